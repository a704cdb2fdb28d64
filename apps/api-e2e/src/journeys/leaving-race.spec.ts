import { type Centre, type Installation, openInstallation, register, type Wire } from '@baanek/e2e';

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
});
