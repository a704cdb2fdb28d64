import { inject, Injectable } from '@angular/core';
import { Api } from '../http/api';
import type { Wire } from '../http/api-types';

/** What is late, due, coming and new for the member of staff who is signed in. */
@Injectable({ providedIn: 'root' })
export class TodayClient {
  private readonly api = inject(Api);

  read(): Promise<Wire['TodayView']> {
    return this.api.get('/api/today');
  }

  /** She does not see it until a later day. */
  putOff(body: Wire['PutOffLine']): Promise<void> {
    return this.api.put('/api/today/put-off', { body });
  }

  /** It stands among the others again. */
  putBack(body: Wire['PutBackLine']): Promise<void> {
    return this.api.put('/api/today/put-back', { body });
  }

  /** Nothing before that moment is new to her any more. */
  seen(until: string): Promise<void> {
    return this.api.put('/api/today/seen', { body: { until } });
  }
}
