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
import {
  CorrectGroupSession,
  GroupFields,
  GroupLine,
  GroupView,
  MarkAttendance,
  GroupSessionFields,
} from './group.dto';
import { GroupSessionCorrections } from './group-session-corrections.service';
import { AttendanceMarks } from './attendance.service';
import { GroupReader } from './group-reader.service';
import { GroupWork } from './group-work.service';

@ApiTags('programme')
@Controller('programme')
export class GroupsController {
  constructor(
    private readonly reader: GroupReader,
    private readonly work: GroupWork,
    private readonly attendance: AttendanceMarks,
    private readonly corrections: GroupSessionCorrections,
  ) {}

  @Get('groups')
  @Allow('programme.read')
  @Answers([GroupLine])
  list(): Promise<GroupLine[]> {
    return this.reader.list();
  }

  /** Led by whoever adds it. 409 `programme.group_name_taken`. */
  @Post('groups')
  @Allow('programme.manage')
  @Creates()
  @AnswersCreated(Ref)
  addGroup(@By() by: Principal, @Body() fields: GroupFields): Promise<Ref> {
    return this.work.addGroup(by, fields);
  }

  @Get('groups/:id')
  @Allow('programme.read')
  @Answers(GroupView)
  read(@IdParam() id: string): Promise<GroupView> {
    return this.reader.read(id);
  }

  /** 409 `programme.session_number_taken`. */
  @Post('groups/:id/sessions')
  @Allow('programme.manage')
  @Creates()
  @AnswersCreated(Ref)
  addSession(@By() by: Principal, @IdParam() id: string, @Body() fields: GroupSessionFields): Promise<Ref> {
    return this.work.addSession(by, id, fields);
  }

  /**
   * Sets the marks given, or takes them away. 409 `programme.not_in_group`, `programme.not_begun`,
   * `programme.ended_already`, `record.voided`.
   */
  @Put('sessions/:id/attendance')
  @Allow('programme.manage')
  @Changes()
  @Answers(Ref)
  mark(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: MarkAttendance,
  ): Promise<Ref> {
    return this.attendance.mark(by, id, seen, command);
  }

  @Get('sessions/:id/attendance/:enrolmentId/history')
  @Allow('programme.read')
  @Answers(RecordHistory)
  markHistory(@IdParam() id: string, @IdParam('enrolmentId') enrolmentId: string): Promise<RecordHistory> {
    return this.attendance.history(id, enrolmentId);
  }

  /** 409 `record.voided`, `programme.session_number_taken`, `programme.not_begun`. */
  @Put('sessions/:id')
  @Allow('programme.manage')
  @Changes()
  @Answers(Ref)
  correct(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectGroupSession,
  ): Promise<Ref> {
    return this.corrections.correct(id, seen, command);
  }

  @Post('sessions/:id/void')
  @Allow('programme.manage')
  @Changes()
  @Answers(Ref)
  void(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.void(id, seen, why);
  }

  /** 409 `record.not_voided`, `programme.session_number_taken`. */
  @Post('sessions/:id/restore')
  @Allow('programme.manage')
  @Changes()
  @Answers(Ref)
  restore(@IdParam() id: string, @SeenVersion() seen: number, @Body() { why }: GiveReason): Promise<Ref> {
    return this.corrections.restore(id, seen, why);
  }

  @Get('sessions/:id/history')
  @Allow('programme.read')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(id);
  }
}
