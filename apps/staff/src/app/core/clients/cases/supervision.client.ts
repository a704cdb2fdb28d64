import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** Private notes that their authors show to one colleague each. */
@Injectable({ providedIn: 'root' })
export class SupervisionClient {
  private readonly api = inject(Api);

  /** To whom a note of one’s own is shown, and to whom it may be. */
  of(sessionId: string): Promise<Wire['NoteSupervision']> {
    return this.api.get('/api/sessions/{id}/private-note/showings', { path: { id: sessionId } });
  }

  show(sessionId: string, body: Wire['ShowPrivateNote'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/sessions/{id}/private-note/showings', { path: { id: sessionId }, body, key });
  }

  withdraw({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/note-showings/{id}/withdraw', { path: { id }, version });
  }

  /** Those that are shown to the user. */
  shown(): Promise<Wire['ShownNotes']> {
    return this.api.get('/api/supervision');
  }

  /** Recorded in the audit trail. */
  read(id: string): Promise<Wire['ShownNoteView']> {
    return this.api.get('/api/supervision/{id}', { path: { id } });
  }
}
