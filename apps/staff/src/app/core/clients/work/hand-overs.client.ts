import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** Cases that go from one colleague to another. */
@Injectable({ providedIn: 'root' })
export class HandOversClient {
  private readonly api = inject(Api);

  /** What would become of each; nothing is changed. */
  preview(body: Wire['AskHandOver']): Promise<Wire['HandOverPreview']> {
    return this.api.post('/api/cases/hand-overs/preview', { body });
  }

  handOver({ id, version }: Versioned, body: Wire['HandOverCase'], key: string): Promise<Wire['HandedOver']> {
    return this.api.post('/api/cases/{id}/hand-overs', { path: { id }, version, body, key });
  }
}
