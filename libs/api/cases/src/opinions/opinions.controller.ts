import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  IdParam,
  PageQuery,
  type Principal,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { AskOpinion, GiveOpinion, OpinionList } from './opinion.dto';
import { SecondOpinions } from './opinions.service';

@ApiTags('cases')
@Controller()
export class OpinionsController {
  constructor(private readonly opinions: SecondOpinions) {}

  /** Leaves a trace. */
  @Get('cases/:id/opinions')
  @Allow('plans.read')
  @Answers(OpinionList)
  list(@By() by: Principal, @IdParam() id: string, @Query() { after }: PageQuery): Promise<OpinionList> {
    return this.opinions.list(by, id, after);
  }

  /** 409 `cases.closed`, `opinions.asked_already`, `cases.not_with`, `cases.danger_colleague`. */
  @Post('cases/:id/opinions')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  ask(@By() by: Principal, @IdParam() id: string, @Body() command: AskOpinion): Promise<Ref> {
    return this.opinions.ask(by, id, command);
  }

  /** By whom was asked alone. 409 `opinions.ended`. */
  @Post('opinions/:id/answer')
  @Allow('plans.read')
  @Changes()
  @Answers(Ref)
  answer(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: GiveOpinion,
  ): Promise<Ref> {
    return this.opinions.answer(by, id, seen, command);
  }

  /** 409 `opinions.ended`. */
  @Post('opinions/:id/withdraw')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  withdraw(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.opinions.withdraw(by, id, seen);
  }
}
