import { Body, Controller, Get, Post, Put } from '@nestjs/common';
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
import { Absences } from './absences.service';
import { CorrectAbsence, RecordAbsence } from './absence.dto';

@ApiTags('shelter')
@Controller('shelter')
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  /** Nights away, the places kept. 409 `shelter.absent_already`. */
  @Post('stays/:id/absences')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  away(@By() by: Principal, @IdParam() id: string, @Body() command: RecordAbsence): Promise<Ref> {
    return this.absences.add(by, id, command);
  }

  @Post('absences/:id/cancel')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  back(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.absences.cancel(id, seen);
  }

  /** 409 `record.voided`, `shelter.absent_already`. */
  @Put('absences/:id')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  correct(@IdParam() id: string, @SeenVersion() seen: number, @Body() command: CorrectAbsence): Promise<Ref> {
    return this.absences.correct(id, seen, command);
  }

  @Post('absences/:id/void')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  void(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.absences.void(id, seen, why);
  }

  /** 409 `record.not_voided`, `shelter.absent_already`. */
  @Post('absences/:id/restore')
  @Changes()
  @Allow('shelter.allocate')
  @Answers(Ref)
  restore(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.absences.restore(id, seen, why);
  }

  @Get('absences/:id/history')
  @Allow('shelter.board')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.absences.history(id);
  }
}
