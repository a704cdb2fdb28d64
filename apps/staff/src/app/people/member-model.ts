import { HOUSEHOLD_PARTS, type HouseholdPart } from '@baanek/contracts';
import type { Wire } from '../core/http/api-types';
import { emptyPerson, personField, type PersonModel, toPersonFields } from './person-model';

/** Everybody of a household but its head. */
export type MemberPart = Exclude<HouseholdPart, 'head'>;

export const MEMBER_PARTS = HOUSEHOLD_PARTS.filter((part): part is MemberPart => part !== 'head');

/** A member of a household, as typed. */
export interface MemberModel {
  part: MemberPart;
  person: PersonModel;
}

/** Whether a child is a girl or a boy decides where it may sleep, so it is asked and never preset. */
export const newMember = (): MemberModel => ({ part: 'child', person: emptyPerson(null) });

/** The command that registers a member. */
export const toMemberFields = ({ part, person }: MemberModel): Wire['MemberFields'] => ({
  ...toPersonFields(person),
  part,
});

/** The form field for a fault such as `members.0.names.surname`. */
export const memberField = (field: string): string =>
  field.replace(
    /^(members\.\d+)\.(.+)$/,
    (_, member: string, rest: string) => `${member}.person.${personField(rest)}`,
  );
