import { PLACE_KINDS, type PlaceKind } from '@baanek/contracts';
import { Id, ListOfIds, ListOfNested, Nested, OneOf, Text, Whole } from '@baanek/kernel';
import { RoomIdentity, RulesFields } from '../house/house.dto';

export class DrawnPlace {
  @Id()
  id: string;

  @OneOf(PLACE_KINDS)
  kind: PlaceKind;
}

/** A room as it is drawn, whoever may be in it. */
export class DrawnRoom extends RoomIdentity {
  @ListOfIds(0, 999)
  doors: string[];

  @ListOfNested(() => DrawnPlace, 0, 99)
  places: DrawnPlace[];
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
