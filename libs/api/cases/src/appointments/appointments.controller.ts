import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  GiveReason,
  IdParam,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { AppointmentCorrections } from './appointment-corrections.service';
import { AppointmentOutcomes } from './appointment-outcomes.service';
import { AppointmentPlanning } from './appointment-planning.service';
import {
  AppointmentPage,
  CalendarQuery,
  CalendarView,
  CaseAppointmentsQuery,
  MarkAppointment,
  MoveAppointment,
  PlanAppointments,
  PlannedAppointments,
} from './appointment.dto';
import { Calendar } from './calendar.service';

@ApiTags('cases')
@Controller()
export class AppointmentsController {
  constructor(
    private readonly calendar: Calendar,
    private readonly planning: AppointmentPlanning,
    private readonly outcomes: AppointmentOutcomes,
    private readonly corrections: AppointmentCorrections,
  ) {}

  /** Seven days at most. */
  @Get('calendar')
  @Allow('appointments.read')
  @Answers(CalendarView)
  days(@By() by: Principal, @Query() query: CalendarQuery): Promise<CalendarView> {
    return this.calendar.days(by, query);
  }

  @Get('cases/:id/appointments')
  @Allow('appointments.read')
  @Answers(AppointmentPage)
  ofCase(
    @By() by: Principal,
    @IdParam() id: string,
    @Query() query: CaseAppointmentsQuery,
  ): Promise<AppointmentPage> {
    return this.calendar.ofCase(by, id, query);
  }

  /**
   * One, or a series of which all are planned or none. 409 `appointments.worker_busy`, `appointments.room_busy`,
   * `appointments.client_busy`, `appointments.series_clashes`, `appointments.worker_lacks_role`, `cases.closed`,
   * `appointments.too_many_cancelled`.
   */
  @Post('appointments')
  @Allow('appointments.plan')
  @Creates()
  @AnswersCreated(PlannedAppointments)
  plan(@By() by: Principal, @Body() command: PlanAppointments): Promise<PlannedAppointments> {
    return this.planning.plan(by, command);
  }

  /**
   * To another time, room or worker. 409 as when it is planned; `appointments.wrong_state`, `appointments.left_team`,
   * `record.voided`.
   */
  @Put('appointments/:id')
  @Allow('appointments.plan')
  @Changes()
  @Answers(Ref)
  move(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: MoveAppointment,
  ): Promise<Ref> {
    return this.planning.move(by, id, seen, command);
  }

  /** What became of it. 409 `appointments.not_begun`, `appointments.has_session`, `record.voided`. */
  @Put('appointments/:id/outcome')
  @Allow('appointments.plan')
  @Changes()
  @Answers(Ref)
  mark(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: MarkAppointment,
  ): Promise<Ref> {
    return this.outcomes.mark(by, id, seen, command);
  }

  /** It was planned by mistake. 409 `record.voided`, `appointments.has_session`. */
  @Post('appointments/:id/void')
  @Allow('appointments.plan')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.corrections.mark(by, id, seen, 'voided', why);
  }

  /** It counts again, where its time is still free. 409 `record.not_voided`, and as when it is moved. */
  @Post('appointments/:id/restore')
  @Allow('appointments.plan')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.corrections.mark(by, id, seen, 'restored', why);
  }

  @Get('appointments/:id/history')
  @Allow('appointments.read')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(id);
  }
}
