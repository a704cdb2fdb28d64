import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Import of journals. `wait` is the number of seconds for which the server may delay its answer until the work is done. */
@Injectable({ providedIn: 'root' })
export class ImportsClient {
  private readonly api = inject(Api);

  list(): Promise<Wire['ImportList']> {
    return this.api.get('/api/imports');
  }

  upload(form: FormData, wait: number, signal: AbortSignal): Promise<Wire['ImportView']> {
    return this.api.post('/api/imports', { form, query: { wait }, signal });
  }

  read(id: string): Promise<Wire['ImportView']> {
    return this.api.get('/api/imports/{id}', { path: { id } });
  }

  rows(id: string, query: Query<'/api/imports/{id}/rows'> = {}): Promise<Wire['ImportRowPage']> {
    return this.api.get('/api/imports/{id}/rows', { path: { id }, query });
  }

  map({ id, version }: Versioned, body: Wire['MapColumns'], wait: number): Promise<Wire['ImportView']> {
    return this.api.put('/api/imports/{id}/mapping', { path: { id }, version, body, query: { wait } });
  }

  decide({ id, version }: Versioned, body: Wire['DecideRows']): Promise<Wire['ImportView']> {
    return this.api.put('/api/imports/{id}/decisions', { path: { id }, version, body });
  }

  commit({ id, version }: Versioned, wait: number): Promise<Wire['ImportView']> {
    return this.api.post('/api/imports/{id}/commit', { path: { id }, version, query: { wait } });
  }

  cancel(id: string): Promise<Wire['ImportView']> {
    return this.api.post('/api/imports/{id}/cancel', { path: { id } });
  }
}
