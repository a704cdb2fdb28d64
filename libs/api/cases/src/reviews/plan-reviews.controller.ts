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
  PageQuery,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CaseRecords } from '../files/case-records.service';
import { PlanReviewPage, ReviewPlan } from './plan-review.dto';
import { PlanReviews, REVIEWS } from './plan-reviews.service';

@ApiTags('cases')
@Controller()
export class PlanReviewsController {
  constructor(
    private readonly reviews: PlanReviews,
    private readonly records: CaseRecords,
  ) {}

  /** Leaves a trace. */
  @Get('cases/:id/plan-reviews')
  @Allow('plans.read')
  @Answers(PlanReviewPage)
  list(@By() by: Principal, @IdParam() id: string, @Query() { after }: PageQuery): Promise<PlanReviewPage> {
    return this.reviews.list(by, id, after);
  }

  /** 409 `cases.closed`. */
  @Post('cases/:id/plan-reviews')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  record(@By() by: Principal, @IdParam() id: string, @Body() command: ReviewPlan): Promise<Ref> {
    return this.reviews.record(by, id, command);
  }

  /** It was recorded by mistake. 409 `record.voided`, `cases.closed`. */
  @Post('plan-reviews/:id/void')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, REVIEWS, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `cases.closed`. */
  @Post('plan-reviews/:id/restore')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, REVIEWS, id, seen, 'restored', why);
  }

  @Get('plan-reviews/:id/history')
  @Allow('plans.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, REVIEWS, id);
  }
}
