import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  IdParam,
  type Principal,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { NoteSupervision, ShownNotes, ShownNoteView, ShowPrivateNote } from './supervision.dto';
import { Supervision } from './supervision.service';

@ApiTags('cases')
@Controller()
export class SupervisionController {
  constructor(private readonly supervision: Supervision) {}

  /** For the author of the session alone. */
  @Get('sessions/:id/private-note/showings')
  @Allow('sessions.log')
  @Answers(NoteSupervision)
  of(@By() by: Principal, @IdParam() id: string): Promise<NoteSupervision> {
    return this.supervision.of(by, id);
  }

  /** By the author alone, of a note that is written. 409 `cases.not_with`, `cases.danger_colleague`. */
  @Post('sessions/:id/private-note/showings')
  @Allow('sessions.log')
  @Creates()
  @AnswersCreated(Ref)
  show(@By() by: Principal, @IdParam() id: string, @Body() command: ShowPrivateNote): Promise<Ref> {
    return this.supervision.show(by, id, command);
  }

  /** By the author alone, also of a case that she has left. */
  @Post('note-showings/:id/withdraw')
  @Allow('sessions.log')
  @Changes()
  @Answers(Ref)
  withdraw(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.supervision.withdraw(by, id, seen);
  }

  /** Notes that are shown to the asker. */
  @Get('supervision')
  @Allow('notes.supervise')
  @Answers(ShownNotes)
  shown(@By() by: Principal): Promise<ShownNotes> {
    return this.supervision.shown(by);
  }

  /** For whom it is shown to alone; leaves a trace. */
  @Get('supervision/:id')
  @Allow('notes.supervise')
  @Answers(ShownNoteView)
  read(@By() by: Principal, @IdParam() id: string): Promise<ShownNoteView> {
    return this.supervision.read(by, id);
  }
}
