import {
  type Centre,
  dayFromNow,
  type Installation,
  openInstallation,
  person,
  trip,
  type Wire,
} from '@baanek/e2e';

const CANARY = 'Канарейка';
const PHONE = '+996000717273';
const PIN = '21205199200000';
const SECRETS = [CANARY, PHONE, PHONE.slice(1), PIN, '1992-05-12'];

/** A personal field each, with something that must never be seen again in clear. */
const told: Wire['PersonFields'] = {
  ...person(CANARY),
  pin: PIN,
  background: {
    ...{ citizenship: 'kg', district: CANARY, education: 'higher', employment: 'refused' },
    ...{ maritalState: 'married', pregnant: 'not_known', disability: 'no' },
  },
  contact: { phones: [PHONE], safeHours: CANARY, mayLeaveMessage: 'no', codeWord: CANARY },
};

describe('what a person tells us', () => {
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation({ LOG_LEVEL: 'debug' }));
    await tellEverything();
  }, 120_000);
  afterAll(() => api.stop());

  it('stands in clear in no column of any table', async () => {
    const columns = await api.rows<{ table: string; column: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS "table", format('%I', column_name) AS "column"
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'pgboss')`,
    );
    expect(columns.length).toBeGreaterThan(150);
    const found: string[] = [];
    // the name of a colleague does stand in clear: the search would find it
    for (const { table, column } of columns)
      for (const secret of [...SECRETS, 'counsellor2 first']) {
        const rows = await api.rows(
          `SELECT 1 FROM ${table} WHERE position($1 IN ${column}::text) > 0
             OR position(encode(convert_to($1, 'UTF8'), 'hex') IN ${column}::text) > 0 LIMIT 1`,
          [secret],
        );
        if (rows.length > 0) found.push(`${secret} in ${table}.${column}`);
      }
    expect(found).toEqual(['counsellor2 first in public.staff.display_name']);
  });

  it('stands in no line of the log, at its most talkative', () => {
    expect(api.log().length).toBeGreaterThan(1_000);
    for (const secret of SECRETS) expect(api.log()).not.toContain(secret);
  });

  it('stands in no error', async () => {
    const { intake } = centre.staff;
    const answers = await Promise.all([
      intake.ask('POST', 'persons', { body: { ...told, pin: `${CANARY}1` } }),
      intake.ask('POST', 'persons', { body: { ...told, [CANARY]: CANARY } }),
      intake.ask('POST', 'persons', { body: { ...told, sex: CANARY } }),
      intake.ask('POST', 'persons/search', { body: { purpose: 'registration', name: CANARY } }),
      intake.ask('GET', `persons/${encodeURIComponent(CANARY)}`),
      intake.ask('POST', 'persons', { headers: { 'content-type': 'application/json' }, body: undefined }),
    ]);
    for (const { status, text } of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
    for (const secret of SECRETS) expect(api.log()).not.toContain(secret);
  });

  it('comes back whole to those who may read it', async () => {
    const found = await centre.staff.intake.must<Wire['SearchResult']>('POST', 'persons/search', {
      body: { purpose: 'return_visit', pin: PIN } satisfies Wire['SearchPersons'],
    });
    const view = await centre.staff.intake.must<Wire['PersonView']>(
      'GET',
      `persons/${found.candidates[0]?.id ?? ''}`,
    );
    expect(view).toMatchObject({
      names: told.names,
      pin: PIN,
      contact: told.contact,
      background: told.background,
    });
  });

  async function tellEverything(): Promise<void> {
    const { intake, counsellor, lawyer, escort, facilitator } = centre.staff;
    const member: Wire['MemberFields'] = {
      ...person(CANARY, 'male'),
      birth: { date: '1992-05-12' },
      contact: null,
      part: 'child',
    };
    const { caseId } = await intake.must<Wire['AppealLogged']>('POST', 'appeals', {
      body: {
        ...{ channel: 'phone', sex: 'female', ageBand: '25-34', violence: ['physical'], relation: 'spouse' },
        ...{ oblast: 'bishkek', language: 'ky', children: 1, services: [], outcome: 'registered' },
        happenedAt: new Date(Date.now() - 3_600_000).toISOString(),
        reason: CANARY,
        advice: CANARY,
        register: { ...told, members: [member] },
        openCase: true,
      } satisfies Wire['LogAppeal'],
    });
    const team = `cases/${caseId ?? ''}/team`;
    for (const [i, part] of (['counsellor', 'lawyer'] as const).entries())
      await intake.must('POST', team, { body: { staffId: centre.staffIds[part], part }, version: i + 1 });
    await counsellor.must('POST', `cases/${caseId ?? ''}/sessions`, {
      body: {
        heldAt: new Date(Date.now() - 60_000).toISOString(),
        minutes: 50,
        kind: 'individual',
        attendance: 'attended',
        note: CANARY,
      } satisfies Wire['LogSession'],
    });
    const words = { place: CANARY, meetingPoint: CANARY, safetyRemark: CANARY };
    const asked = await lawyer.must<Wire['Ref']>('POST', 'escorts', {
      body: { ...trip(caseId ?? '', -1), ...words },
    });
    const sent = await lawyer.must<Wire['Ref']>('PUT', `escorts/${asked.id}/worker`, {
      body: { workerId: centre.staffIds.escort },
      version: asked.version,
    });
    await escort.must('POST', `own-escorts/${sent.id}/outcome`, {
      body: { outcome: 'held', words: CANARY },
      version: sent.version,
    });
    await intake.must('POST', `cases/${caseId ?? ''}/close`, {
      body: { reason: 'moved', clientView: CANARY },
      version: 3,
    });
    await facilitator.must('POST', 'programme/enrolments', {
      body: {
        register: told,
        source: 'court',
        basis: CANARY,
        referredOn: dayFromNow(0),
        requiredSessions: 3,
      } satisfies Wire['RegisterReferral'],
    });
    const journal = new FormData();
    const text = `Дата;${CANARY};Телефон;Примечание\n01.02.2026;${CANARY} Айгүл;${PHONE};${CANARY}\n`;
    journal.append('file', new Blob([text], { type: 'text/csv' }), `${CANARY}.csv`);
    const { id, version } = await intake.must<Wire['ImportView']>('POST', 'imports', { body: journal });
    const mapped = await intake.must<Wire['ImportView']>('PUT', `imports/${id}/mapping`, {
      body: { mapping: ['date', 'full_name', 'phone', 'note'] } satisfies Wire['MapColumns'],
      version,
    });
    await intake.must('POST', `imports/${id}/commit`, { version: mapped.version });
  }
});
