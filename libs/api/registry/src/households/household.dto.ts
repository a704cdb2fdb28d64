import { HOUSEHOLD_PARTS, type HouseholdPart, SEXES, type Sex } from '@baanek/contracts';
import { Flag, GiveReason, Id, ListOfNested, OneOf, Text, Whole } from '@baanek/kernel';
import { FieldWarning, MemberFields } from '../persons/person.dto';

export class MemberView {
  @Id()
  id: string;

  @Text(10)
  code: string;

  @OneOf(HOUSEHOLD_PARTS)
  part: HouseholdPart;

  @OneOf(SEXES)
  sex: Sex;

  @Whole(0, 130, { nullable: true })
  age: number | null;

  @Text(120, { empty: true })
  shortName: string;

  @Text(2, { empty: true })
  initials: string;

  @Flag()
  wheelchair: boolean;
}

export class HouseholdView {
  @Id()
  id: string;

  @ListOfNested(() => MemberView, 1, 30)
  members: MemberView[];

  @Whole(1, 2_000_000_000)
  version: number;
}

/** A household with those who joined it. */
export class HouseholdGrown extends HouseholdView {
  @ListOfNested(() => FieldWarning, 0, 100)
  warnings: FieldWarning[];
}

export class AddMembers {
  @ListOfNested(() => MemberFields, 1, 20)
  members: MemberFields[];
}

/** Somebody on file who belongs to the household, too. */
export class JoinHousehold extends GiveReason {
  @Id()
  personId: string;

  @OneOf(HOUSEHOLD_PARTS.filter(part => part !== 'head'))
  part: HouseholdPart;
}
