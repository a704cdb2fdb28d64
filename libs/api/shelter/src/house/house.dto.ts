import { ROOM_KINDS, type RoomKind } from '@baanek/contracts';
import { Flag, OneOf, Text, Whole } from '@baanek/kernel';

export class HouseFields {
  /** Never an address: it stands on the board and on printed lists. */
  @Text(60)
  name: string;

  /** Length of a stay unless somebody says otherwise, in nights. */
  @Whole(1, 366)
  defaultNights: number;
}

export class RoomFields {
  @Whole(1, 999)
  number: number;

  @OneOf(ROOM_KINDS)
  kind: RoomKind;

  @Whole(-1, 30)
  floor: number;

  @Flag()
  accessible: boolean;

  /** Out of service. */
  @Flag()
  closed: boolean;
}

export class AddRoom extends RoomFields {
  @Whole(0, 20)
  beds: number;

  @Whole(0, 10)
  cots: number;
}
