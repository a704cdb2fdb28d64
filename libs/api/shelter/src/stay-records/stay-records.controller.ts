import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  Changes,
  GiveReason,
  IdParam,
  PageQuery,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { StayCorrections } from './stay-corrections.service';
import { CorrectStay, StayPage, StayRecordView } from './stay-record.dto';
import { StayRegister } from './stay-register.service';

@ApiTags('shelter')
@Controller('shelter/stays')
@Allow('shelter.allocate')
export class StayRecordsController {
  constructor(
    private readonly register: StayRegister,
    private readonly corrections: StayCorrections,
  ) {}

  /** Stays that run or are over, also voided ones. */
  @Get()
  @Allow('shelter.board')
  @Answers(StayPage)
  list(@Query() query: PageQuery): Promise<StayPage> {
    return this.register.list(query);
  }

  @Get(':id')
  @Allow('shelter.board')
  @Answers(StayRecordView)
  read(@IdParam() id: string): Promise<StayRecordView> {
    return this.register.read(id);
  }

  @Get(':id/history')
  @Allow('shelter.board')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.register.history(id);
  }

  /** 409 `shelter.taken_then`, `record.voided`. */
  @Put(':id')
  @Changes()
  @Answers(Ref)
  correct(@IdParam() id: string, @SeenVersion() seen: number, @Body() command: CorrectStay): Promise<Ref> {
    return this.corrections.correct(id, seen, command);
  }

  /** Frees its places. 409 `record.voided`. */
  @Post(':id/void')
  @Changes()
  @Answers(Ref)
  void(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.void(id, seen, why);
  }

  /** 409 `record.not_voided`, `shelter.taken_then`, `shelter.place_taken`, `shelter.person_placed`, `shelter.rule_broken`. */
  @Post(':id/restore')
  @Changes()
  @Answers(Ref)
  restore(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.restore(id, seen, why);
  }
}
