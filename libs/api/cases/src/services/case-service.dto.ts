import { SERVICE_GROUPS, SERVICE_KINDS, type ServiceGroup, type ServiceKind } from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PAGE_ROWS,
  PageQuery,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';
import { FundingView } from './funding.dto';
import { InjuryReport } from './injuries.dto';

class ServiceFacts {
  @OneOf(SERVICE_KINDS)
  kind: ServiceKind;

  @Day()
  givenOn: string;

  @Whole(1, 1000)
  units: number;

  /** Null where time says nothing of it. */
  @Whole(1, 1440, { nullable: true })
  minutes: number | null;

  /** Who gave it: somebody who may open the case. */
  @Id()
  workerId: string;

  @Id({ nullable: true })
  fundingSourceId: string | null;

  @Id({ nullable: true })
  projectId: string | null;
}

export class ServiceFields extends ServiceFacts {
  @Text(8000, { empty: true })
  note: string;

  @Text(200, { empty: true })
  place: string;

  /** Only of `injuries_documented`. */
  @Nested(() => InjuryReport, { nullable: true })
  injuries: InjuryReport | null;
}

export class CorrectService extends ServiceFields {
  @Nested(() => Why)
  why: Why;
}

/** Exactly one of the two. */
export class ServiceOfMeeting {
  @Id({ nullable: true })
  sessionId: string | null;

  @Id({ nullable: true })
  appointmentId: string | null;
}

/** What every list tells of a service; no words. */
class ServiceShown extends ServiceFacts {
  @Id()
  id: string;

  @Text(120)
  workerName: string;

  @Text(120, { nullable: true })
  fundingSourceName: string | null;

  @Text(120, { nullable: true })
  projectName: string | null;

  @Instant()
  recordedAt: Date;

  @Text(120)
  authorName: string;

  /** It was recorded of a session or of an appointment. */
  @Flag()
  ofMeeting: boolean;

  /** The same help as another of the list, recorded in a file that was merged into this one: it is not counted. */
  @Flag()
  sameHelp: boolean;

  /** Recorded by mistake: it is not counted. */
  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class ServiceLine extends ServiceShown {}

export class ServiceView extends ServiceShown {
  @Id()
  caseId: string;

  @Text(8000, { empty: true })
  note: string;

  @Text(200, { empty: true })
  place: string;

  @Nested(() => InjuryReport, { nullable: true })
  injuries: InjuryReport | null;
}

export class ServicesQuery extends PageQuery {
  @OneOf(SERVICE_GROUPS, { optional: true })
  group?: ServiceGroup;

  /** The first and the last day; left out: without end. */
  @Day({ optional: true })
  from?: string;

  @Day({ optional: true })
  to?: string;
}

/** What was given of one group: all that counts of the group and the days asked for, not only of the page. */
export class ServiceTotal {
  @OneOf(SERVICE_GROUPS)
  group: ServiceGroup;

  @Whole(0, 2_000_000_000)
  services: number;

  @Whole(0, 2_000_000_000)
  units: number;

  @Whole(0, 2_000_000_000)
  minutes: number;
}

export class ServicePage {
  /** The latest first. */
  @ListOfNested(() => ServiceLine, 0, PAGE_ROWS)
  services: ServiceLine[];

  @Next()
  next: string | null;

  /** Groups of which there is any, in their order. */
  @ListOfNested(() => ServiceTotal, 0, SERVICE_GROUPS.length)
  totals: ServiceTotal[];
}

export class ServiceWorker {
  @Id()
  id: string;

  @Text(120)
  name: string;
}

/** What a service is recorded with. */
export class ServiceChoices {
  @ListOfNested(() => ServiceWorker, 0, 1000)
  workers: ServiceWorker[];

  /** Closed ones too, for services that have them. */
  @ListOfNested(() => FundingView, 0, 200)
  funding: FundingView[];
}
