import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** What belongs to notes of sessions: their author's own part, templates, and how a client said she was. */
@Injectable({ providedIn: 'root' })
export class NotesClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. */
  wellbeing(caseId: string): Promise<Wire['WellbeingView']> {
    return this.api.get('/api/cases/{id}/wellbeing', { path: { id: caseId } });
  }

  /** For its author alone. Recorded in the audit trail. */
  readPrivate(sessionId: string): Promise<Wire['PrivateNoteView']> {
    return this.api.get('/api/sessions/{id}/private-note', { path: { id: sessionId } });
  }

  writePrivate({ id, version }: Versioned, note: string): Promise<Wire['Ref']> {
    return this.api.put('/api/sessions/{id}/private-note', { path: { id }, version, body: { note } });
  }

  templates(): Promise<Wire['NoteTemplateView'][]> {
    return this.api.get('/api/note-templates');
  }

  /** Those that a note may be begun with. */
  offered(): Promise<Wire['NoteTemplateView'][]> {
    return this.api.get('/api/note-templates/offered');
  }

  addTemplate(body: Wire['NoteTemplateFields'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/note-templates', { body, key });
  }

  changeTemplate({ id, version }: Versioned, body: Wire['ChangeNoteTemplate']): Promise<Wire['Ref']> {
    return this.api.put('/api/note-templates/{id}', { path: { id }, version, body });
  }
}
