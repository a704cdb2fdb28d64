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
import {
  CorrectHouseIncident,
  HouseIncidentPage,
  HouseIncidentsQuery,
  ReportHouseIncident,
} from './house-incident.dto';
import { HouseIncidentCorrections } from './house-incident-corrections.service';
import { HouseIncidents } from './house-incidents.service';

@ApiTags('shelter')
@Controller('shelter')
export class HouseIncidentsController {
  constructor(
    private readonly incidents: HouseIncidents,
    private readonly corrections: HouseIncidentCorrections,
  ) {}

  @Get('house-incidents')
  @Allow('shelter.house_incidents')
  @Answers(HouseIncidentPage)
  listIncidents(@Query() query: HouseIncidentsQuery): Promise<HouseIncidentPage> {
    return this.incidents.list(query);
  }

  @Post('house-incidents')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  report(@By() by: Principal, @Body() command: ReportHouseIncident): Promise<Ref> {
    return this.incidents.report(by, command);
  }

  /** 409 `record.voided`. */
  @Put('house-incidents/:id')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  correct(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectHouseIncident,
  ): Promise<Ref> {
    return this.corrections.correct(id, seen, command);
  }

  @Post('house-incidents/:id/void')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  void(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.void(id, seen, why);
  }

  /** 409 `record.not_voided`. */
  @Post('house-incidents/:id/restore')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  restore(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.restore(id, seen, why);
  }

  @Get('house-incidents/:id/history')
  @Allow('shelter.house_incidents')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(id);
  }
}
