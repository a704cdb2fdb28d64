import { CENTRE_OBLASTS, type CentreOblast, TRANSFER_STATES, type TransferState } from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfNested, Nested, OneOf, Ref, Text, Whole } from '@baanek/kernel';
import { RegisterPerson } from '../persons/person.dto';

export class SendTransfer {
  @Id()
  personId: string;

  @Id()
  toCentreId: string;

  /** The day she agreed that this centre is told. */
  @Day()
  consentOn: string;

  /** With everybody of her household. */
  @Flag()
  withHousehold: boolean;

  /** With the appeals of all who go along, if she agreed to that too. */
  @Flag({ optional: true })
  withAppeals?: boolean;

  /** Her case here is closed as transferred; else it stays open. */
  @Flag({ optional: true })
  closeCase?: boolean;

  /** That the places which are dangerous to her were looked at; see `cases.dangers_unread`. */
  @Flag({ optional: true })
  dangersRead?: boolean;
}

export class TransferSent extends Ref {
  /** Shown once; hand it to her or to the other centre, never together with a name. */
  @Text(19)
  code: string;

  @Instant()
  expiresAt: Date;
}

export class TransferView extends Ref {
  /** Code of the client here. */
  @Text(10)
  clientCode: string;

  @Text(120)
  toCentre: string;

  @Whole(1, 30)
  people: number;

  @Whole(0, 100_000)
  appeals: number;

  @Day()
  consentOn: string;

  @OneOf(TRANSFER_STATES)
  state: TransferState;

  @Instant()
  sentAt: Date;

  @Instant()
  expiresAt: Date;
}

export class OtherCentre {
  @Id()
  id: string;

  @Text(120)
  name: string;

  /** Null while nobody there has said it. */
  @OneOf(CENTRE_OBLASTS, { nullable: true })
  oblast: CentreOblast | null;
}

/** Somebody on file at the receiving centre. */
export class KnownHere {
  @Id()
  personId: string;

  /** Version of her record that was looked at. */
  @Whole(1, 2_000_000_000)
  version: number;

  /** That what speaks against it was seen; see `registry.merge_unlikely`. */
  @Flag({ optional: true })
  doubtsSeen?: boolean;
}

export class OpenTransfer {
  @Text(40)
  code: string;
}

export class AcceptTransfer extends OpenTransfer {
  /** Whom of those on file here it is; without it she is registered anew alone. */
  @Nested(() => KnownHere, { optional: true })
  known?: KnownHere;
}

/** What a code opens, before anybody is registered. */
export class TransferPreview {
  @Text(120)
  fromCentre: string;

  @Nested(() => RegisterPerson)
  register: RegisterPerson;

  /** Appeals that come along. */
  @Whole(0, 100_000)
  appeals: number;
}

export class TransferLists {
  @ListOfNested(() => TransferView, 0, 100)
  sent: TransferView[];

  @ListOfNested(() => OtherCentre, 0, 200)
  centres: OtherCentre[];
}
