import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Wire } from '../../http/api-types';

/** Who sleeps in the house tonight. */
@Injectable({ providedIn: 'root' })
export class RollCallClient {
  private readonly api = inject(Api);

  read(): Promise<Wire['RollCallView']> {
    return this.api.get('/api/shelter/roll-call');
  }

  mark(body: Wire['RollCallFields']): Promise<Wire['RollCallView']> {
    return this.api.put('/api/shelter/roll-call', { body });
  }
}
