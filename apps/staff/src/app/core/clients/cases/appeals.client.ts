import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import { given } from '../../http/given';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Appeals: calls and visits. */
@Injectable({ providedIn: 'root' })
export class AppealsClient {
  private readonly api = inject(Api);

  /** What was typed over the list goes in the body: it may be a name. */
  list(query: Query<'/api/appeals'> = {}, words = ''): Promise<Wire['AppealPage']> {
    if (words === '') return this.api.get('/api/appeals', { query });
    return this.api.post('/api/appeals/search', { body: { ...given(query), words } });
  }

  /** The list, if the page had asked for it before the application stood and it is here. */
  early(query: Query<'/api/appeals'>): Wire['AppealPage'] | undefined {
    return this.api.early('/api/appeals', { query });
  }

  /** Recorded in the audit trail. */
  export(query: Query<'/api/appeals'>, words: string): Promise<Wire['AppealExport']> {
    return this.api.post('/api/appeals/export', { body: { ...given(query), words } });
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

  link({ id, version }: Versioned, body: Wire['LinkPerson']): Promise<Wire['AppealLogged']> {
    return this.api.post('/api/appeals/{id}/client', { path: { id }, version, body });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectAppeal']): Promise<Wire['Ref']> {
    return this.api.put('/api/appeals/{id}', { path: { id }, version, body });
  }

  correctCallerEnquiry({ id, version }: Versioned, body: Wire['CorrectCallerEnquiry']): Promise<Wire['Ref']> {
    return this.api.put('/api/appeals/caller-enquiries/{id}', { path: { id }, version, body });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/appeals/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/appeals/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/appeals/{id}/history', { path: { id } });
  }
}
