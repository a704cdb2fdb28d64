import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Versioned, Wire } from '../../http/api-types';

/** Transfers of records between centres. */
@Injectable({ providedIn: 'root' })
export class TransfersClient {
  private readonly api = inject(Api);

  list(): Promise<Wire['TransferLists']> {
    return this.api.get('/api/transfers');
  }

  send(body: Wire['SendTransfer'], key: string): Promise<Wire['TransferSent']> {
    return this.api.post('/api/transfers', { body, key });
  }

  withdraw({ id, version }: Versioned): Promise<Wire['Ref']> {
    return this.api.post('/api/transfers/{id}/withdraw', { path: { id }, version });
  }

  open(body: Wire['OpenTransfer']): Promise<Wire['TransferPreview']> {
    return this.api.post('/api/transfers/open', { body });
  }

  accept(body: Wire['AcceptTransfer'], key: string): Promise<Wire['Registered']> {
    return this.api.post('/api/transfers/accept', { body, key });
  }
}
