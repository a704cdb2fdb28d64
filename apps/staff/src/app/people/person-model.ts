import type { Sex } from '@baanek/contracts';
import { readDay } from '@baanek/ui';
import type { Wire } from '../core/http/api-types';
import { today } from '../core/i18n/dates';

type Background = Wire['BackgroundFields'];

/** A person as typed in a form. */
export interface PersonModel
  extends Background, Pick<Wire['PersonFields'], 'oblast' | 'language' | 'interpreter' | 'wheelchair'> {
  /** Null until somebody has said it. */
  sex: Sex | null;
  surname: string;
  given: string;
  patronymic: string;
  formerNames: string;
  /** A day, a year, or an age. */
  birth: string;
  pin: string;
  /** What the number was held against by whoever said that both were looked at; see `lookOf`. Never sent. */
  pinSeen: string;
  /** One or several, separated by commas. */
  phones: string;
  safeHours: string;
  mayLeaveMessage: Wire['ContactFields']['mayLeaveMessage'];
  codeWord: string;
}

/** The background of a person who has not been asked about it. */
const UNASKED: Background = {
  citizenship: 'not_known',
  district: '',
  education: 'not_known',
  employment: 'not_known',
  maritalState: 'not_known',
  pregnant: 'not_known',
  disability: 'not_known',
};

const backgroundOf = ({
  citizenship,
  district,
  education,
  employment,
  maritalState,
  pregnant,
  disability,
}: PersonModel): Background => ({
  citizenship,
  district,
  education,
  employment,
  maritalState,
  pregnant,
  disability,
});

export const emptyPerson = (sex: Sex | null = 'female'): PersonModel => ({
  surname: '',
  given: '',
  patronymic: '',
  formerNames: '',
  birth: '',
  pin: '',
  pinSeen: '',
  phones: '',
  safeHours: '',
  mayLeaveMessage: 'not_known',
  codeWord: '',
  sex,
  oblast: 'not_known',
  language: 'not_known',
  interpreter: false,
  wheelchair: false,
  ...UNASKED,
});

/** A birth as typed: `12.05.1992`, `1992`, `34`; null when it is none of these. Empty is not known. */
export function readBirth(typed: string): Wire['Birth'] | null {
  const text = typed.trim();
  if (text === '') return {};
  const day = readDay(text);
  if (day) return day <= today() ? { date: day } : null;
  if (!/^\d{1,4}$/.test(text)) return null;
  const value = Number(text);
  if (value <= 120) return { age: value };
  return value >= 1900 && value <= Number(today().slice(0, 4)) ? { year: value } : null;
}

/** The age in whole years; null when not known. */
export function ageOf(typed: string): number | null {
  const birth = readBirth(typed);
  const thisYear = Number(today().slice(0, 4));
  if (typeof birth?.age === 'number') return birth.age;
  if (typeof birth?.year === 'number') return thisYear - birth.year;
  if (!birth?.date) return null;
  const years = thisYear - Number(birth.date.slice(0, 4));
  return today().slice(5) < birth.date.slice(5) ? years - 1 : years;
}

const list = (typed: string, separator: RegExp): string[] =>
  typed
    .split(separator)
    .map(part => part.trim())
    .filter(Boolean);

/** The command for a person as typed. */
export function toPersonFields(model: PersonModel): Wire['PersonFields'] {
  const [surname, given, patronymic] = [model.surname.trim(), model.given.trim(), model.patronymic.trim()];
  const [safeHours, codeWord] = [model.safeHours.trim(), model.codeWord.trim()];
  const named = surname !== '' || given !== '' || patronymic !== '';
  const phones = list(model.phones, /[,;]/);
  const reachable =
    phones.length > 0 || safeHours !== '' || codeWord !== '' || model.mayLeaveMessage !== 'not_known';
  const birth = readBirth(model.birth);
  return {
    names: named ? { surname, given, patronymic, formerNames: list(model.formerNames, /;/) } : null,
    birth: birth && Object.keys(birth).length > 0 ? birth : null,
    pin: model.pin.replace(/\s/g, '') || null,
    contact: reachable ? { phones, safeHours, codeWord, mayLeaveMessage: model.mayLeaveMessage } : null,
    sex: model.sex ?? 'not_known',
    oblast: model.oblast,
    language: model.language,
    interpreter: model.interpreter,
    wheelchair: model.wheelchair,
    background: JSON.stringify(backgroundOf(model)) === JSON.stringify(UNASKED) ? null : backgroundOf(model),
  };
}

/** Search terms for somebody who may already be on file. */
export interface PersonClues {
  name: string;
  phone: string;
  pin: string;
  birthYear: number | null;
}

export function cluesOf({ surname, given, patronymic, phones, pin, birth }: PersonModel): PersonClues {
  const age = ageOf(birth);
  const birthYear = age === null ? null : Number(today().slice(0, 4)) - age;
  return { name: [surname, given, patronymic].filter(Boolean).join(' '), phone: phones, pin, birthYear };
}

/** By what somebody is looked for whose fields came from elsewhere. */
export function cluesOfFields(fields: Wire['PersonFields'] | undefined): PersonClues {
  const { names, birth, contact, pin } = fields ?? {};
  const year = birth?.date ? Number(birth.date.slice(0, 4)) : (birth?.year ?? null);
  return {
    name: [names?.surname, names?.given, names?.patronymic].filter(Boolean).join(' '),
    ...{ phone: contact?.phones[0] ?? '', pin: pin ?? '', birthYear: year },
  };
}

/** A person on file as a form shows it. */
export function fromPerson(person: Wire['PersonView']): PersonModel {
  const { names, contact, birthDate, birthYear } = person;
  return {
    surname: names?.surname ?? '',
    given: names?.given ?? '',
    patronymic: names?.patronymic ?? '',
    formerNames: names?.formerNames.join('; ') ?? '',
    birth: birthDate ? birthDate.split('-').reverse().join('.') : String(birthYear ?? ''),
    pin: person.pin ?? '',
    pinSeen: '',
    phones: contact?.phones.join(', ') ?? '',
    safeHours: contact?.safeHours ?? '',
    mayLeaveMessage: contact?.mayLeaveMessage ?? 'not_known',
    codeWord: contact?.codeWord ?? '',
    sex: person.sex,
    oblast: person.oblast,
    language: person.language,
    interpreter: person.interpreter,
    wheelchair: person.wheelchair,
    ...(person.background ?? UNASKED),
  };
}

/** The form field for a fault of the command. */
export function personField(field: string): string {
  const [first, second] = field.split('.');
  if (first === 'names') return second ?? 'surname';
  if (first === 'birth') return 'birth';
  if (first === 'contact') return second ?? 'phones';
  if (first === 'background') return second ?? 'district';
  return first ?? field;
}
