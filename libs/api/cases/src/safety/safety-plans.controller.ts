import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  AnswersNothing,
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
import { PrintCard, SafetyPlanFile, SafetyPlanView, SaveSafetyPlan } from './safety-plan.dto';
import { SAFETY_PLANS, SafetyPlans } from './safety-plans.service';

@ApiTags('cases')
@Controller()
export class SafetyPlansController {
  constructor(
    private readonly plans: SafetyPlans,
    private readonly records: CaseRecords,
  ) {}

  /** The one that stands, and when it was saved before. Leaves a trace. */
  @Get('cases/:id/safety-plan')
  @Allow('plans.read')
  @Answers(SafetyPlanFile)
  file(@By() by: Principal, @IdParam() id: string, @Query() { after }: PageQuery): Promise<SafetyPlanFile> {
    return this.plans.file(by, id, after);
  }

  /** 412 `version.stale` where another one stands by now; 409 `cases.closed`. */
  @Post('cases/:id/safety-plan')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  save(@By() by: Principal, @IdParam() id: string, @Body() command: SaveSafetyPlan): Promise<Ref> {
    return this.plans.save(by, id, command);
  }

  /** As it was saved once. Leaves a trace. */
  @Get('safety-plans/:id')
  @Allow('plans.read')
  @Answers(SafetyPlanView)
  read(@By() by: Principal, @IdParam() id: string): Promise<SafetyPlanView> {
    return this.plans.read(by, id);
  }

  /** A card of it is printed. 409 `record.voided`. */
  @Post('safety-plans/:id/cards')
  @Allow('plans.edit')
  @AnswersNothing()
  print(@By() by: Principal, @IdParam() id: string, @Body() command: PrintCard): Promise<void> {
    return this.plans.print(by, id, command);
  }

  /** It was saved by mistake: the one before stands. 409 `record.voided`, `cases.closed`. */
  @Post('safety-plans/:id/void')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, SAFETY_PLANS, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `cases.closed`. */
  @Post('safety-plans/:id/restore')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, SAFETY_PLANS, id, seen, 'restored', why);
  }

  @Get('safety-plans/:id/history')
  @Allow('plans.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, SAFETY_PLANS, id);
  }
}
