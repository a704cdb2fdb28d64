import type { Principal, Run } from './database.ts';
import type { Question, Rules } from './rules.ts';
import type { OpenPerson, PersonRow, Vault } from './vault.ts';

/** What a handler works with. */
export interface Desk {
  run: Run;
  by: Principal;
  vault: Vault;
  rules: Rules;
}

const PARTS = ['head', 'child', 'dependant', 'relative'];
/** Today in Asia/Bishkek. */
const today = (): string => new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 10);

export async function audit(
  { run, by }: Desk,
  action: string,
  entry: { kind?: string; id?: string; ids?: string[]; reason?: string } = {},
): Promise<void> {
  const { kind = null, id = null, ids = null, reason = null } = entry;
  await run(
    `INSERT INTO audit_event (centre_id, staff_id, action, subject_kind, subject_id, subject_ids, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [by.centre_id, by.staff_id, action, kind, id, ids, reason],
  );
}

/** One line of somebody. */
function lineOf({ rules }: Desk, { row, identity }: OpenPerson): Record<string, unknown> {
  const { id, code, sex, named, wheelchair } = row;
  const names = { shortName: rules.shortName(identity), initials: rules.initialsOf(identity) };
  return { id, code, sex, named, wheelchair, ...names, age: rules.ageOn(today(), identity) };
}

type Member = Record<string, unknown> & { part: string; age: number | null; id: string };

/** Everybody in these households, heads first. */
export async function membersOf(desk: Desk, ids: readonly string[]): Promise<Map<string, Member[]>> {
  const rows = await desk.run<{ household_id: string; person_id: string; part: string }>(
    'SELECT household_id, person_id, part FROM household_member WHERE household_id = ANY($1) AND left_at IS NULL',
    [ids],
  );
  const people = await desk.vault.people(
    desk.run,
    desk.by.centre_id,
    rows.map(row => row.person_id),
  );
  const households = new Map<string, Member[]>();
  for (const { household_id: household, person_id: person, part } of rows) {
    const open = people.get(person);
    if (!open) continue;
    const members = households.get(household) ?? [];
    households.set(household, [...members, { ...lineOf(desk, open), part } as Member]);
  }
  for (const members of households.values())
    members.sort(
      (a, b) =>
        PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
        (b.age ?? 0) - (a.age ?? 0) ||
        a.id.localeCompare(b.id),
    );
  return households;
}

/** The whole of a person, and how she agreed to be named. */
const WHOLE = `*, CASE WHEN named AND consent_at IS NOT NULL
  THEN json_build_object('how', consent_how, 'wording', consent_wording, 'at', consent_at,
                         'by', coalesce((SELECT display_name FROM staff s WHERE s.id = consent_by), '')) END AS consent`;

/** Cases of the others of a household, for somebody who may open every case of the centre. */
const FAMILY = `SELECT DISTINCT ON (c.person_id) c.person_id AS "personId", c.id AS "caseId" FROM client_case c
  WHERE c.person_id = ANY ($1::uuid[]) AND c.joined_into IS NULL AND c.voided_at IS NULL
  ORDER BY c.person_id, c.state = 'open' DESC, c.opened_at DESC, c.id`;

/** How far a case has come, how many incidents count, and what is missing. */
const STANDING = `SELECT (SELECT count(*)::int FROM case_incident i WHERE i.case_id = c.id AND i.voided_at IS NULL) AS incidents,
  (SELECT count(*)::int FROM case_danger d WHERE d.case_id = c.id AND d.voided_at IS NULL
   AND (d.until_on IS NULL OR d.until_on >= $2::date)) AS dangers,
  CASE
  WHEN c.state = 'closed' THEN
    CASE WHEN EXISTS (SELECT 1 FROM follow_up f WHERE f.case_id = c.id AND f.ended_at IS NULL) THEN 'follow_up' ELSE 'closed' END
  WHEN c.last_session_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM case_service s WHERE s.case_id = c.id AND s.voided_at IS NULL) THEN 'in_work'
  WHEN EXISTS (SELECT 1 FROM case_task t WHERE t.case_id = c.id)
    OR EXISTS (SELECT 1 FROM case_goal g WHERE g.case_id = c.id AND g.voided_at IS NULL) THEN 'planned'
  WHEN c.risk_at IS NOT NULL THEN 'assessed'
  ELSE 'opened' END AS stage,
  array_remove(ARRAY[
    CASE WHEN p.age_band = 'not_known' THEN 'birth' END, CASE WHEN p.oblast = 'not_known' THEN 'oblast' END,
    CASE WHEN p.contact IS NULL AND (c.state = 'open'
      OR EXISTS (SELECT 1 FROM follow_up f WHERE f.case_id = c.id AND f.ended_at IS NULL)) THEN 'safe_contact' END,
    CASE WHEN NOT EXISTS (SELECT 1 FROM case_incident i WHERE i.case_id = c.id AND i.voided_at IS NULL AND NOT i.violence <@ '{not_known}')
      AND NOT EXISTS (SELECT 1 FROM appeal a WHERE a.person_id = c.person_id AND a.voided_at IS NULL AND NOT a.violence <@ '{not_known}')
      THEN 'violence' END,
    CASE WHEN c.state = 'open' AND c.risk_at IS NULL THEN 'risk' END,
    CASE WHEN c.state = 'open' AND NOT EXISTS (SELECT 1 FROM case_goal g WHERE g.case_id = c.id AND g.voided_at IS NULL) THEN 'plan' END,
    CASE WHEN c.state = 'open' AND NOT EXISTS (SELECT 1 FROM case_task t WHERE t.case_id = c.id AND t.ended_at IS NULL) THEN 'next_step' END,
    CASE WHEN c.state = 'open' AND c.first_met_at IS NULL THEN 'first_meeting' END], NULL) AS missing
  FROM client_case c JOIN person p ON p.id = c.person_id WHERE c.id = $1`;

/** `GET cases/:id`. */
export async function readCase(desk: Desk, caseId: string): Promise<object> {
  const { run, by, vault, rules } = desk;
  const [found] = await run<{
    id: string;
    kind: string;
    state: string;
    opened_at: Date;
    person_id: string;
    version: number;
    risk_level: string | null;
    risk_at: Date | null;
    reassess_on: string | null;
  }>(
    `SELECT c.*, c.reassess_on::text AS reassess_on, EXISTS (
       SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $2 AND w.ended_at IS NULL) AS assigned
     FROM client_case c WHERE c.id = $1`,
    [caseId, by.staff_id],
  );
  if (!found) throw new Error('no such case');
  const { id, kind, state, opened_at: openedAt, person_id: personId, version } = found;
  await audit(desk, 'registry.opened', { kind: 'person', id: personId });
  const open = (await vault.people(run, by.centre_id, [personId], WHOLE)).get(personId);
  if (!open) throw new Error('nobody');
  const { row, identity, contact, background } = open;
  const { birthDate, birthYear, pin, ...names } = identity;
  const { code, named, sex, oblast, language, interpreter, wheelchair } = row;
  const person = {
    ...{ id: personId, code, named, names: named ? names : null, birthDate, birthYear },
    ...{ otherContacts: [], mayLeaveMessage: contact?.mayLeaveMessage ?? null },
    ...{ age: rules.ageOn(today(), identity), pin, contact, sex, oblast, language, interpreter, wheelchair },
    ...{ background, consent: row.consent ?? null, version: row.version },
  };
  const [member] = await run<{ household_id: string }>(
    'SELECT household_id FROM household_member WHERE person_id = $1 AND left_at IS NULL',
    [personId],
  );
  const householdId = member?.household_id ?? null;
  const household = householdId ? ((await membersOf(desk, [householdId])).get(householdId) ?? []) : [];
  const others = household.map(shown => shown.id).filter(member => member !== personId);
  const family = others.length === 0 ? [] : await run<object>(FAMILY, [others]);
  const team = await run<{ staffId: string }>(
    `SELECT w.id, w.staff_id AS "staffId", s.display_name AS "displayName", w.part,
            NOT EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND s.active) AS left,
            v.until_on::text AS "awayUntil",
            CASE WHEN x.id IS NOT NULL THEN json_build_object('staffId', x.id, 'displayName', x.display_name) END AS cover
     FROM case_worker w JOIN staff s ON s.id = w.staff_id
     LEFT JOIN staff_cover v ON v.staff_id = w.staff_id AND v.ended_at IS NULL AND $2::date BETWEEN v.from_on AND v.until_on
     LEFT JOIN staff x ON x.id = v.cover_id AND NOT EXISTS (
       SELECT 1 FROM case_danger_hints(ARRAY[$1::uuid]) h
       WHERE h.staff_id = v.cover_id AND (h.until_on IS NULL OR h.until_on >= $2::date))
     WHERE w.case_id = $1 AND w.ended_at IS NULL ORDER BY w.assigned_at, w.id`,
    [caseId, today()],
  );
  const ids = household.map(shown => shown.id);
  await audit(desk, 'cases.read', { kind: 'case', id: caseId, ids });
  const [standing] = await run<{ stage: string; incidents: number; dangers: number; missing: string[] }>(
    STANDING,
    [caseId, today()],
  );
  const counselling = by.roles.includes('counsellor') && team.some(worker => worker.staffId === by.staff_id);
  const { risk_level: riskLevel, risk_at: riskAt, reassess_on: reassessOn } = found;
  const risk = { riskLevel, riskAt, reassessOn };
  return {
    id,
    kind,
    state,
    openedAt,
    person,
    householdId,
    household,
    family,
    relatives: [],
    consulted: false,
    team,
    ...risk,
    ...standing,
    counselling,
    version,
  };
}

/** `POST persons/search`, for words of a name and perhaps a year. */
export async function search(desk: Desk, query: { purpose: string; text: string }): Promise<object> {
  const { run, by, vault, rules } = desk;
  const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(query.text)?.[0];
  const name = rules.askedName(query.text.replace(/\d+/g, ' '));
  const question: Question = {
    name,
    birthYear: year ? Number(year) : null,
    phone: null,
    pin: null,
    oblast: null,
  };
  const values = rules.tokensFor({ ...question, words: name });
  const key = await vault.key(run, by.centre_id, 'tokens survivor');
  const rows = await run<PersonRow & { wrapped: Buffer }>(
    `SELECT id, code, named, sex, oblast, identity, k.wrapped FROM (
       SELECT t.person_id, sum(a.weight) AS weight, max(sum(a.weight)) OVER () / 4 AS least
       FROM unnest($2::bigint[], $3::real[]) AS a (token, weight)
       JOIN person_token t ON t.centre_id = $1 AND t.side = 'survivor' AND t.token = a.token
       GROUP BY t.person_id ORDER BY weight DESC, t.person_id LIMIT 50) f
     JOIN person p ON p.id = f.person_id JOIN sealing_key k ON k.subject_id = p.id WHERE f.weight >= f.least ORDER BY f.weight DESC, p.id`,
    [by.centre_id, values.map(value => rules.keyed(key, value)), values.map(value => rules.weightOf(value))],
  );
  const people = await vault.open(run, by.centre_id, rows, new Map(rows.map(row => [row.id, row.wrapped])));
  const found = rows.flatMap(({ id }) => people.get(id) ?? []);
  const judgements = rules.judgeAll(
    question,
    found.map(({ row, identity, contact }) => ({ identity, contact, oblast: row.oblast })),
  );
  const judged = found.flatMap(({ row, identity }, i) => {
    const judgement = judgements[i];
    if (!judgement) return [];
    const { id, code, named, sex, oblast } = row;
    const { likelihood, reasons, score } = judgement;
    const names = { shortName: rules.shortName(identity), initials: rules.initialsOf(identity) };
    const birthYear = identity.birthYear;
    return [{ score, view: { id, code, named, sex, oblast, ...names, birthYear, likelihood, reasons } }];
  });
  const candidates = judged.sort((a, b) => b.score - a.score).map(({ view }) => view);
  const ids = candidates.map(candidate => candidate.id);
  await audit(desk, 'registry.searched', { ids, reason: query.purpose });
  return { candidates, partial: false };
}
