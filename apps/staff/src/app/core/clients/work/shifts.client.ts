import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import { given } from '../../http/given';
import type { Versioned, Wire } from '../../http/api-types';

/** The shift book of one's centre, and the handing over of a shift. */
@Injectable({ providedIn: 'root' })
export class ShiftsClient {
  private readonly api = inject(Api);

  /** Recorded in the audit trail. `after` asks for more of what is past. */
  read(after?: string): Promise<Wire['ShiftBookView']> {
    return this.api.get('/api/shifts', { query: given({ after }) });
  }

  events(): Promise<Wire['ShiftEventList']> {
    return this.api.get('/api/shifts/events');
  }

  sign(key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shifts/sign-offs', { key });
  }

  readSignOff(id: string): Promise<void> {
    return this.api.put('/api/shifts/sign-offs/{id}/read', { path: { id } });
  }

  record(body: Wire['RecordShiftEntry'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shift-entries', { body, key });
  }

  /** Recorded in the audit trail. */
  readEntry(id: string): Promise<Wire['ShiftEntryView']> {
    return this.api.get('/api/shift-entries/{id}', { path: { id } });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectShiftEntry']): Promise<Wire['Ref']> {
    return this.api.put('/api/shift-entries/{id}', { path: { id }, version, body });
  }

  tried(id: string, body: Wire['TryToReach'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shift-entries/{id}/attempts', { path: { id }, body, key });
  }

  end({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/shift-entries/{id}/end', { path: { id }, version });
  }

  reopen({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/shift-entries/{id}/reopen', { path: { id }, version });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shift-entries/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shift-entries/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shift-entries/{id}/history', { path: { id } });
  }
}
