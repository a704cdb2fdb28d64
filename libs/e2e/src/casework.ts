import type { Visitor, Wire } from './visitor.ts';
import { dayFromNow } from './people.ts';

/** Ids of what her counsellor has recorded in her case, beside sessions. */
export interface Casework {
  dangerId: string;
  caseIncidentId: string;
  taskId: string;
  /** Planned when the case was closed, and ended by its being opened again. */
  followUpId: string;
  riskId: string;
  policeRiskId: string;
  goalId: string;
  goalNoteId: string;
  planReviewId: string;
  safetyPlanId: string;
  conferenceId: string;
  outcomeId: string;
  serviceId: string;
  /** Of the shift book, about her. */
  shiftEntryId: string;
  /** Of a shift that her counsellor handed over. */
  signOffId: string;
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
  const danger = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/dangers`, {
    body: caseDanger(),
  });
  const service = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/services`, {
    body: caseService({ workerId: ownerId }),
  });
  const entry = await counsellor.must<Wire['Ref']>('POST', 'shift-entries', {
    body: shiftEntry({ caseId }),
  });
  const signOff = await counsellor.must<Wire['Ref']>('POST', 'shifts/sign-offs');
  const followUpId = await seedFollowUp(counsellor, caseId);
  return {
    ...{
      taskId: task.id,
      serviceId: service.id,
      ...{ shiftEntryId: entry.id, signOffId: signOff.id },
      followUpId,
      dangerId: danger.id,
      caseIncidentId: happened.id,
      riskId: risk.id,
      policeRiskId: police.id,
    },
    ...(await seedPlan(counsellor, caseId)),
    ...(await seedVoices(counsellor, caseId)),
  };
}

async function seedFollowUp(counsellor: Visitor, caseId: string): Promise<string> {
  const { version } = await counsellor.must<Wire['CaseView']>('GET', `cases/${caseId}`);
  const body: Wire['CloseCase'] = { reason: 'goals_met', followUps: true };
  const closed = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/close`, { body, version });
  const { toCome } = await counsellor.must<Wire['FollowUpList']>('GET', `cases/${caseId}/follow-ups`);
  await counsellor.must('POST', `cases/${caseId}/reopen`, { version: closed.version });
  return toCome[0]?.id ?? '';
}

/** A conference of tomorrow, and how she says she is. */
async function seedVoices(
  counsellor: Visitor,
  caseId: string,
): Promise<Pick<Casework, 'conferenceId' | 'outcomeId'>> {
  const conference = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/conferences`, {
    body: caseConference(),
  });
  const outcome = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/outcomes`, {
    body: caseOutcome(),
  });
  return { conferenceId: conference.id, outcomeId: outcome.id };
}

type Plan = Pick<Casework, 'goalId' | 'goalNoteId' | 'planReviewId' | 'safetyPlanId'>;

/** A goal of hers that is under way, a review that is not due, and a safety plan. */
async function seedPlan(counsellor: Visitor, caseId: string): Promise<Plan> {
  const goal = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/goals`, { body: caseGoal() });
  await counsellor.must('POST', `case-goals/${goal.id}/notes`, { body: goalNote(), version: goal.version });
  const { notes } = await counsellor.must<Wire['GoalFile']>('GET', `case-goals/${goal.id}`);
  const review = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/plan-reviews`, {
    body: { nextOn: dayFromNow(30), note: '' } satisfies Wire['ReviewPlan'],
  });
  const safety = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/safety-plan`, {
    body: safetyPlan(),
  });
  return {
    ...{ goalId: goal.id, goalNoteId: notes[0]?.id ?? '' },
    ...{ planReviewId: review.id, safetyPlanId: safety.id },
  };
}

/** A goal that was agreed on today. */
export const caseGoal = (change: Partial<Wire['GoalFields']> = {}): Wire['GoalFields'] => ({
  ...{ kind: 'housing', what: 'Своя комната', agreedOn: dayFromNow(0), aimOn: dayFromNow(60) },
  ...change,
});

export const goalNote = (change: Partial<Wire['NoteProgress']> = {}): Wire['NoteProgress'] => ({
  ...{ notedOn: dayFromNow(0), progress: 'under_way', text: 'Нашла объявление', tasks: [] },
  ...change,
});

/** A commission of tomorrow at ten. */
export const caseConference = (change: Partial<Wire['ConferenceFields']> = {}): Wire['ConferenceFields'] => ({
  ...{ kind: 'local_commission', startsAt: `${dayFromNow(1)}T10:00:00+06:00` },
  agenda: [
    { text: 'Знакомство', area: null },
    { text: 'Место в садике', area: 'children' },
  ],
  ...change,
});

/** Somebody from the town hall, who hears of the children. */
export const invited = (change: Partial<Wire['InvitedFields']> = {}): Wire['InvitedFields'] => ({
  ...{ staffId: null, name: '', organisation: 'Мэрия', post: 'специалист' },
  hears: [
    {
      ...{ area: 'children', ground: 'her_consent', source: '' },
      ...{ consentedOn: dayFromNow(0), consentForm: 'written' },
    },
  ],
  ...change,
});

const SCALES = ['safety', 'control', 'support', 'health', 'means', 'satisfaction'];

/** What she said at the beginning. */
export const caseOutcome = (
  change: Partial<Wire['RecordClientOutcome']> = {},
): Wire['RecordClientOutcome'] => ({
  ...{ moment: 'entry', askedOn: dayFromNow(0), changed: 'Съехала к сестре' },
  ...{ scales: 'working', scalesVersion: 1, followUpId: null },
  answers: SCALES.map(scale => ({ scale, value: 3, none: null })),
  ...change,
});

/** The first that is saved in a case. */
export const safetyPlan = (change: Partial<Wire['SaveSafetyPlan']> = {}): Wire['SaveSafetyPlan'] => ({
  ...{ basedOn: null, sections: [{ section: 'where', text: 'К соседке' }] },
  ...change,
});

/** An assessment of risk of half an hour ago, by the checklist that is shipped. */
export const assessment = (change: Partial<Wire['AssessRisk']> = {}): Wire['AssessRisk'] => ({
  assessedAt: new Date(Date.now() - 1_800_000).toISOString(),
  ...{ questionnaire: 'working', questionnaireVersion: 1, level: 'high', why: '' },
  answers: [{ question: 'weapon', answer: 'yes' }],
  ...change,
});

/** Somebody not to be with. */
export const caseDanger = (change: Partial<Wire['RecordDanger']> = {}): Wire['RecordDanger'] => ({
  ...{ kind: 'other_person', oblast: null, what: 'Участковый, друг мужа', reason: '', untilOn: null },
  ...{ staffId: null, otherCentreId: null },
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
  ...{ what: 'Позвонить в школу', dueOn: dayFromNow(7), goalId: null },
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

/** Whom to call in the next shift. */
export const shiftEntry = (change: Partial<Wire['RecordShiftEntry']> = {}): Wire['RecordShiftEntry'] => ({
  ...{ kind: 'happened', urgent: true, words: 'Просила перезвонить утром', caseId: null, appealId: null },
  ...change,
});

/** A grandmother outside the household, who may be told. */
export const childGuardian = (
  change: Partial<Wire['ChildGuardian']> = {},
): Wire['RecordOfChild'] & { guardian: Wire['ChildGuardian'] } => ({
  ...{ school: null, needs: null },
  guardian: {
    ...{ relation: 'grandparent', telling: 'may', guardianId: null, name: 'Анара', contact: '', remark: '' },
    consentedOn: null,
    ...change,
  },
});
