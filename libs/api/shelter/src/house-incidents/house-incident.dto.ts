import {
  HOUSE_INCIDENT_KINDS,
  HOUSE_INCIDENT_MEASURES,
  type HouseIncidentKind,
  type HouseIncidentMeasure,
} from '@baanek/contracts';
import {
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PageQuery,
  SomeOf,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';

class HouseIncidentFields {
  @Id({ nullable: true })
  roomId: string | null;

  @Instant()
  happenedAt: string;

  @OneOf(HOUSE_INCIDENT_KINDS)
  kind: HouseIncidentKind;

  @SomeOf(HOUSE_INCIDENT_MEASURES, 1)
  measures: HouseIncidentMeasure[];

  @Text(4000, { empty: true })
  note: string;
}

export class ReportHouseIncident extends HouseIncidentFields {
  @Id()
  houseId: string;
}

export class CorrectHouseIncident extends HouseIncidentFields {
  @Nested(() => Why)
  why: Why;
}

export class HouseIncidentsQuery extends PageQuery {
  /** Those that were voided instead. */
  @OneOf(['true', 'false'], { optional: true })
  voided?: 'true' | 'false';
}

export class HouseIncidentView {
  @Id()
  id: string;

  @Whole(1, 999, { nullable: true })
  room: number | null;

  @Id({ nullable: true })
  roomId: string | null;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;

  @Instant()
  happenedAt: Date;

  @OneOf(HOUSE_INCIDENT_KINDS)
  kind: HouseIncidentKind;

  @SomeOf(HOUSE_INCIDENT_MEASURES, 1)
  measures: HouseIncidentMeasure[];

  @Text(4000, { empty: true })
  note: string;

  @Text(120)
  reportedBy: string;
}

export class HouseIncidentPage {
  /** The latest first. */
  @ListOfNested(() => HouseIncidentView, 0, 50)
  incidents: HouseIncidentView[];

  @Next()
  next: string | null;
}
