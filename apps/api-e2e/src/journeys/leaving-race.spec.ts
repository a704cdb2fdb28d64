import { type Centre, type Installation, openInstallation, register, type Wire } from '@baanek/e2e';

describe('an account that is closed while its owner is given a case', () => {
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
  }, 120_000);
  afterAll(() => api.stop());

  it('has no open case when it is closed, whoever was first', async () => {
    const { director, intake } = centre.staff;
    for (let round = 0; round < 6; round++) {
      const { caseId } = await register(centre, `уход-${round}`);
      const lawyer = await director.must<Wire['NewPasswordView']>('POST', 'staff', {
        body: {
          login: `leaving.${round}`,
          displayName: `Жетим ${round}`,
          roles: ['lawyer'],
        } satisfies Wire['AddStaff'],
      });
      const [closed, given] = await Promise.all([
        director.ask('POST', `staff/${lawyer.id}/hand-over`, {
          body: { duties: [], close: true },
          version: 1,
        }),
        intake.ask('POST', `cases/${caseId}/team`, {
          body: { staffId: lawyer.id, part: 'lawyer' } satisfies Wire['AssignWorker'],
          version: 1,
        }),
      ]);
      expect([closed.status, given.status].filter(status => status === 200)).toHaveLength(1);
    }
    const left = await api.rows(
      `SELECT w.id FROM case_worker w JOIN staff s ON s.id = w.staff_id WHERE NOT s.active AND w.ended_at IS NULL`,
    );
    expect(left).toEqual([]);
  }, 120_000);
});
