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
import { CorrectRefusal, RefusalPage, RefusalsQuery, RefusePlace } from './refusal.dto';
import { RefusalCorrections } from './refusal-corrections.service';
import { PlaceRefusals } from './refusals.service';

@ApiTags('shelter')
@Controller('shelter/refusals')
export class PlaceRefusalsController {
  constructor(
    private readonly refusals: PlaceRefusals,
    private readonly corrections: RefusalCorrections,
  ) {}

  @Get()
  @Allow('shelter.house_incidents')
  @Answers(RefusalPage)
  listRefusals(@Query() query: RefusalsQuery): Promise<RefusalPage> {
    return this.refusals.list(query);
  }

  @Post()
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  refuse(@By() by: Principal, @Body() command: RefusePlace): Promise<Ref> {
    return this.refusals.refuse(by, command);
  }

  /** 409 `record.voided`; `shelter.wrong_state` when the household it is said to be about does not wait. */
  @Put(':id')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  correct(@IdParam() id: string, @SeenVersion() seen: number, @Body() command: CorrectRefusal): Promise<Ref> {
    return this.corrections.correct(id, seen, command);
  }

  @Post(':id/void')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  void(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.void(id, seen, why);
  }

  /** 409 `record.not_voided`; `shelter.wrong_state` when the household does not wait any more. */
  @Post(':id/restore')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  restore(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.restore(id, seen, why);
  }

  @Get(':id/history')
  @Allow('shelter.house_incidents')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(id);
  }
}
