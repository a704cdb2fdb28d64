import { FUNDING_KINDS, type FundingKind } from '@baanek/contracts';
import { Day, Flag, Id, Name, OneOf, Whole } from '@baanek/kernel';

class FundingFields {
  @Name(120)
  name: string;

  /** The first and the last day it pays for; null where nobody has said. */
  @Day({ nullable: true })
  since: string | null;

  @Day({ nullable: true })
  until: string | null;
}

export class AddFunding extends FundingFields {
  @OneOf(FUNDING_KINDS)
  kind: FundingKind;
}

export class ChangeFunding extends FundingFields {
  /** It is not offered any more; what it has paid for stays. */
  @Flag()
  closed: boolean;
}

export class FundingView extends ChangeFunding {
  @Id()
  id: string;

  @OneOf(FUNDING_KINDS)
  kind: FundingKind;

  @Whole(1, 2_000_000_000)
  version: number;
}
