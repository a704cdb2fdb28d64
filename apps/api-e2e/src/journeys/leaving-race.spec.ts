import {
  type Centre,
  firstSignIn,
  type Installation,
  openInstallation,
  person,
  register,
  type Wire,
} from '@baanek/e2e';

describe('an account that is closed, or loses a role, while its owner is given a case', () => {
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
  }, 120_000);
  afterAll(() => api.stop());

  it.each(['closed', 'without the role'])(
    'has no open case when it is %s, whoever was first',
    async how => {
      const { director, intake } = centre.staff;
      const end = (id: string, displayName: string): ReturnType<typeof director.ask> =>
        how === 'closed'
          ? director.ask('POST', `staff/${id}/hand-over`, { body: { duties: [], close: true }, version: 1 })
          : director.ask('PUT', `staff/${id}`, {
              body: { displayName, roles: ['analyst'], active: true } satisfies Wire['ChangeStaff'],
              version: 1,
            });
      for (let round = how === 'closed' ? 0 : 6; round < (how === 'closed' ? 6 : 12); round++) {
        const { caseId } = await register(centre, `уход-${round}`);
        const lawyer = await director.must<Wire['NewPasswordView']>('POST', 'staff', {
          body: {
            login: `leaving.${round}`,
            displayName: `Жетим ${round}`,
            roles: ['lawyer'],
          } satisfies Wire['AddStaff'],
        });
        const [ended, given] = await Promise.all([
          end(lawyer.id, `Жетим ${round}`),
          intake.ask('POST', `cases/${caseId}/team`, {
            body: { staffId: lawyer.id, part: 'lawyer' } satisfies Wire['AssignWorker'],
            version: 1,
          }),
        ]);
        expect([ended.status, given.status].filter(status => status === 200)).toHaveLength(1);
      }
      const left = await api.rows(
        `SELECT w.id FROM case_worker w JOIN staff s ON s.id = w.staff_id WHERE w.part = 'lawyer' AND w.ended_at IS NULL
         AND (NOT s.active OR NOT EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'lawyer'))`,
      );
      expect(left).toEqual([]);
    },
    120_000,
  );

  it('is handed no work for a role that is taken from its owner meanwhile, whoever was first', async () => {
    const { director, intake } = centre.staff;
    const hire = (login: string): Promise<Wire['NewPasswordView']> =>
      director.must('POST', 'staff', {
        body: { login, displayName: login, roles: ['lawyer'] } satisfies Wire['AddStaff'],
      });
    for (let round = 0; round < 6; round++) {
      const { caseId } = await register(centre, `передача-${round}`);
      const [leaves, takes] = [await hire(`leaves.${round}`), await hire(`takes.${round}`)];
      await intake.must('POST', `cases/${caseId}/team`, {
        body: { staffId: leaves.id, part: 'lawyer' } satisfies Wire['AssignWorker'],
        version: 1,
      });
      const [taken, handed] = await Promise.all([
        director.ask('PUT', `staff/${takes.id}`, {
          body: {
            ...{ displayName: `takes.${round}`, roles: ['analyst'], active: true },
          } satisfies Wire['ChangeStaff'],
          version: 1,
        }),
        director.ask('POST', `staff/${leaves.id}/hand-over`, {
          body: {
            ...{ duties: [{ duty: 'lawyer', toStaffId: takes.id }], close: false },
          } satisfies Wire['HandOver'],
          version: 1,
        }),
      ]);
      expect([taken.status, handed.status].filter(status => status === 200)).toHaveLength(1);
    }
  }, 120_000);

  it('has no open case when it is closed while its owner opens one, whoever was first', async () => {
    const { director, intake } = centre.staff;
    for (let round = 0; round < 6; round++) {
      const login = `opens.${round}`;
      const hired = await director.must<Wire['NewPasswordView']>('POST', 'staff', {
        body: { login, displayName: login, roles: ['intake'] } satisfies Wire['AddStaff'],
      });
      const opener = await firstSignIn(api.url, login, hired.temporaryPassword);
      const { id: personId } = await intake.must<Wire['Registered']>('POST', 'persons', {
        body: person(`открытие-${round}`),
      });
      const { version = 0 } =
        (await director.must<Wire['StaffView'][]>('GET', 'staff')).find(({ id }) => id === hired.id) ?? {};
      const [closed, opened] = await Promise.all([
        director.ask('POST', `staff/${hired.id}/hand-over`, { body: { duties: [], close: true }, version }),
        opener.ask('POST', 'cases', { body: { personId, kind: 'survivor' } satisfies Wire['OpenCase'] }),
      ]);
      expect([
        [200, 401],
        [409, 201],
      ]).toContainEqual([closed.status, opened.status]);
    }
    const left = await api.rows(
      `SELECT w.id FROM case_worker w JOIN staff s ON s.id = w.staff_id
       WHERE w.part = 'coordinator' AND w.ended_at IS NULL AND NOT s.active`,
    );
    expect(left).toEqual([]);
  }, 120_000);

  it('is closed while its owner registers people as fast as she can', async () => {
    const { director } = centre.staff;
    const hired = await director.must<Wire['NewPasswordView']>('POST', 'staff', {
      body: { login: 'busy.hands', displayName: 'Busy', roles: ['intake'] } satisfies Wire['AddStaff'],
    });
    const busy = await firstSignIn(api.url, 'busy.hands', hired.temporaryPassword);
    const flood = { over: false, kept: 0 };
    const members = Array.from({ length: 10 }, () => ({ ...person('Кезмет'), part: 'child' as const }));
    const register = async (): Promise<void> => {
      while (!flood.over) {
        const { status } = await busy.ask('POST', 'persons', { body: { ...person('Кезмет'), members } });
        if (status === 201) flood.kept++;
        else if (status === 401) return;
      }
    };
    const hands = Array.from({ length: 12 }, register);
    while (flood.kept < 12) await new Promise(done => setTimeout(done, 20));
    const { version } =
      (await director.must<Wire['StaffView'][]>('GET', 'staff')).find(({ id }) => id === hired.id) ?? {};
    const closed = await director.ask('PUT', `staff/${hired.id}`, {
      body: { displayName: 'Busy', roles: ['intake'], active: false } satisfies Wire['ChangeStaff'],
      ...(version === undefined ? {} : { version }),
    });
    expect(closed.status).toBe(200);
    expect((await busy.ask('GET', 'me')).status).toBe(401);
    await Promise.all(hands); // each ends by being told that she is signed out
    flood.over = true;
  }, 60_000);
});
