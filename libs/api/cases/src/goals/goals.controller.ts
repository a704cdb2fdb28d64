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
import { CorrectGoal, GoalFields, GoalList } from './goal.dto';
import { GOALS } from './goal-records';
import { Goals } from './goals.service';

@ApiTags('cases')
@Controller()
export class GoalsController {
  constructor(
    private readonly goals: Goals,
    private readonly records: CaseRecords,
  ) {}

  /** Those not ended with the first page, and a page of those that are. Leaves a trace. */
  @Get('cases/:id/goals')
  @Allow('plans.read')
  @Answers(GoalList)
  list(@By() by: Principal, @IdParam() id: string, @Query() { after }: PageQuery): Promise<GoalList> {
    return this.goals.list(by, id, after);
  }

  /** 409 `cases.closed`. */
  @Post('cases/:id/goals')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  set(@By() by: Principal, @IdParam() id: string, @Body() command: GoalFields): Promise<Ref> {
    return this.goals.set(by, id, command);
  }

  /** 409 `record.voided`, `cases.closed`. */
  @Put('case-goals/:id')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectGoal,
  ): Promise<Ref> {
    return this.goals.correct(by, id, seen, command);
  }

  /** It was recorded by mistake. 409 `record.voided`, `cases.closed`. */
  @Post('case-goals/:id/void')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, GOALS, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `cases.closed`. */
  @Post('case-goals/:id/restore')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, GOALS, id, seen, 'restored', why);
  }

  @Get('case-goals/:id/history')
  @Allow('plans.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, GOALS, id);
  }
}
