import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** Corrections of nights away. */
@Injectable({ providedIn: 'root' })
export class AbsencesClient {
  private readonly api = inject(Api);

  correct({ id, version }: Versioned, body: Wire['CorrectAbsence']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/absences/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/absences/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/absences/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shelter/absences/{id}/history', { path: { id } });
  }
}
