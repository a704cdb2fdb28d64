import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Wire } from '../../http/api-types';

/** Centres that this installation serves. */
@Injectable({ providedIn: 'root' })
export class CentresClient {
  private readonly api = inject(Api);

  list(): Promise<Wire['CentreView'][]> {
    return this.api.get('/api/centres');
  }

  /** Recorded in the audit trail. */
  export(): Promise<Wire['CentreView'][]> {
    return this.api.post('/api/centres/export');
  }

  open(body: Wire['OpenCentre'], key: string): Promise<Wire['CentreOpened']> {
    return this.api.post('/api/centres', { body, key });
  }

  /** Name and oblast of one's own centre. */
  change({ version }: Pick<Wire['CentreView'], 'version'>, body: Wire['ChangeCentre']): Promise<Wire['Ref']> {
    return this.api.put('/api/centre', { version, body });
  }
}
