import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** Records of a house other than stays: extensions to decide, refusals. */
@Injectable({ providedIn: 'root' })
export class HouseRecordsClient {
  private readonly api = inject(Api);

  extensions(): Promise<Wire['ExtensionList']> {
    return this.api.get('/api/shelter/extensions');
  }

  decideExtension({ id, version }: Versioned, approve: boolean): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/extensions/{id}/decide', { path: { id }, version, body: { approve } });
  }

  recordRefusal(body: Wire['RefusePlace'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/shelter/refusals', { body, key });
  }
}
