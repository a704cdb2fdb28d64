import { ageBandOf } from '@baanek/contracts';
import type { Wire } from '../core/api';
import { instantOf, timeOf, today } from '../core/dates';
import type { MemberModel } from '../people/member-model';
import { ageOf, emptyPerson, type PersonModel, personField, toPersonFields } from '../people/person-model';

/** Everything typed on the page of a new appeal; also what its draft keeps. */
export interface AppealModel {
  channel: string;
  day: string;
  time: string;
  violence: string[];
  relation: string;
  children: string;
  services: string[];
  outcome: string;
  reason: string;
  advice: string;
  /** She gets a code although she gives no name. */
  giveCode: boolean;
  person: PersonModel;
  members: MemberModel[];
}

export const newAppeal = (): AppealModel => ({
  channel: 'phone',
  day: today(),
  time: timeOf(new Date()),
  violence: [],
  relation: 'not_known',
  children: '',
  services: [],
  outcome: 'advised',
  reason: '',
  advice: '',
  giveCode: false,
  person: emptyPerson(),
  members: [],
});

/** True when there is somebody to put on file. */
export const namesSomebody = ({ person, members, giveCode }: AppealModel): boolean =>
  giveCode ||
  members.length > 0 ||
  [person.surname, person.given, person.patronymic, person.phones].some(Boolean);

/** The command; `known` is somebody chosen from the file. */
export function toCommand(model: AppealModel, known: string | null, openCase: boolean): Wire['LogAppeal'] {
  const { person, members } = model;
  const registers = !known && (openCase || namesSomebody(model));
  const facts = {
    channel: model.channel,
    sex: person.sex,
    ageBand: ageBandOf(ageOf(person.birth)),
    violence: model.violence,
    relation: model.relation,
    oblast: person.oblast,
    language: person.language,
    children: model.children === '' ? null : Number(model.children),
    services: model.services,
    outcome: model.outcome,
    reason: model.reason,
    advice: model.advice,
  } as Omit<Wire['LogAppeal'], 'happenedAt'>;
  const register = {
    ...toPersonFields(person),
    members: members.map(({ part, person: member }) => ({ ...toPersonFields(member), part })),
  } as Wire['RegisterPerson'];
  return {
    ...facts,
    happenedAt: instantOf(model.day, model.time),
    personId: known,
    register: registers ? register : null,
    openCase,
  };
}

/** Where a fault of the command stands in the form. */
export function appealField(field: string): string {
  if (field.startsWith('register.members.')) {
    const [, , index = '0', ...rest] = field.split('.');
    return `members.${index}.person.${personField(rest.join('.'))}`;
  }
  if (field.startsWith('register.')) return `person.${personField(field.slice('register.'.length))}`;
  return field === 'happenedAt' ? 'day' : field;
}
