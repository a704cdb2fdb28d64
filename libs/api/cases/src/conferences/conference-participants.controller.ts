import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, Changes, IdParam, type Principal, Ref, SeenVersion } from '@baanek/kernel';
import { ConferenceParticipants } from './conference-participants.service';
import {
  ConferencePaper,
  CorrectInvited,
  InvitedFields,
  PrintConference,
  RemoveInvited,
} from './conference.dto';

@ApiTags('cases')
@Controller('case-conferences/:id')
export class ConferenceParticipantsController {
  constructor(private readonly participants: ConferenceParticipants) {}

  /** 409 `conferences.full`, `cases.not_with`, `record.voided`, `cases.closed`. */
  @Post('participants')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  add(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: InvitedFields,
  ): Promise<Ref> {
    return this.participants.add(by, id, seen, command);
  }

  /** 409 as for adding one. */
  @Put('participants')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectInvited,
  ): Promise<Ref> {
    return this.participants.correct(by, id, seen, command);
  }

  /** 409 `record.voided`, `cases.closed`. */
  @Post('participants/remove')
  @Allow('plans.edit')
  @Changes()
  @Answers(Ref)
  remove(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: RemoveInvited,
  ): Promise<Ref> {
    return this.participants.remove(by, id, seen, command);
  }

  /** What one participant is given, or the minutes. Leaves a trace. 409 `record.voided`, `cases.not_with`. */
  @Post('papers')
  @Allow('plans.edit')
  @Answers(ConferencePaper)
  print(
    @By() by: Principal,
    @IdParam() id: string,
    @Body() { participantId }: PrintConference,
  ): Promise<ConferencePaper> {
    return this.participants.print(by, id, participantId);
  }
}
