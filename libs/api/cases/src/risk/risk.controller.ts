import { Body, Controller, Get, Post, Query } from '@nestjs/common';
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
import { QuestionnaireName } from './loaded/questionnaires.dto';
import { PoliceResults } from './police-results.service';
import { RiskQuestionnaireView } from './questionnaire.dto';
import { RiskAssessments } from './risk-assessments.service';
import { ASSESSMENTS, POLICE_RESULTS } from './risk-records';
import { AssessRisk, RecordPoliceRisk, RiskFile, RiskQuery, RiskView } from './risk.dto';

@ApiTags('cases')
@Controller()
export class RiskController {
  constructor(
    private readonly assessments: RiskAssessments,
    private readonly police: PoliceResults,
    private readonly records: CaseRecords,
  ) {}

  @Get('cases/:id/risk')
  @Allow('risk.read')
  @Answers(RiskFile)
  file(@By() by: Principal, @IdParam() id: string, @Query() query: RiskQuery): Promise<RiskFile> {
    return this.assessments.file(by, id, query);
  }

  /** 409 `cases.closed`. */
  @Post('cases/:id/risk')
  @Allow('risk.assess')
  @Creates()
  @AnswersCreated(Ref)
  assess(@By() by: Principal, @IdParam() id: string, @Body() command: AssessRisk): Promise<Ref> {
    return this.assessments.assess(by, id, command);
  }

  /** 409 `cases.closed`. */
  @Post('cases/:id/police-risk')
  @Allow('risk.assess')
  @Creates()
  @AnswersCreated(Ref)
  record(@By() by: Principal, @IdParam() id: string, @Body() command: RecordPoliceRisk): Promise<Ref> {
    return this.police.record(by, id, command);
  }

  /** A questionnaire as it was asked in that version. */
  @Get('risk/asked')
  @Allow('risk.read')
  @Answers(RiskQuestionnaireView)
  asked(@Query() { code, version }: QuestionnaireName): Promise<RiskQuestionnaireView> {
    return this.assessments.asked(code, version);
  }

  /** With its answers; leaves a trace. */
  @Get('risk-assessments/:id')
  @Allow('risk.read')
  @Answers(RiskView)
  read(@By() by: Principal, @IdParam() id: string): Promise<RiskView> {
    return this.assessments.read(by, id);
  }

  /** It was made by mistake. 409 `record.voided`, `cases.closed`. */
  @Post('risk-assessments/:id/void')
  @Allow('risk.assess')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, ASSESSMENTS, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `cases.closed`. */
  @Post('risk-assessments/:id/restore')
  @Allow('risk.assess')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, ASSESSMENTS, id, seen, 'restored', why);
  }

  @Get('risk-assessments/:id/history')
  @Allow('risk.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, ASSESSMENTS, id);
  }

  @Get('police-risk/:id/history')
  @Allow('risk.read')
  @Answers(RecordHistory)
  policeHistory(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, POLICE_RESULTS, id);
  }

  /** 409 `record.voided`, `cases.closed`. */
  @Post('police-risk/:id/void')
  @Allow('risk.assess')
  @Changes()
  @Answers(Ref)
  voidPolice(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, POLICE_RESULTS, id, seen, 'voided', why);
  }

  /** 409 `record.not_voided`, `cases.closed`. */
  @Post('police-risk/:id/restore')
  @Allow('risk.assess')
  @Changes()
  @Answers(Ref)
  restorePolice(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, POLICE_RESULTS, id, seen, 'restored', why);
  }
}
