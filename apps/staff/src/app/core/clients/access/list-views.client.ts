import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Wire } from '../../http/api-types';

/** Views of lists that the user keeps for herself. */
@Injectable({ providedIn: 'root' })
export class ListViewsClient {
  private readonly api = inject(Api);

  list(): Promise<Wire['ListViewsOf'][]> {
    return this.api.get('/api/me/views');
  }

  /** All views of one list, in place of those of the version seen. */
  keep(version: number, body: Wire['KeepListViews']): Promise<Wire['ListViewsOf']> {
    return this.api.put('/api/me/views', { version, body });
  }
}
