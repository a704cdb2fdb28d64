import {
  HOUSE_INCIDENT_KINDS,
  HOUSE_INCIDENT_MEASURES,
  type HouseIncidentKind,
  type HouseIncidentMeasure,
} from '@baanek/contracts';
import { Id, Instant, ListOfNested, OneOf, SomeOf, Text, Whole } from '@baanek/kernel';

export class ReportHouseIncident {
  @Id()
  houseId: string;

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

export class HouseIncidentView {
  @Id()
  id: string;

  @Whole(1, 999, { nullable: true })
  room: number | null;

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

export class HouseIncidentList {
  /** The latest first. */
  @ListOfNested(() => HouseIncidentView, 0, 100)
  incidents: HouseIncidentView[];
}
