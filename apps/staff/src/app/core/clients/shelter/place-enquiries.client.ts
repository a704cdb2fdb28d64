import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Enquiries for places between centres. They hold sex and age of the people and no identity. */
@Injectable({ providedIn: 'root' })
export class PlaceEnquiriesClient {
  private readonly api = inject(Api);

  list(query: Query<'/api/shelter/place-enquiries'>): Promise<Wire['PlaceEnquiryPage']> {
    return this.api.get('/api/shelter/place-enquiries', { query });
  }

  send(body: Wire['SendPlaceEnquiry'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/place-enquiries', { body, key });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectPlaceEnquiry']): Promise<Wire['Ref']> {
    return this.api.put('/api/shelter/place-enquiries/{id}', { path: { id }, version, body });
  }

  /** Withdraws one that was sent by mistake. */
  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/place-enquiries/{id}/void', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/shelter/place-enquiries/{id}/history', { path: { id } });
  }

  withdraw({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/place-enquiries/{id}/withdraw', { path: { id }, version });
  }

  accept({ id, version }: Versioned, body: Wire['AcceptPlaceEnquiry']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/place-enquiries/{id}/accept', { path: { id }, version, body });
  }

  decline({ id, version }: Versioned, body: Wire['DeclinePlaceEnquiry']): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/place-enquiries/{id}/decline', { path: { id }, version, body });
  }
}
