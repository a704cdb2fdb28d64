import { ageBandOf } from '@baanek/contracts';
import type { Wire } from '../../core/http/api-types';
import { instantOf, timeOf, today } from '../../core/i18n/dates';
import { memberField, type MemberModel, toMemberFields } from '../../people/member-model';
import { ageOf, emptyPerson, type PersonModel, personField, toPersonFields } from '../../people/person-model';

type Facts = Pick<Wire['LogAppeal'], 'channel' | 'violence' | 'relation' | 'services' | 'outcome'>;

/** Everything typed on the page of a new appeal; also what its draft keeps. */
export interface AppealModel extends Facts {
  day: string;
  time: string;
  children: string;
  reason: string;
  advice: string;
  /** An anonymous client is given a code. */
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

/** Whether the form describes a person to register. */
export const namesSomebody = ({ person, members, giveCode }: AppealModel): boolean =>
  giveCode ||
  members.length > 0 ||
  [person.surname, person.given, person.patronymic, person.phones].some(Boolean);

/** The command; `known` is the id of a person who is already on file. */
export function toCommand(model: AppealModel, known: string | null, openCase: boolean): Wire['LogAppeal'] {
  const { person, members } = model;
  const registers = !known && (openCase || namesSomebody(model));
  return {
    channel: model.channel,
    sex: person.sex ?? 'not_known',
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
    happenedAt: instantOf(model.day, model.time),
    personId: known,
    register: registers ? { ...toPersonFields(person), members: members.map(toMemberFields) } : null,
    openCase,
  };
}

/** The form field for a fault of the command. */
export function appealField(field: string): string {
  if (field.startsWith('register.members.')) return memberField(field.slice('register.'.length));
  if (field.startsWith('register.')) return `person.${personField(field.slice('register.'.length))}`;
  return field === 'happenedAt' ? 'day' : field;
}
