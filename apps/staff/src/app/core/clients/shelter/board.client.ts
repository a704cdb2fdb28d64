import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Wire } from '../../http/api-types';

/** The houses of the centre as a whole: tonight, over weeks, in figures. */
@Injectable({ providedIn: 'root' })
export class BoardClient {
  private readonly api = inject(Api);

  board(): Promise<Wire['BoardView']> {
    return this.api.get('/api/shelter/board');
  }

  timeline(from: string, days: number): Promise<Wire['TimelineView']> {
    return this.api.get('/api/shelter/timeline', { query: { from, days } });
  }

  /** Whether households of each size fit tonight; `again` repeats a search that ran out of time. */
  availability(query: Query<'/api/shelter/availability'> = {}): Promise<Wire['AvailabilityView']> {
    return this.api.get('/api/shelter/availability', { query });
  }

  figures(from: string, to: string): Promise<Wire['ShelterFiguresView']> {
    return this.api.get('/api/shelter/figures', { query: { from, to } });
  }
}
