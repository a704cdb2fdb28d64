import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Possible duplicates: search, comparison, merging and undoing a merge. */
@Injectable({ providedIn: 'root' })
export class DuplicatesClient {
  private readonly api = inject(Api);

  list(query: Query<'/api/duplicates'>): Promise<Wire['DuplicatePage']> {
    return this.api.get('/api/duplicates', { query });
  }

  search(): Promise<Wire['DuplicateSearchView']> {
    return this.api.post('/api/duplicates/search');
  }

  markDifferent({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/duplicates/{id}/different', { path: { id }, version });
  }

  /** Two records, proposed or not, that are of two people. */
  tellApart(body: Wire['TellApart'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/duplicates/different', { body, key });
  }

  /** Takes back that two are two. */
  markUndecided({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/duplicates/{id}/undecided', { path: { id }, version });
  }

  compare(id: string, other: string): Promise<Wire['PersonComparison']> {
    return this.api.get('/api/persons/{id}/comparison/{other}', { path: { id, other } });
  }

  merges(id: string): Promise<Wire['MergeView'][]> {
    return this.api.get('/api/persons/{id}/merges', { path: { id } });
  }

  merge(body: Wire['MergePersons'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/persons/merges', { body, key });
  }

  settleContact({ id, version }: Versioned, body: Wire['SettleContact']): Promise<Wire['Ref']> {
    return this.api.post('/api/persons/merges/{id}/contact', { path: { id }, version, body });
  }

  undoMerge({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/persons/merges/{id}/undo', { path: { id }, version });
  }
}
