import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** Who is away, and who stands in. */
@Injectable({ providedIn: 'root' })
export class CoversClient {
  private readonly api = inject(Api);

  list(): Promise<Wire['CoverList']> {
    return this.api.get('/api/covers');
  }

  set(body: Wire['SetCover'], key: string): Promise<Wire['CoverSet']> {
    return this.api.post('/api/covers', { body, key });
  }

  end({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/covers/{id}/end', { path: { id }, version });
  }
}
