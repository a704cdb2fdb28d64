import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Wire } from '../../http/api-types';

type Name = Pick<Wire['QuestionnaireLine'], 'code' | 'version'>;

/** The questionnaires of risk of a centre. */
@Injectable({ providedIn: 'root' })
export class QuestionnairesClient {
  private readonly api = inject(Api);

  list(): Promise<Wire['QuestionnaireList']> {
    return this.api.get('/api/risk-questionnaires');
  }

  /** One version with its cases. */
  read({ code, version }: Name): Promise<Wire['QuestionnaireFileView']> {
    return this.api.get('/api/risk-questionnaires/file', { query: { code, version } });
  }

  /** Keeps nothing. */
  check(file: string): Promise<Wire['CheckedQuestionnaire']> {
    return this.api.post('/api/risk-questionnaires/check', { body: { file } });
  }

  load(file: string, key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/risk-questionnaires', { body: { file }, key });
  }

  /** Has it asked from now on; `turn` is that of the list that was seen. */
  use({ code, version }: Name, turn: number, key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/risk-questionnaires/use', { body: { code, version, turn }, key });
  }
}
