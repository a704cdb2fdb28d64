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
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
  IdParam,
  PageQuery,
} from '@baanek/kernel';
import { Counselling } from './counselling.service';
import { ChangeSession, LogSession, SessionPage, SessionView } from './session.dto';
import { SessionCorrections } from './session-corrections.service';

@ApiTags('cases')
@Controller()
export class SessionsController {
  constructor(
    private readonly counselling: Counselling,
    private readonly corrections: SessionCorrections,
  ) {}

  @Get('cases/:id/sessions')
  @Allow('sessions.read')
  @Answers(SessionPage)
  list(@By() by: Principal, @IdParam() id: string, @Query() query: PageQuery): Promise<SessionPage> {
    return this.counselling.list(by, id, query);
  }

  /** 409 `cases.closed`; of an appointment `appointments.has_session`, `record.voided`. */
  @Post('cases/:id/sessions')
  @Allow('sessions.log')
  @Creates()
  @AnswersCreated(Ref)
  log(@By() by: Principal, @IdParam() id: string, @Body() fields: LogSession): Promise<Ref> {
    return this.counselling.log(by, id, fields);
  }

  /** With its note; leaves a trace. */
  @Get('sessions/:id')
  @Allow('sessions.read')
  @Answers(SessionView)
  read(@By() by: Principal, @IdParam() id: string): Promise<SessionView> {
    return this.counselling.read(by, id);
  }

  @Put('sessions/:id')
  @Allow('sessions.log')
  @Changes()
  @Answers(Ref)
  change(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() fields: ChangeSession,
  ): Promise<Ref> {
    return this.counselling.change(by, id, seen, fields);
  }

  /** It never took place. 409 `record.voided`. */
  @Post('sessions/:id/void')
  @Allow('sessions.log')
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

  /** It counts again. 409 `record.not_voided`; `appointments.has_session` where another of its appointment counts by now. */
  @Post('sessions/:id/restore')
  @Allow('sessions.log')
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

  /** What a session and its note said before each change; for those who read the note. */
  @Get('sessions/:id/history')
  @Allow('sessions.read')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(id);
  }
}
