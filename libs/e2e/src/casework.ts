import type { Visitor, Wire } from './visitor.ts';
import { dayFromNow } from './people.ts';

/** Ids of what her counsellor has recorded in her case, beside sessions. */
export interface Casework {
  riskId: string;
  policeRiskId: string;
}

/** What a counsellor records in a case of her own. */
export async function seedCasework(counsellor: Visitor, caseId: string): Promise<Casework> {
  const risk = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/risk`, { body: assessment() });
  const police = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/police-risk`, {
    body: { level: 'high', assessedOn: dayFromNow(0) } satisfies Wire['RecordPoliceRisk'],
  });
  return { riskId: risk.id, policeRiskId: police.id };
}

/** An assessment of risk of half an hour ago, by the checklist that is shipped. */
export const assessment = (change: Partial<Wire['AssessRisk']> = {}): Wire['AssessRisk'] => ({
  assessedAt: new Date(Date.now() - 1_800_000).toISOString(),
  ...{ questionnaire: 'working', questionnaireVersion: 1, level: 'high', why: '' },
  answers: [{ question: 'weapon', answer: 'yes' }],
  ...change,
});
