import type { Role } from '@baanek/contracts';
import { Database, type Principal, Refusal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { ACCESS_ENTITIES, AccessModule } from '../access.module';
import { StaffAdministration } from './staff-administration.service';
import type { ChangeStaff, NewPasswordView } from './staff.dto';

describe('accounts of a centre', () => {
  let domain: TestDomain;
  let admin: Principal;
  let director: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [AccessModule.with({ demo: null })], entities: ACCESS_ENTITIES });
    const centre = await domain.centre();
    admin = await domain.staff(centre, 'admin');
    director = await domain.staff(centre, 'director');
  });
  afterAll(() => domain.close());

  const change = (by: Principal, id: string, over: Partial<ChangeStaff>, seen = 1): Promise<unknown> =>
    domain.as(by, () =>
      domain.get(StaffAdministration).change(by, id, seen, {
        displayName: 'Асель',
        roles: [...by.roles],
        active: true,
        ...over,
      }),
    );
  const hire = (login: string, ...roles: Role[]): Promise<NewPasswordView> =>
    domain.as(admin, () =>
      domain.get(StaffAdministration).add(admin, { login, displayName: 'Бермет', roles }),
    );

  it.each([
    ['an administrator', () => admin, 'roles', { roles: ['admin', 'intake'] }],
    ['an administrator', () => admin, 'active', { active: false }],
    ['a director', () => director, 'roles', { roles: ['director', 'intake'] }],
    ['a director', () => director, 'roles', { roles: ['director', 'admin'] }],
    ['a director', () => director, 'active', { active: false }],
  ] satisfies [string, () => Principal, string, Partial<ChangeStaff>][])(
    'keep %s from changing rights of their own',
    async (_, who, field, over) => {
      const refused: unknown = await change(who(), who().staffId, over).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(Refusal);
      expect(refused).toMatchObject({ code: 'access.own_account', faults: [{ field, rule: 'own' }] });
    },
  );

  it('take no role from the database for oneself, whatever the code does', async () => {
    const give = (to: Principal): Promise<unknown> =>
      domain.as(director, () =>
        domain
          .get(Database)
          .sql(`INSERT INTO staff_role (staff_id, centre_id, role) VALUES ($1, $2, 'intake')`, [
            to.staffId,
            to.centreId,
          ]),
      );
    await expect(give(director)).rejects.toThrow('row-level security');
    await expect(give(await domain.staff(admin.centreId, 'lawyer'))).resolves.toBeDefined();
    const keep = await domain.as(director, () =>
      domain
        .get(Database)
        .sql(`WITH gone AS (DELETE FROM staff_role WHERE staff_id = $1 RETURNING 1) TABLE gone`, [
          director.staffId,
        ]),
    );
    expect(keep).toEqual([]);
  });

  it('tell the trail which roles they hold, which of them are new and which were taken, and when a password was reset', async () => {
    const { id } = await hire('zarina', 'shelter', 'intake');
    await change(admin, id, { roles: ['lawyer', 'escort', 'director'] });
    await domain.as(director, () => domain.get(StaffAdministration).resetPassword(director, id, 2));
    await change(director, id, { roles: ['lawyer'], active: false }, 3);
    const trail = await domain.owner<{ action: string; reason: string | null }>(
      `SELECT action, staff_id AS by, reason FROM audit_event WHERE subject_id = $1 ORDER BY id`,
      [id],
    );
    expect(trail).toEqual([
      { action: 'access.staff_added', by: admin.staffId, reason: 'intake,shelter' },
      {
        action: 'access.staff_changed',
        by: admin.staffId,
        reason: '+director,+escort,+lawyer,-intake,-shelter',
      },
      { action: 'access.password_reset', by: director.staffId, reason: null },
      { action: 'access.staff_dismissed', by: director.staffId, reason: 'lawyer,-director,-escort' },
    ]);
  });

  it('let a manager change the name on their own account', async () => {
    const manager = await domain.staff(admin.centreId, 'director');
    expect(await refusalCode(change(manager, manager.staffId, { displayName: 'Айпери' }))).toBe('done');
    const [row] = await domain.owner(`SELECT display_name FROM staff WHERE id = $1`, [manager.staffId]);
    expect(row).toEqual({ display_name: 'Айпери' });
  });

  it('let a manager change the roles of a colleague', async () => {
    const { id } = await hire('bermet', 'intake');
    expect(await refusalCode(change(director, id, { roles: ['intake', 'shelter'] }))).toBe('done');
    const roles = await domain.owner(`SELECT role FROM staff_role WHERE staff_id = $1 ORDER BY role`, [id]);
    expect(roles).toEqual([{ role: 'intake' }, { role: 'shelter' }]);
  });
});
