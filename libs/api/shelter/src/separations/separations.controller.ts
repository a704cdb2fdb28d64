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
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import { SeparationPage, SeparateHouseholds, SeparationsQuery } from './separation.dto';
import { Separations } from './separations.service';

@ApiTags('shelter')
@Controller('shelter/separations')
@Allow('shelter.allocate')
export class SeparationsController {
  constructor(private readonly apart: Separations) {}

  @Get()
  @Answers(SeparationPage)
  list(@Query() query: SeparationsQuery): Promise<SeparationPage> {
    return this.apart.list(query);
  }

  /** 409 `shelter.already_separated`. */
  @Post()
  @Creates()
  @AnswersCreated(Ref)
  keep(@By() by: Principal, @Body() command: SeparateHouseholds): Promise<Ref> {
    return this.apart.keep(by, command);
  }

  @Post(':id/end')
  @Changes()
  @Answers(Ref)
  end(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.apart.end(id, seen);
  }

  /** It was never right: it ends with the reason. 409 `record.voided`. */
  @Post(':id/void')
  @Changes()
  @Answers(Ref)
  void(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.apart.void(id, seen, why);
  }

  /** 409 `record.not_voided`, `shelter.already_separated`. */
  @Post(':id/restore')
  @Changes()
  @Answers(Ref)
  restore(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.apart.restore(id, seen, why);
  }

  @Get(':id/history')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.apart.history(id);
  }
}
