import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Stays from the admission or the hold to the check-out. */
@Injectable({ providedIn: 'root' })
export class StaysClient {
  private readonly api = inject(Api);

  /** Stays that run or are over, a page at a time. */
  list(query: Query<'/api/shelter/stays'>): Promise<Wire['StayPage']> {
    return this.api.get('/api/shelter/stays', { query });
  }

  read(id: string): Promise<Wire['StayRecordView']> {
    return this.api.get('/api/shelter/stays/{id}', { path: { id } });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectStay']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/stays/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shelter/stays/{id}/history', { path: { id } });
  }

  admit(body: Wire['AdmitHousehold'], key: string): Promise<Wire['Admitted']> {
    return this.api.post('/api/shelter/stays', { body, key });
  }

  hold(body: Wire['HoldPlaces'], key: string): Promise<Wire['Admitted']> {
    return this.api.post('/api/shelter/stays/holds', { body, key });
  }

  admitHeld({ id, version }: Versioned, body: Wire['AdmitHeld']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/admit', { path: { id }, version, body });
  }

  /** They have not come after all: the places are held again. */
  undoAdmission({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/undo-admission', { path: { id }, version });
  }

  release({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/release', { path: { id }, version });
  }

  move({ id, version }: Versioned, body: Wire['MoveGuests']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/moves', { path: { id }, version, body });
  }

  signAgreement({ id, version }: Versioned, body: Wire['SignAgreement']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/agreement', { path: { id }, version, body });
  }

  checkOut({ id, version }: Versioned, body: Wire['CheckOut']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/check-out', { path: { id }, version, body });
  }

  /** They never left. */
  reopen({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/reopen', { path: { id }, version, body: { why } });
  }

  undoCheckOut({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/undo-check-out', { path: { id }, version });
  }

  requestExtension(id: string, body: Wire['RequestExtension'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/extensions', { path: { id }, body, key });
  }

  recordAbsence(id: string, body: Wire['RecordAbsence'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/stays/{id}/absences', { path: { id }, body, key });
  }

  cancelAbsence({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/absences/{id}/cancel', { path: { id }, version });
  }

  /** Records that two households must not share a room. */
  separate(body: Wire['SeparateHouseholds'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/separations', { body, key });
  }
}
