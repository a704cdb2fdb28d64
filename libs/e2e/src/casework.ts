import type { Visitor, Wire } from './visitor.ts';
import { dayFromNow } from './people.ts';

/** Ids of what her counsellor has recorded in her case, beside sessions. */
export interface Casework {
  caseIncidentId: string;
  taskId: string;
  riskId: string;
  policeRiskId: string;
  serviceId: string;
}

/** What a counsellor records in a case of her own. */
export async function seedCasework(counsellor: Visitor, caseId: string, ownerId: string): Promise<Casework> {
  const task = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/tasks`, {
    body: caseTask({ ownerId }),
  });
  const risk = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/risk`, { body: assessment() });
  const police = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/police-risk`, {
    body: { level: 'high', assessedOn: dayFromNow(0) } satisfies Wire['RecordPoliceRisk'],
  });
  const happened = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/incidents`, {
    body: caseIncident(),
  });
  const service = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/services`, {
    body: caseService({ workerId: ownerId }),
  });
  return {
    ...{ taskId: task.id, serviceId: service.id },
    ...{ caseIncidentId: happened.id, riskId: risk.id, policeRiskId: police.id },
  };
}

/** An assessment of risk of half an hour ago, by the checklist that is shipped. */
export const assessment = (change: Partial<Wire['AssessRisk']> = {}): Wire['AssessRisk'] => ({
  assessedAt: new Date(Date.now() - 1_800_000).toISOString(),
  ...{ questionnaire: 'working', questionnaireVersion: 1, level: 'high', why: '' },
  answers: [{ question: 'weapon', answer: 'yes' }],
  ...change,
});

/** What her husband did this month, with a name and with words. */
export const caseIncident = (change: Partial<Wire['RecordIncident']> = {}): Wire['RecordIncident'] => ({
  ...{
    happenedOn: dayFromNow(0).slice(0, 7),
    violence: ['physical'],
    flags: [{ flag: 'weapon', answer: 'no' }],
  },
  ...{ placeKind: 'home', injuries: 'light', adultsSaw: null, childrenSaw: null, childIds: [] },
  ...{ reported: 'refused', reportedTo: [], relation: 'spouse', livesTogether: 'yes' },
  ...{ what: 'Ударил на кухне.', place: '', perpetrator: 'Бакыт', policeNumber: '' },
  ...change,
});

/** Something to be done within a week. */
export const caseTask = (
  change: Partial<Wire['CaseTaskFields']> & Pick<Wire['CaseTaskFields'], 'ownerId'>,
): Wire['CaseTaskFields'] => ({
  ...{ what: 'Позвонить в школу', dueOn: dayFromNow(7) },
  ...change,
});

/** Food for two days, given today. */
export const caseService = (
  change: Partial<Wire['ServiceFields']> & Pick<Wire['ServiceFields'], 'workerId'>,
): Wire['ServiceFields'] => ({
  ...{ kind: 'food', givenOn: dayFromNow(0), units: 2, minutes: null },
  ...{ fundingSourceId: null, projectId: null, note: 'Мука и масло', place: '', injuries: null },
  ...change,
});
