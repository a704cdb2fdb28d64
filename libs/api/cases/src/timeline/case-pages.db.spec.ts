import { PAGE_ROWS, type Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Calendar } from '../appointments/calendar.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { Incidents } from '../incidents/incidents.service';
import { RiskAssessments } from '../risk/risk-assessments.service';
import { Counselling } from '../sessions/counselling.service';
import { CaseTeam } from '../team/case-team.service';
import type { TimelineEntry } from './timeline.dto';
import { Timeline } from './timeline.service';

const fields: PersonFields = {
  names: { surname: 'Осмонова', given: 'Айжан', patronymic: '', formerNames: [] },
  ...{ sex: 'female', oblast: 'osh', language: 'ky', interpreter: false, wheelchair: false },
};
/** Several to each moment and day, so that pages end among equals. */
const MANY = 95;

describe('what a case has much of', () => {
  let domain: TestDomain;
  let counsellor: Principal;
  let caseId: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const intake = await domain.staff(await domain.centre(), 'intake');
    counsellor = await domain.staff(intake.centreId, 'counsellor');
    caseId = await domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, fields);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: counsellor.staffId, part: 'counsellor' });
      return id;
    });
    for (const insert of INSERTS)
      await domain.owner(insert, [intake.centreId, caseId, counsellor.staffId, MANY]);
  });
  afterAll(() => domain.close());

  /** Every row, read page by page; no page holds more than it may. */
  const walk = async <Row>(
    read: (after: { after?: string }) => Promise<{ rows: readonly Row[]; next: string | null }>,
  ): Promise<Row[]> => {
    const all: Row[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const page = await domain.as(counsellor, () => read(next ? { after: next } : {}));
      expect(page.rows.length).toBeLessThanOrEqual(PAGE_ROWS);
      all.push(...page.rows);
      ({ next } = page);
    }
    return all;
  };
  const timeline = (part?: 'meetings' | 'risk'): Promise<TimelineEntry[]> =>
    walk(async after => {
      const { entries, next } = await domain
        .get(Timeline)
        .of(counsellor, caseId, { ...after, ...(part ? { part } : {}) });
      return { rows: entries, next };
    });
  const ids = (rows: readonly { id: string }[]): number => new Set(rows.map(({ id }) => id)).size;

  it('is told on its timeline page by page, each thing once and the newest first', async () => {
    const all = await timeline();
    expect([all.length, ids(all)]).toEqual([5 * MANY + 3, 5 * MANY + 3]);
    const moments = all.map(({ at }) => at.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  });

  it('is told there of one part alone', async () => {
    const [meetings, risk] = [await timeline('meetings'), await timeline('risk')];
    expect(new Set(meetings.map(({ kind }) => kind))).toEqual(new Set(['session', 'appointment_missed']));
    expect([ids(meetings), ids(risk)]).toEqual([2 * MANY, 2 * MANY]);
  });

  it('is listed page by page in each of its tabs', async () => {
    const sessions = await walk(async after => {
      const { sessions: rows, next } = await domain.get(Counselling).list(counsellor, caseId, after);
      return { rows, next };
    });
    const incidents = await walk(async after => {
      const { incidents: rows, next } = await domain.get(Incidents).list(counsellor, caseId, after);
      return { rows, next };
    });
    const assessments = await walk(async after => {
      const { assessments: rows, next } = await domain.get(RiskAssessments).file(counsellor, caseId, after);
      return { rows, next };
    });
    const police = await walk(async ({ after }) => {
      const file = await domain
        .get(RiskAssessments)
        .file(counsellor, caseId, after ? { policeAfter: after } : {});
      return { rows: file.police, next: file.policeNext };
    });
    for (const rows of [sessions, incidents, assessments, police])
      expect([rows.length, ids(rows)]).toEqual([MANY, MANY]);
    const days = incidents.map(({ happenedOn }) => happenedOn ?? '');
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.at(-1)).toBe('');
  });

  it('is in its calendar page by page: what comes, the next first, and what was, the latest first', async () => {
    const read = async (when: 'ahead' | 'behind'): Promise<number[]> => {
      const rows = await walk(async after => {
        const { appointments, next } = await domain
          .get(Calendar)
          .ofCase(counsellor, caseId, { ...after, when });
        return { rows: appointments, next };
      });
      expect([rows.length, ids(rows)]).toEqual([MANY, MANY]);
      return rows.map(({ startsAt }) => startsAt.getTime());
    };
    const [ahead, behind] = [await read('ahead'), await read('behind')];
    expect(ahead).toEqual(ahead.toSorted((a, b) => a - b));
    expect(behind).toEqual(behind.toSorted((a, b) => b - a));
    expect(Math.min(...ahead)).toBeGreaterThan(Math.max(...behind));
  });
});

const INSERTS = [
  `INSERT INTO counselling_session (id, centre_id, case_id, author_id, held_at, minutes, kind, attendance)
   SELECT gen_random_uuid(), $1, $2, $3, '2026-11-01T04:00:00Z'::timestamptz + (i / 4) * interval '1 hour', 60, 'individual', 'attended'
   FROM generate_series(1, $4::int) i`,
  `INSERT INTO case_incident (id, centre_id, case_id, author_id, recorded_at, happened_on, violence, flags, child_ids,
                              reported_to, relation, named, words)
   SELECT gen_random_uuid(), $1, $2, $3, '2026-11-02T04:00:00Z'::timestamptz + (i / 4) * interval '1 minute',
          (ARRAY[NULL, '2025', '2026-03', '2026-03-09'])[1 + i % 4], '{physical}', '{}', '{}', '{}', 'spouse', false, ''
   FROM generate_series(1, $4::int) i`,
  `INSERT INTO risk_assessment (id, centre_id, case_id, author_id, assessed_at, recorded_at, questionnaire, questionnaire_version, score,
                                found, level, reassess_on, content)
   SELECT gen_random_uuid(), $1, $2, $3, '2026-11-03T04:00:00.123456Z'::timestamptz + (i / 4) * interval '1 microsecond',
          '2026-11-03T04:00:00Z',
          'working', 1, 0, 'standard', 'standard', '2026-12-01', ''
   FROM generate_series(1, $4::int) i`,
  `INSERT INTO police_risk_result (id, centre_id, case_id, author_id, assessed_on, recorded_at, level)
   SELECT gen_random_uuid(), $1, $2, $3, '2026-11-04'::date + i / 40, '2026-11-04T04:00:00Z', 'high'
   FROM generate_series(1, $4::int) i`,
  `WITH times AS (
     SELECT gen_random_uuid() AS id, at FROM generate_series(1, $4::int) i CROSS JOIN LATERAL (
       VALUES ('2026-11-23T05:00:00Z'::timestamptz - i * interval '1 hour'), ('2026-11-23T07:00:00Z'::timestamptz + i * interval '1 hour')) t (at)),
   made AS (
     INSERT INTO appointment (id, centre_id, worker_id, kind, state, during, starts_at, planned_by, planned_at)
     SELECT id, $1, $3, 'individual', CASE WHEN at < '2026-11-23T06:00:00Z' THEN 'no_show' ELSE 'planned' END, tstzrange(at, at + interval '30 minutes'), at, $3, now() FROM times RETURNING id)
   SELECT $2::uuid AS case_id, count(*) FROM made`,
  `INSERT INTO appointment_client (id, centre_id, appointment_id, case_id, state)
   SELECT gen_random_uuid(), $1, a.id, $2, a.state FROM appointment a WHERE a.worker_id = $3 AND $4::int > 0`,
];
