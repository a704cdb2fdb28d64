import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  By,
  Changes,
  GiveReason,
  IdParam,
  PageQuery,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CaseRecords } from '../files/case-records.service';
import { GoalFile, NoteProgress } from './goal.dto';
import { GoalProgressNotes } from './goal-progress.service';
import { NOTES } from './goal-records';

@ApiTags('cases')
@Controller()
export class GoalProgressController {
  constructor(
    private readonly notes: GoalProgressNotes,
    private readonly records: CaseRecords,
  ) {}

  /** A goal and a page of its notes. Leaves a trace. */
  @Get('case-goals/:id')
  @Allow('plans.read')
  @Answers(GoalFile)
  file(@By() by: Principal, @IdParam() id: string, @Query() { after }: PageQuery): Promise<GoalFile> {
    return this.notes.file(by, id, after);
  }

  /** Answers the goal. 409 `record.voided`, `plans.ended`, `cases.closed`. */
  @Post('case-goals/:id/notes')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  note(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: NoteProgress,
  ): Promise<Ref> {
    return this.notes.note(by, id, seen, command);
  }

  /** It was made by mistake: the note before counts. 409 `record.voided`, `cases.closed`. */
  @Post('goal-notes/:id/void')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, NOTES, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `cases.closed`. */
  @Post('goal-notes/:id/restore')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.records.mark(by, NOTES, id, seen, 'restored', why);
  }

  @Get('goal-notes/:id/history')
  @Allow('plans.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, NOTES, id);
  }
}
