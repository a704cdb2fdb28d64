import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Appeals: calls and visits. */
@Injectable({ providedIn: 'root' })
export class AppealsClient {
  private readonly api = inject(Api);

  list(query: Query<'/api/appeals'> = {}): Promise<Wire['AppealPage']> {
    return this.api.get('/api/appeals', { query });
  }

  log(body: Wire['LogAppeal'], key: string): Promise<Wire['AppealLogged']> {
    return this.api.post('/api/appeals', { body, key });
  }

  logCallerEnquiry(body: Wire['LogCallerEnquiry'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/appeals/caller-enquiries', { body, key });
  }

  figures(from: string, to: string): Promise<Wire['AppealFigures']> {
    return this.api.get('/api/appeals/figures', { query: { from, to } });
  }

  read(id: string): Promise<Wire['AppealView']> {
    return this.api.get('/api/appeals/{id}', { path: { id } });
  }

  link({ id, version }: Versioned, personId: string): Promise<Wire['Ref']> {
    return this.api.post('/api/appeals/{id}/client', { path: { id }, version, body: { personId } });
  }
}
