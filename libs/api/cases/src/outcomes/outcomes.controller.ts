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
  PageQuery,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CaseRecords } from '../files/case-records.service';
import { CorrectClientOutcome, ClientOutcomeFile, RecordClientOutcome } from './outcome.dto';
import { OUTCOMES, Outcomes } from './outcomes.service';

@ApiTags('cases')
@Controller()
export class OutcomesController {
  constructor(
    private readonly outcomes: Outcomes,
    private readonly records: CaseRecords,
  ) {}

  /** With what she said; leaves a trace. */
  @Get('cases/:id/outcomes')
  @Allow('plans.read')
  @Answers(ClientOutcomeFile)
  file(
    @By() by: Principal,
    @IdParam() id: string,
    @Query() { after }: PageQuery,
  ): Promise<ClientOutcomeFile> {
    return this.outcomes.file(by, id, after);
  }

  /** Also of a case that is closed. 409 `outcomes.not_reached`. */
  @Post('cases/:id/outcomes')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  record(@By() by: Principal, @IdParam() id: string, @Body() command: RecordClientOutcome): Promise<Ref> {
    return this.outcomes.record(by, id, command);
  }

  /** 409 `record.voided`, `outcomes.not_reached`. */
  @Put('case-outcomes/:id')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectClientOutcome,
  ): Promise<Ref> {
    return this.outcomes.correct(by, id, seen, command);
  }

  /** It was recorded by mistake. 409 `record.voided`. */
  @Post('case-outcomes/:id/void')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, OUTCOMES, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `outcomes.not_reached`. */
  @Post('case-outcomes/:id/restore')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.outcomes.restore(by, id, seen, why);
  }

  @Get('case-outcomes/:id/history')
  @Allow('plans.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, OUTCOMES, id);
  }
}
