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
  IdParam,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CorrectShiftEntry, RecordShiftEntry, ShiftEntryView, TryToReach } from './shift.dto';
import { ShiftEntries } from './shift-entries.service';
import { Shifts } from './shifts.service';

@ApiTags('cases')
@Controller('shift-entries')
@Allow('shifts.write')
export class ShiftEntriesController {
  constructor(
    private readonly shifts: Shifts,
    private readonly entries: ShiftEntries,
  ) {}

  /** 404 for a case or an appeal that the asker may not open. */
  @Post()
  @Creates()
  @AnswersCreated(Ref)
  record(@By() by: Principal, @Body() command: RecordShiftEntry): Promise<Ref> {
    return this.entries.record(by, command);
  }

  /** With its words; leaves a trace. */
  @Get(':id')
  @Allow('shifts.read')
  @Answers(ShiftEntryView)
  read(@IdParam() id: string): Promise<ShiftEntryView> {
    return this.shifts.readOne(id);
  }

  /** 409 `record.voided`. */
  @Put(':id')
  @Changes()
  @Answers(Ref)
  correct(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectShiftEntry,
  ): Promise<Ref> {
    return this.entries.correct(id, seen, command);
  }

  /** A try to reach her. 409 `record.voided`, `shifts.ended`. */
  @Post(':id/attempts')
  @Creates()
  @AnswersCreated(Ref)
  tried(@By() by: Principal, @IdParam() id: string, @Body() { outcome }: TryToReach): Promise<Ref> {
    return this.entries.tried(by, id, outcome);
  }

  /** Nothing is left to be done of it. 409 `record.voided`, `shifts.ended`. */
  @Post(':id/end')
  @Changes()
  @Answers(Ref)
  end(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.entries.end(by, id, seen);
  }

  /** It is still to be done. 409 `record.voided`, `shifts.not_ended`. */
  @Post(':id/reopen')
  @Changes()
  @Answers(Ref)
  reopen(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.entries.reopen(id, seen);
  }

  /** It was written by mistake. 409 `record.voided`. */
  @Post(':id/void')
  @Changes()
  @Answers(Ref)
  void(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.entries.mark(id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`. */
  @Post(':id/restore')
  @Changes()
  @Answers(Ref)
  restore(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.entries.mark(id, seen, 'restored', why);
  }

  @Get(':id/history')
  @Allow('shifts.read')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.entries.history(id);
  }
}
