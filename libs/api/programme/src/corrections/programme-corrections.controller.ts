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
import { ChangePerson, PersonChanged } from '@baanek/registry';
import { CorrectReferral } from '../enrolments/enrolment.dto';
import { CorrectGroup } from '../groups/group.dto';
import { GroupCorrections } from './group-corrections.service';
import { Participants } from './participants.service';
import { ReferralCorrections } from './referral-corrections.service';

@ApiTags('programme')
@Controller('programme')
@Allow('programme.manage')
export class ProgrammeCorrectionsController {
  constructor(
    private readonly referrals: ReferralCorrections,
    private readonly groups: GroupCorrections,
    private readonly participants: Participants,
  ) {}

  /** 409 `record.voided`, `programme.sessions_missing`, `programme.marked_in_group`. */
  @Put('enrolments/:id')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectReferral,
  ): Promise<Ref> {
    return this.referrals.correct(by, id, seen, command);
  }

  /** 409 `record.voided`. */
  @Post('enrolments/:id/void')
  @Changes()
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.referrals.void(by, id, seen, why);
  }

  /** 409 `record.not_voided`, `programme.already_referred`. */
  @Post('enrolments/:id/restore')
  @Changes()
  @Answers(Ref)
  restore(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.referrals.restore(by, id, seen, why);
  }

  /** Replaces what is known of the participant; the version is that of his file, not of the enrolment. */
  @Put('enrolments/:id/person')
  @Changes()
  @Answers(PersonChanged)
  changePerson(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() fields: ChangePerson,
  ): Promise<PersonChanged> {
    return this.participants.change(by, id, seen, fields);
  }

  /** What the file of the participant said before each change. */
  @Get('enrolments/:id/person/history')
  @Allow('programme.read')
  @Answers(RecordHistory)
  personHistory(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.participants.history(by, id);
  }

  /** 409 `programme.group_name_taken`. */
  @Put('groups/:id')
  @Changes()
  @Answers(Ref)
  correctGroup(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectGroup,
  ): Promise<Ref> {
    return this.groups.correct(id, seen, command);
  }

  @Get('groups/:id/history')
  @Allow('programme.read')
  @Answers(RecordHistory)
  groupHistory(@IdParam() id: string): Promise<RecordHistory> {
    return this.groups.history(id);
  }
}
