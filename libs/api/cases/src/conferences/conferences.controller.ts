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
  PageQuery,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CaseRecords } from '../files/case-records.service';
import { DecideInConference } from '../plans/case-task.dto';
import { CaseTasks } from '../plans/case-tasks.service';
import { CONFERENCES, ConferenceRecords } from './conference-records.service';
import {
  ConferenceFields,
  ConferencePage,
  ConferenceView,
  CorrectConference,
  HoldConference,
} from './conference.dto';
import { Conferences } from './conferences.service';

@ApiTags('cases')
@Controller()
export class ConferencesController {
  constructor(
    private readonly conferences: Conferences,
    private readonly held: ConferenceRecords,
    private readonly records: CaseRecords,
    private readonly tasks: CaseTasks,
  ) {}

  /** Leaves a trace. */
  @Get('cases/:id/conferences')
  @Allow('plans.read')
  @Answers(ConferencePage)
  list(@By() by: Principal, @IdParam() id: string, @Query() { after }: PageQuery): Promise<ConferencePage> {
    return this.conferences.list(by, id, after);
  }

  /** 409 `cases.closed`. */
  @Post('cases/:id/conferences')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  plan(@By() by: Principal, @IdParam() id: string, @Body() command: ConferenceFields): Promise<Ref> {
    return this.conferences.plan(by, id, command);
  }

  /** With its words; leaves a trace. */
  @Get('case-conferences/:id')
  @Allow('plans.read')
  @Answers(ConferenceView)
  read(@By() by: Principal, @IdParam() id: string): Promise<ConferenceView> {
    return this.conferences.read(by, id);
  }

  /** 409 `record.voided`, `cases.closed`, `cases.not_with`. */
  @Put('case-conferences/:id')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectConference,
  ): Promise<Ref> {
    return this.conferences.correct(by, id, seen, command);
  }

  /** It took place. 409 `conferences.held`, `conferences.not_begun`, `record.voided`, `cases.closed`, `cases.not_with`. */
  @Post('case-conferences/:id/hold')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  hold(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: HoldConference,
  ): Promise<Ref> {
    return this.conferences.hold(by, id, seen, command);
  }

  /** What was decided is a task of the case. Answers the task. 409 `record.voided`, `cases.closed`, `cases.not_with`. */
  @Post('case-conferences/:id/decisions')
  @Allow('plans.edit')
  @Creates()
  @AnswersCreated(Ref)
  decide(@By() by: Principal, @IdParam() id: string, @Body() command: DecideInConference): Promise<Ref> {
    return this.tasks.decide(by, id, command);
  }

  /** It does not take place, or was recorded by mistake. 409 `record.voided`, `cases.closed`. */
  @Post('case-conferences/:id/void')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.held.mark(by, id, seen, 'voided', why);
  }

  /** It counts again. 409 `record.not_voided`, `cases.closed`, `cases.not_with`. */
  @Post('case-conferences/:id/restore')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.held.mark(by, id, seen, 'restored', why);
  }

  @Get('case-conferences/:id/history')
  @Allow('plans.read')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.records.history(by, CONFERENCES, id);
  }
}
