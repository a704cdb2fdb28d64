import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Appointments of a centre and of a case. */
@Injectable({ providedIn: 'root' })
export class CalendarClient {
  private readonly api = inject(Api);

  /** Seven days at most. */
  days(from: string, to: string): Promise<Wire['CalendarView']> {
    return this.api.get('/api/calendar', { query: { from, to } });
  }

  ofCase(caseId: string, query: Query<'/api/cases/{id}/appointments'>): Promise<Wire['AppointmentPage']> {
    return this.api.get('/api/cases/{id}/appointments', { path: { id: caseId }, query });
  }

  plan(body: Wire['PlanAppointments'], key: string): Promise<Wire['PlannedAppointments']> {
    return this.api.post('/api/appointments', { body, key });
  }

  move({ id, version }: Versioned, body: Wire['MoveAppointment']): Promise<Wire['Ref']> {
    return this.api.put('/api/appointments/{id}', { path: { id }, version, body });
  }

  mark({ id, version }: Versioned, body: Wire['MarkAppointment']): Promise<Wire['Ref']> {
    return this.api.put('/api/appointments/{id}/outcome', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/appointments/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/appointments/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/appointments/{id}/history', { path: { id } });
  }
}
