import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** What happened in a house. */
@Injectable({ providedIn: 'root' })
export class HouseIncidentsClient {
  private readonly api = inject(Api);

  /** Those that count, or the voided ones. */
  list(query: Query<'/api/shelter/house-incidents'>): Promise<Wire['HouseIncidentPage']> {
    return this.api.get('/api/shelter/house-incidents', { query });
  }

  report(body: Wire['ReportHouseIncident'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/house-incidents', { body, key });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectHouseIncident']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/house-incidents/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/house-incidents/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/house-incidents/{id}/restore', {
      path: { id },
      version,
      body: { why },
    });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shelter/house-incidents/{id}/history', { path: { id } });
  }
}
