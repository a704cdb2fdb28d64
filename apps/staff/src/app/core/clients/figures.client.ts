import { inject, Injectable } from '@angular/core';
import { Api } from '../http/api';
import type { Wire } from '../http/api-types';

/** Figures for the association: what one’s own centre shares, and what is released of all. */
@Injectable({ providedIn: 'root' })
export class FiguresClient {
  private readonly api = inject(Api);

  months(): Promise<Wire['FigureMonth'][]> {
    return this.api.get('/api/figures/months');
  }

  preview(month: string): Promise<Wire['FigurePreview']> {
    return this.api.get('/api/figures/months/{month}', { path: { month } });
  }

  /** Shares what the preview of this digest showed. */
  share(month: string, digest: string): Promise<Wire['FigureMonth']> {
    return this.api.put('/api/figures/months/{month}', { path: { month }, body: { shared: true, digest } });
  }

  withdraw(month: string): Promise<Wire['FigureMonth']> {
    return this.api.put('/api/figures/months/{month}', { path: { month }, body: { shared: false } });
  }

  releases(): Promise<Wire['FigureRelease'][]> {
    return this.api.get('/api/figures/releases');
  }

  release(month: string): Promise<Wire['ReleasedFigures']> {
    return this.api.get('/api/figures/releases/{month}', { path: { month } });
  }

  /** Recorded in the audit trail. */
  export(month: string): Promise<Wire['ReleasedFigures']> {
    return this.api.post('/api/figures/releases/{month}/export', { path: { month } });
  }
}
