import { Injectable } from '@nestjs/common';
import { MOST_TEMPLATES } from '@baanek/contracts';
import { Audit, Database, Live, type Principal, Ref, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { NoteTemplate } from './note-template.entity';
import type { ChangeNoteTemplate, NoteTemplateFields, NoteTemplateView } from './note.dto';

/** What a centre begins its notes with. One is never deleted: it is no longer offered. */
@Injectable()
export class NoteTemplates {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
  ) {}

  list(): Promise<NoteTemplateView[]> {
    return this.read({});
  }

  /** Those that may be chosen. */
  offered(): Promise<NoteTemplateView[]> {
    return this.read({ active: true });
  }

  /** 409 `sessions.template_name_taken`, `sessions.too_many_templates`. */
  async add(by: Principal, { name, body }: NoteTemplateFields): Promise<Ref> {
    await this.database.takeTurn(`templates ${by.centreId}`);
    const templates = this.database.repository(NoteTemplate);
    if ((await templates.count()) >= MOST_TEMPLATES) throw new Refusal('sessions.too_many_templates');
    const id = newId();
    await templates.insert({ id, centreId: by.centreId, name, body, active: true, version: 1 });
    return this.done('sessions.template_added', id, 1);
  }

  /** Notes that were begun with it stay as they are. 409 `sessions.template_name_taken`. */
  async change(id: string, seen: number, { name, body, active }: ChangeNoteTemplate): Promise<Ref> {
    await this.database.lockVersion(NoteTemplate, { id }, seen);
    await this.database.repository(NoteTemplate).update({ id }, { name, body, active });
    return this.done('sessions.template_changed', id, seen + 1);
  }

  private async read(where: { active?: boolean }): Promise<NoteTemplateView[]> {
    const found = await this.database
      .repository(NoteTemplate)
      .find({ where, order: { name: 'asc', id: 'asc' }, take: MOST_TEMPLATES });
    return found.map(({ centreId: _, ...view }) => view);
  }

  private done(action: string, id: string, version: number): Ref {
    this.audit.record({ action, subjectKind: 'note_template', subjectId: id });
    this.live.changed('cases');
    return { id, version };
  }
}
