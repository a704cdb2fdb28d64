import {
  type Citizenship,
  CITIZENSHIPS,
  type Education,
  EDUCATIONS,
  type Employment,
  EMPLOYMENTS,
  HOUSEHOLD_PARTS,
  type HouseholdPart,
  MARITAL_STATES,
  type MaritalState,
  OBLASTS,
  type Oblast,
  PIN_WARNINGS,
  type PinWarning,
  SERVICE_LANGUAGES,
  type ServiceLanguage,
  SEXES,
  type Sex,
  YES_NO,
  type YesNo,
} from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  ListOfNested,
  Name,
  NameList,
  Nested,
  OneOf,
  Pattern,
  Ref,
  Text,
  Texts,
  Whole,
  Why,
} from '@baanek/kernel';
import { NamingConsent, NamingConsentView } from './consent.dto';

export const MESSAGE_ANSWERS = ['yes', 'no', 'not_known'] as const;

export class Names {
  @Name(100, { empty: true })
  surname: string;

  @Name(100, { empty: true })
  given: string;

  @Name(100, { empty: true })
  patronymic: string;

  /** Names of earlier papers, each as a whole. */
  @NameList(10, 200)
  formerNames: string[];
}

/** As much of a birth as is known: the day, else the year, else the age in years. */
export class Birth {
  @Day({ nullable: true, optional: true })
  date?: string | null;

  @Whole(1900, 2199, { nullable: true, optional: true })
  year?: number | null;

  @Whole(0, 120, { nullable: true, optional: true })
  age?: number | null;
}

export class ContactFields {
  /** In any shape; kept as `+996…`. */
  @Texts(5, 40)
  phones: string[];

  @Text(300, { empty: true })
  safeHours: string;

  @OneOf(MESSAGE_ANSWERS)
  mayLeaveMessage: (typeof MESSAGE_ANSWERS)[number];

  @Text(100, { empty: true })
  codeWord: string;
}

/** Circumstances; every one may be not known or not told. */
export class BackgroundFields {
  @OneOf(CITIZENSHIPS)
  citizenship: Citizenship;

  /** District or town; never a street. */
  @Name(100, { empty: true })
  district: string;

  @OneOf(EDUCATIONS)
  education: Education;

  @OneOf(EMPLOYMENTS)
  employment: Employment;

  @OneOf(MARITAL_STATES)
  maritalState: MaritalState;

  @OneOf(YES_NO)
  pregnant: YesNo;

  @OneOf(YES_NO)
  disability: YesNo;
}

export class PersonFields {
  /** Left out: anonymous, only a code. */
  @Nested(() => Names, { optional: true, nullable: true })
  names?: Names | null;

  @Nested(() => Birth, { optional: true, nullable: true })
  birth?: Birth | null;

  /** 14 digits. */
  @Pattern(/^\d{14}$/, 14, { optional: true, nullable: true })
  pin?: string | null;

  @Nested(() => ContactFields, { optional: true, nullable: true })
  contact?: ContactFields | null;

  @Nested(() => BackgroundFields, { optional: true, nullable: true })
  background?: BackgroundFields | null;

  @OneOf(SEXES)
  sex: Sex;

  @OneOf(OBLASTS)
  oblast: Oblast;

  @OneOf(SERVICE_LANGUAGES)
  language: ServiceLanguage;

  @Flag()
  interpreter: boolean;

  @Flag()
  wheelchair: boolean;
}

export class MemberFields extends PersonFields {
  @OneOf(HOUSEHOLD_PARTS.filter(part => part !== 'head'))
  part: HouseholdPart;
}

export class ChangePerson extends PersonFields {
  /** Needed where a name is added to an anonymous person. */
  @Nested(() => NamingConsent, { optional: true, nullable: true })
  consent?: NamingConsent | null;

  /** Why it is changed; `learned_later` when left out. A name that changes is kept as a former one unless it was misspelt. */
  @Nested(() => Why, { optional: true })
  why?: Why;
}

export class RegisterPerson extends PersonFields {
  /** Children and others who came along: each becomes a client of their own, in one household. */
  @ListOfNested(() => MemberFields, 0, 20, { optional: true })
  members?: MemberFields[];
}

/** What looks odd in a field and is kept as typed. */
export class FieldWarning {
  /** Such as `members.0.pin`. */
  @Text(100)
  field: string;

  @OneOf(PIN_WARNINGS)
  rule: PinWarning;
}

/** A person that was changed. */
export class PersonChanged extends Ref {
  @ListOfNested(() => FieldWarning, 0, 10)
  warnings: FieldWarning[];
}

export class RegisteredMember {
  @Id()
  id: string;

  @Text(10)
  code: string;
}

export class Registered extends Ref {
  /** Speakable, such as `БА-7Q4R`. */
  @Text(10)
  code: string;

  @Id()
  householdId: string;

  @ListOfNested(() => RegisteredMember, 0, 20)
  members: RegisteredMember[];

  /** Of the person and of the members. */
  @ListOfNested(() => FieldWarning, 0, 100)
  warnings: FieldWarning[];
}

/** Ways to reach her that came with a record merged into hers, while nobody has said which hold. */
export class OtherContact {
  /** The merge; see `POST /api/persons/merges/{id}/contact`. */
  @Id()
  mergeId: string;

  @Whole(1, 2_000_000_000)
  mergeVersion: number;

  @Text(10)
  code: string;

  @Nested(() => ContactFields)
  contact: ContactFields;
}

export class PersonView {
  @Id()
  id: string;

  @Text(10)
  code: string;

  @Flag()
  named: boolean;

  @Nested(() => Names, { nullable: true })
  names: Names | null;

  @Day({ nullable: true })
  birthDate: string | null;

  @Whole(1900, 2199, { nullable: true })
  birthYear: number | null;

  @Whole(0, 130, { nullable: true })
  age: number | null;

  @Pattern(/^\d{14}$/, 14, { nullable: true })
  pin: string | null;

  @Nested(() => ContactFields, { nullable: true })
  contact: ContactFields | null;

  @ListOfNested(() => OtherContact, 0, 50)
  otherContacts: OtherContact[];

  /** The strictest answer of `contact` and `otherContacts`; null where none of them is there. */
  @OneOf(MESSAGE_ANSWERS, { nullable: true })
  mayLeaveMessage: (typeof MESSAGE_ANSWERS)[number] | null;

  @Nested(() => BackgroundFields, { nullable: true })
  background: BackgroundFields | null;

  @OneOf(SEXES)
  sex: Sex;

  @OneOf(OBLASTS)
  oblast: Oblast;

  @OneOf(SERVICE_LANGUAGES)
  language: ServiceLanguage;

  @Flag()
  interpreter: boolean;

  @Flag()
  wheelchair: boolean;

  /** Where the name came after the record. */
  @Nested(() => NamingConsentView, { nullable: true })
  consent: NamingConsentView | null;

  @Whole(1, 2_000_000_000)
  version: number;
}
