import { emptyPerson, type PersonModel } from './person-model';

/** Somebody who came along, as typed. */
export interface MemberModel {
  part: string;
  person: PersonModel;
}

export const newMember = (): MemberModel => ({ part: 'child', person: emptyPerson('female') });
