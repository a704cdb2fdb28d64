import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Wire } from '../../http/api-types';

/** What was done in a week, what comes and what stayed behind. */
@Injectable({ providedIn: 'root' })
export class WeeksClient {
  private readonly api = inject(Api);

  own(day: string): Promise<Wire['WeekView']> {
    return this.api.get('/api/weeks/own', { query: { day } });
  }

  /** Of the colleagues of one's centre, as counts. */
  centre(day: string): Promise<Wire['CentreWeek']> {
    return this.api.get('/api/weeks/centre', { query: { day } });
  }
}
