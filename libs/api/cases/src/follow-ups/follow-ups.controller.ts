import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  IdParam,
  type Principal,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { EndFollowUp, FollowUpList, PlanFollowUp } from './follow-up.dto';
import { FollowUps } from './follow-ups.service';

@ApiTags('cases')
@Controller()
export class FollowUpsController {
  constructor(private readonly followUps: FollowUps) {}

  /** Those to come, and those that ended. Leaves a trace. */
  @Get('cases/:id/follow-ups')
  @Allow('plans.read')
  @Answers(FollowUpList)
  list(@By() by: Principal, @IdParam() id: string): Promise<FollowUpList> {
    return this.followUps.list(by, id);
  }

  /** For a closed case. 409 `follow_ups.case_open`, `follow_ups.too_many`. */
  @Post('cases/:id/follow-ups')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  plan(@By() by: Principal, @IdParam() id: string, @Body() command: PlanFollowUp): Promise<Ref> {
    return this.followUps.plan(by, id, command);
  }

  /** Puts it off, or brings it forward. 409 `follow_ups.ended`. */
  @Put('follow-ups/:id')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  move(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: PlanFollowUp,
  ): Promise<Ref> {
    return this.followUps.move(by, id, seen, command);
  }

  /** What became of it. 409 `follow_ups.ended`, `follow_ups.too_many`. */
  @Post('follow-ups/:id/end')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  end(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: EndFollowUp,
  ): Promise<Ref> {
    return this.followUps.end(by, id, seen, command);
  }

  /** It is still to come. 409 `follow_ups.not_ended`, `follow_ups.case_open`. */
  @Post('follow-ups/:id/reopen')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  reopen(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.followUps.reopen(by, id, seen);
  }
}
