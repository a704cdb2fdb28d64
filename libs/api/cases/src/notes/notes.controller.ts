import { Body, Controller, Get, Post, Put } from '@nestjs/common';
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
import {
  ChangeNoteTemplate,
  NoteTemplateFields,
  NoteTemplateView,
  PrivateNoteView,
  WellbeingView,
  WritePrivateNote,
} from './note.dto';
import { NoteTemplates } from './note-templates.service';
import { PrivateNotes } from './private-notes.service';
import { Wellbeing } from './wellbeing.service';

@ApiTags('cases')
@Controller()
export class NotesController {
  constructor(
    private readonly privateNotes: PrivateNotes,
    private readonly templates: NoteTemplates,
    private readonly wellbeing: Wellbeing,
  ) {}

  /** How she said she was, session by session. Leaves a trace. */
  @Get('cases/:id/wellbeing')
  @Allow('sessions.read')
  @Answers(WellbeingView)
  wellbeingOf(@By() by: Principal, @IdParam() id: string): Promise<WellbeingView> {
    return this.wellbeing.of(by, id);
  }

  /** For the author of the session alone; leaves a trace. */
  @Get('sessions/:id/private-note')
  @Allow('sessions.log')
  @Answers(PrivateNoteView)
  readPrivate(@By() by: Principal, @IdParam() id: string): Promise<PrivateNoteView> {
    return this.privateNotes.read(by, id);
  }

  /** By the author of the session alone; version 0 writes the first. 409 `cases.closed`. */
  @Put('sessions/:id/private-note')
  @Allow('sessions.log')
  @Changes()
  @Answers(Ref)
  writePrivate(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { note }: WritePrivateNote,
  ): Promise<Ref> {
    return this.privateNotes.write(by, id, seen, note);
  }

  @Get('note-templates')
  @Allow('note_templates.manage')
  @Answers([NoteTemplateView])
  list(): Promise<NoteTemplateView[]> {
    return this.templates.list();
  }

  /** Those that a note may be begun with. */
  @Get('note-templates/offered')
  @Allow('sessions.log')
  @Answers([NoteTemplateView])
  offered(): Promise<NoteTemplateView[]> {
    return this.templates.offered();
  }

  /** 409 `sessions.template_name_taken`, `sessions.too_many_templates`. */
  @Post('note-templates')
  @Allow('note_templates.manage')
  @Creates()
  @AnswersCreated(Ref)
  add(@By() by: Principal, @Body() fields: NoteTemplateFields): Promise<Ref> {
    return this.templates.add(by, fields);
  }

  /** 409 `sessions.template_name_taken`. */
  @Put('note-templates/:id')
  @Allow('note_templates.manage')
  @Changes()
  @Answers(Ref)
  change(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() fields: ChangeNoteTemplate,
  ): Promise<Ref> {
    return this.templates.change(id, seen, fields);
  }
}
