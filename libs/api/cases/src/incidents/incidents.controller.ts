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
  PageQuery,
} from '@baanek/kernel';
import { CaseRecords } from '../files/case-records.service';
import { IncidentCorrections, INCIDENTS } from './incident-corrections.service';
import { CorrectIncident, IncidentPage, IncidentView, RecordIncident } from './incident.dto';
import { Incidents } from './incidents.service';

@ApiTags('cases')
@Controller()
export class IncidentsController {
  constructor(
    private readonly incidents: Incidents,
    private readonly corrections: IncidentCorrections,
    private readonly records: CaseRecords,
  ) {}

  @Get('cases/:id/incidents')
  @Allow('incidents.read')
  @Answers(IncidentPage)
  list(@By() by: Principal, @IdParam() id: string, @Query() query: PageQuery): Promise<IncidentPage> {
    return this.incidents.list(by, id, query);
  }

  /** 409 `cases.closed`. */
  @Post('cases/:id/incidents')
  @Allow('incidents.record')
  @Creates()
  @AnswersCreated(Ref)
  record(@By() by: Principal, @IdParam() id: string, @Body() command: RecordIncident): Promise<Ref> {
    return this.incidents.record(by, id, command);
  }

  /** With its words; leaves a trace. */
  @Get('case-incidents/:id')
  @Allow('incidents.read')
  @Answers(IncidentView)
  read(@By() by: Principal, @IdParam() id: string): Promise<IncidentView> {
    return this.incidents.read(by, id);
  }

  /** 409 `record.voided`, `cases.closed`. */
  @Put('case-incidents/:id')
  @Allow('incidents.record')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectIncident,
  ): Promise<Ref> {
    return this.corrections.correct(by, id, seen, command);
  }

  /** It was recorded by mistake. 409 `record.voided`, `cases.closed`. */
  @Post('case-incidents/:id/void')
  @Allow('incidents.record')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, INCIDENTS, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `cases.closed`. */
  @Post('case-incidents/:id/restore')
  @Allow('incidents.record')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, INCIDENTS, id, seen, 'restored', why);
  }

  @Get('case-incidents/:id/history')
  @Allow('incidents.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, INCIDENTS, id);
  }
}
