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
import { CaseRecords } from '../files/case-records.service';
import {
  CorrectService,
  ServiceChoices,
  ServiceFields,
  ServiceOfMeeting,
  ServicePage,
  ServicesQuery,
  ServiceView,
} from './case-service.dto';
import { CaseServices } from './case-services.service';
import { MeetingServices } from './meeting-services.service';
import { ServiceChecks } from './service-checks.service';
import { ServiceCorrections, SERVICES } from './service-corrections.service';

@ApiTags('cases')
@Controller()
export class CaseServicesController {
  constructor(
    private readonly services: CaseServices,
    private readonly meetings: MeetingServices,
    private readonly checks: ServiceChecks,
    private readonly corrections: ServiceCorrections,
    private readonly records: CaseRecords,
  ) {}

  @Get('cases/:id/services')
  @Allow('services.read')
  @Answers(ServicePage)
  list(@By() by: Principal, @IdParam() id: string, @Query() query: ServicesQuery): Promise<ServicePage> {
    return this.services.list(by, id, query);
  }

  /** Who may have given one, and what may pay for it. */
  @Get('cases/:id/service-choices')
  @Allow('services.edit')
  @Answers(ServiceChoices)
  choices(@By() by: Principal, @IdParam() id: string): Promise<ServiceChoices> {
    return this.checks.choices(by, id);
  }

  /** 409 `cases.closed`. */
  @Post('cases/:id/services')
  @Allow('services.edit')
  @Creates()
  @AnswersCreated(Ref)
  record(@By() by: Principal, @IdParam() id: string, @Body() command: ServiceFields): Promise<Ref> {
    return this.services.record(by, id, command);
  }

  /** A session or an appointment that took place is a service, too. 409 `cases.closed`, `services.not_held`, `services.counted_already`. */
  @Post('cases/:id/services/of-meeting')
  @Allow('services.edit')
  @Creates()
  @AnswersCreated(Ref)
  ofMeeting(@By() by: Principal, @IdParam() id: string, @Body() command: ServiceOfMeeting): Promise<Ref> {
    return this.meetings.record(by, id, command);
  }

  /** With its words; leaves a trace. */
  @Get('case-services/:id')
  @Allow('services.read')
  @Answers(ServiceView)
  read(@By() by: Principal, @IdParam() id: string): Promise<ServiceView> {
    return this.services.read(by, id);
  }

  /** 409 `record.voided`, `cases.closed`. */
  @Put('case-services/:id')
  @Allow('services.edit')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectService,
  ): Promise<Ref> {
    return this.corrections.correct(by, id, seen, command);
  }

  /** It was recorded by mistake. 409 `record.voided`, `cases.closed`. */
  @Post('case-services/:id/void')
  @Allow('services.edit')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, SERVICES, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `cases.closed`, `services.not_held`, `services.counted_already`. */
  @Post('case-services/:id/restore')
  @Allow('services.edit')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, SERVICES, id, seen, 'restored', why);
  }

  @Get('case-services/:id/history')
  @Allow('services.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, SERVICES, id);
  }
}
