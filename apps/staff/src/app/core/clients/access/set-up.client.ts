import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Wire } from '../../http/api-types';

/** What is left of setting up the centre. */
@Injectable({ providedIn: 'root' })
export class SetUpClient {
  private readonly api = inject(Api);

  read(): Promise<Wire['SetUpView']> {
    return this.api.get('/api/set-up');
  }

  /** Says that a step needs not be done, or takes that back. */
  answer(step: Wire['AnswerStep']['step'], given: boolean): Promise<Wire['SetUpView']> {
    return this.api.put('/api/set-up', { body: { step, given } });
  }
}
