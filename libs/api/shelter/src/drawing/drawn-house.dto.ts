import { PLACE_KINDS, type PlaceKind, ROOM_KINDS, type RoomKind } from '@baanek/contracts';
import { Flag, Id, ListOfIds, ListOfNested, Nested, OneOf, Text, Whole } from '@baanek/kernel';
import { RulesFields } from '../house/house.dto';

export class DrawnPlace {
  @Id()
  id: string;

  @OneOf(PLACE_KINDS)
  kind: PlaceKind;
}

/** A room as it is drawn, whoever may be in it. */
export class DrawnRoom {
  @Id()
  id: string;

  @Whole(1, 999)
  number: number;

  @OneOf(ROOM_KINDS)
  kind: RoomKind;

  @Whole(-1, 30)
  floor: number;

  @Flag()
  accessible: boolean;

  @ListOfIds(0, 999)
  doors: string[];

  @ListOfNested(() => DrawnPlace, 0, 99)
  places: DrawnPlace[];

  @Whole(1, 2_000_000_000)
  version: number;
}

/** A house without its guests. */
export class DrawnHouse {
  @Id()
  id: string;

  @Text(60)
  name: string;

  @Nested(() => RulesFields)
  rules: RulesFields;

  @ListOfNested(() => DrawnRoom, 0, 999)
  rooms: DrawnRoom[];

  @Whole(1, 2_000_000_000)
  version: number;
}
