import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  By,
  Changes,
  GiveReason,
  IdParam,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CorrectAppeal, CorrectCallerEnquiry } from './appeal.dto';
import { AppealCorrections } from './appeal-corrections.service';

@ApiTags('appeals')
@Controller('appeals')
export class AppealCorrectionsController {
  constructor(private readonly corrections: AppealCorrections) {}

  /** Replaces what an appeal for help says. 409 `record.voided`. */
  @Put(':id')
  @Allow('appeals.log')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectAppeal,
  ): Promise<Ref> {
    return this.corrections.correct(by, id, seen, command);
  }

  /** Replaces what a caller enquiry says. 409 `record.voided`. */
  @Put('caller-enquiries/:id')
  @Allow('appeals.log')
  @Changes()
  @Answers(Ref)
  correctEnquiry(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectCallerEnquiry,
  ): Promise<Ref> {
    return this.corrections.correctEnquiry(by, id, seen, command);
  }

  /** Leaves an appeal of either kind out of lists and figures. 409 `record.voided`. */
  @Post(':id/void')
  @Allow('appeals.log')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.corrections.void(by, id, seen, why);
  }

  /** Counts a voided appeal again. 409 `record.not_voided`. */
  @Post(':id/restore')
  @Allow('appeals.log')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.corrections.restore(by, id, seen, why);
  }

  /** What an appeal said before each change. */
  @Get(':id/history')
  @Allow('appeals.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(by, id);
  }
}
