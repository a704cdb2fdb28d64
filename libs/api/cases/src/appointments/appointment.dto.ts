import {
  APPOINTMENT_MINUTES,
  APPOINTMENT_STATES,
  APPOINTMENT_TIMES,
  type AppointmentState,
  type AppointmentTimes,
  MOST_IN_GROUP,
  MOST_ROOMS,
  MOST_WEEKS,
  SESSION_KINDS,
  type SessionKind,
} from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOfIds,
  ListOfNested,
  Name,
  Next,
  OneOf,
  PAGE_ROWS,
  PageQuery,
  Text,
  Whole,
} from '@baanek/kernel';

/** When, and where. */
export class AppointmentTime {
  @Instant()
  startsAt: string;

  @Whole(APPOINTMENT_MINUTES.least, APPOINTMENT_MINUTES.most)
  minutes: number;

  /** Left out: in no room of the centre. */
  @Id({ optional: true, nullable: true })
  roomId?: string | null;
}

export class PlanAppointments extends AppointmentTime {
  /** The cases of those who are to come; many only where `kind` is `group` or `family`. */
  @ListOfIds(1, MOST_IN_GROUP)
  caseIds: string[];

  @Id()
  workerId: string;

  @OneOf(SESSION_KINDS)
  kind: SessionKind;

  /** How many, a week apart; all are planned or none. */
  @Whole(1, MOST_WEEKS)
  weeks: number;
}

export class PlannedAppointments {
  /** In their order. */
  @ListOfIds(1, MOST_WEEKS)
  ids: string[];
}

export class MoveAppointment extends AppointmentTime {
  /** Left out: her who has it. */
  @Id({ optional: true })
  workerId?: string;
}

export class ClientOutcome {
  @Id()
  caseId: string;

  @OneOf(APPOINTMENT_STATES)
  state: AppointmentState;
}

export class MarkAppointment {
  /** Whoever is left out stays as she is. */
  @ListOfNested(() => ClientOutcome, 1, MOST_IN_GROUP)
  clients: ClientOutcome[];
}

export class CalendarQuery {
  @Day()
  from: string;

  /** The last day, six days on at most. */
  @Day()
  to: string;
}

/** Somebody who is to come; in a group, only those the asker may know of. */
export class AppointmentClientView {
  @Id()
  caseId: string;

  /** Empty where the asker works on the case no more. */
  @Text(40, { empty: true })
  code: string;

  /** Empty unless the asker is named in the case. */
  @Text(200, { empty: true })
  shortName: string;

  @OneOf(APPOINTMENT_STATES)
  state: AppointmentState;

  /** The asker may open the case. */
  @Flag()
  reached: boolean;

  /** A session is recorded of it. */
  @Flag()
  recorded: boolean;

  /** It counts as a service. */
  @Flag()
  isService: boolean;
}

export class AppointmentView {
  @Id()
  id: string;

  @OneOf(SESSION_KINDS)
  kind: SessionKind;

  @OneOf(APPOINTMENT_STATES)
  state: AppointmentState;

  @Instant()
  startsAt: Date;

  @Whole(APPOINTMENT_MINUTES.least, APPOINTMENT_MINUTES.most)
  minutes: number;

  @Id()
  workerId: string;

  @Text(120)
  workerName: string;

  @Id({ nullable: true })
  roomId: string | null;

  @Text(80, { nullable: true })
  roomName: string | null;

  @Id({ nullable: true })
  seriesId: string | null;

  /** The asker may move, mark and void it. */
  @Flag()
  changeable: boolean;

  /** Planned by mistake. */
  @Flag()
  voided: boolean;

  /** The asker may read why it was voided or restored. */
  @Flag()
  whyReadable: boolean;

  @ListOfNested(() => AppointmentClientView, 0, MOST_IN_GROUP)
  clients: AppointmentClientView[];

  @Whole(1, 2_000_000_000)
  version: number;
}

export class CaseAppointmentsQuery extends PageQuery {
  /** Those to come, the next first, or those that began, the latest first. */
  @OneOf(APPOINTMENT_TIMES)
  when: AppointmentTimes;
}

export class AppointmentPage {
  @ListOfNested(() => AppointmentView, 0, PAGE_ROWS)
  appointments: AppointmentView[];

  @Next()
  next: string | null;
}

export class ConsultingRoomFields {
  @Name(80)
  name: string;
}

export class ChangeConsultingRoom extends ConsultingRoomFields {
  @Flag()
  active: boolean;
}

export class ConsultingRoomView extends ChangeConsultingRoom {
  @Id()
  id: string;

  @Whole(1, 2_000_000_000)
  version: number;
}

/** A time at which a room is taken by somebody the asker learns nothing of. */
export class RoomTaken {
  @Id()
  roomId: string;

  @Instant()
  startsAt: Date;

  @Instant()
  endsAt: Date;
}

export class AppointmentWorker {
  @Id()
  id: string;

  @Text(120)
  displayName: string;
}

/** Some days of the calendar, as far as the asker reaches. */
export class CalendarView {
  /** None that takes time is left out for one that was called off or to which nobody came. */
  @ListOfNested(() => AppointmentView, 0, 6000)
  appointments: AppointmentView[];

  @ListOfNested(() => RoomTaken, 0, 5000)
  taken: RoomTaken[];

  /** There are too many for one answer: some of the last are left out. */
  @Flag()
  more: boolean;

  @ListOfNested(() => ConsultingRoomView, 0, MOST_ROOMS)
  rooms: ConsultingRoomView[];

  /** Whom the asker may plan for, or whose days she sees. */
  @ListOfNested(() => AppointmentWorker, 0, 1000)
  workers: AppointmentWorker[];
}
