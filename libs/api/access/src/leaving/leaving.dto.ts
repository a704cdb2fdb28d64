import { DUTIES, type Duty, SHARED_DUTIES } from '@baanek/contracts';
import { Flag, Id, ListOfNested, OneOf, Whole } from '@baanek/kernel';

const ALL_DUTIES = [...DUTIES, ...SHARED_DUTIES] as const;

/** How much of one kind hangs on a member of staff; never which. */
export class DutyCount {
  @OneOf(ALL_DUTIES)
  duty: (typeof ALL_DUTIES)[number];

  @Whole(1, 1_000_000)
  n: number;
}

export class HandOverDuty {
  @OneOf(DUTIES)
  duty: Duty;

  /** Null leaves it to nobody. */
  @Id({ nullable: true })
  toStaffId: string | null;
}

export class HandOver {
  /** Each duty once. */
  @ListOfNested(() => HandOverDuty, 0, DUTIES.length)
  duties: HandOverDuty[];

  /** Closes the account too, if nothing is left that is not named here. */
  @Flag()
  close: boolean;
}
