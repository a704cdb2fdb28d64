import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import { given } from '../../http/given';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Case files. */
@Injectable({ providedIn: 'root' })
export class CasesClient {
  private readonly api = inject(Api);

  /** What was typed over the list goes in the body: it may be a name. */
  list(query: Query<'/api/cases'>, words = ''): Promise<Wire['CasePage']> {
    if (words === '') return this.api.get('/api/cases', { query });
    return this.api.post('/api/cases/search', { body: { ...given(query), words } });
  }

  /** The list, if the page had asked for it before the application stood and it is here. */
  early(query: Query<'/api/cases'>): Wire['CasePage'] | undefined {
    return this.api.early('/api/cases', { query });
  }

  /** Recorded in the audit trail. */
  export(query: Query<'/api/cases'>, words: string): Promise<Wire['CaseExport']> {
    return this.api.post('/api/cases/export', { body: { ...given(query), words } });
  }

  read(id: string): Promise<Wire['CaseView']> {
    return this.api.get('/api/cases/{id}', { path: { id } });
  }

  /** A case of somebody who has none open. */
  open(body: Wire['OpenCase'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases', { body, key });
  }

  timeline(id: string, query: Query<'/api/cases/{id}/timeline'>): Promise<Wire['TimelinePage']> {
    return this.api.get('/api/cases/{id}/timeline', { path: { id }, query });
  }

  correct({ id, version }: Versioned, body: Wire['CorrectCase']): Promise<Wire['Ref']> {
    return this.api.put('/api/cases/{id}', { path: { id }, version, body });
  }

  /** How it was closed last. Recorded in the audit trail. */
  closing(id: string): Promise<Wire['CaseClosing']> {
    return this.api.get('/api/cases/{id}/closing', { path: { id } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/cases/{id}/history', { path: { id } });
  }

  /** What is still to come in it, which its closing does not end. */
  openEnds(id: string): Promise<Wire['OpenEndList']> {
    return this.api.get('/api/cases/{id}/open-ends', { path: { id } });
  }

  close({ id, version }: Versioned, body: Wire['CloseCase']): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/close', { path: { id }, version, body });
  }

  reopen({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/reopen', { path: { id }, version });
  }

  /** How many open cases each colleague has a part in. */
  load(): Promise<Wire['CaseLoad']> {
    return this.api.get('/api/cases/load');
  }

  /** Who carries how much. */
  workload(): Promise<Wire['Workload']> {
    return this.api.get('/api/cases/workload');
  }

  assign({ id, version }: Versioned, body: Wire['AssignWorker']): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/team', { path: { id }, version, body });
  }

  release({ id, version }: Versioned, worker: string): Promise<Wire['Ref']> {
    return this.api.delete('/api/cases/{id}/team/{worker}', { path: { id, worker }, version });
  }
}
