import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Query, Versioned, Wire } from '../../http/api-types';

/** Risk in a case: assessments, and what the police found. */
@Injectable({ providedIn: 'root' })
export class RiskClient {
  private readonly api = inject(Api);

  file(caseId: string, query: Query<'/api/cases/{id}/risk'> = {}): Promise<Wire['RiskFile']> {
    return this.api.get('/api/cases/{id}/risk', { path: { id: caseId }, query });
  }

  assess(caseId: string, body: Wire['AssessRisk'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/risk', { path: { id: caseId }, body, key });
  }

  /** A questionnaire as it was asked in that version. */
  asked({ code, version }: { code: string; version: number }): Promise<Wire['RiskQuestionnaireView']> {
    return this.api.get('/api/risk/asked', { query: { code, version } });
  }

  /** Recorded in the audit trail. */
  read(id: string): Promise<Wire['RiskView']> {
    return this.api.get('/api/risk-assessments/{id}', { path: { id } });
  }

  void({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/risk-assessments/{id}/void', { path: { id }, version, body: { why } });
  }

  restore({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/risk-assessments/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  history(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/risk-assessments/{id}/history', { path: { id } });
  }

  recordPolice(caseId: string, body: Wire['RecordPoliceRisk'], key: string): Promise<Wire['Ref']> {
    return this.api.post('/api/cases/{id}/police-risk', { path: { id: caseId }, body, key });
  }

  voidPolice({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/police-risk/{id}/void', { path: { id }, version, body: { why } });
  }

  restorePolice({ id, version }: Versioned, why: Wire['Why']): Promise<Wire['Ref']> {
    return this.api.post('/api/police-risk/{id}/restore', { path: { id }, version, body: { why } });
  }

  /** Recorded in the audit trail. */
  policeHistory(id: string): Promise<Wire['RecordHistory']> {
    return this.api.get('/api/police-risk/{id}/history', { path: { id } });
  }
}
