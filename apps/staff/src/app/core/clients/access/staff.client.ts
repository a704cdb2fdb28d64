import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Accounts of the centre. */
@Injectable({ providedIn: 'root' })
export class StaffClient {
  private readonly api = inject(Api);

  list(): Promise<Wire['StaffView'][]> {
    return this.api.get('/api/staff');
  }

  /** Recorded in the audit trail. */
  export(): Promise<Wire['StaffView'][]> {
    return this.api.post('/api/staff/export');
  }

  add(body: Wire['AddStaff'], key: string): Promise<Wire['NewPasswordView']> {
    return this.api.post('/api/staff', { body, key });
  }

  change({ id, version }: Versioned, body: Wire['ChangeStaff']): Promise<Wire['Ref']> {
    return this.api.put('/api/staff/{id}', { path: { id }, version, body });
  }

  resetPassword({ id, version }: Versioned): Promise<Wire['NewPasswordView']> {
    return this.api.post('/api/staff/{id}/password', { path: { id }, version });
  }

  /** How much hangs on a colleague, by kind. */
  duties(id: string): Promise<Wire['DutyCount'][]> {
    return this.api.get('/api/staff/{id}/duties', { path: { id } });
  }

  handOver({ id, version }: Versioned, body: Wire['HandOver']): Promise<Wire['Ref']> {
    return this.api.post('/api/staff/{id}/hand-over', { path: { id }, version, body });
  }

  /** Active staff of the centre, filtered by role if one is given. */
  colleagues(query: Query<'/api/colleagues'> = {}): Promise<Wire['ColleagueView'][]> {
    return this.api.get('/api/colleagues', { query });
  }
}
