import { PERMISSIONS, type Permission, ROLES, type Role, sideOf } from '@baanek/contracts';
import fc from 'fast-check';
import { decide, ensure, type Subject } from './decide';
import type { Principal } from './principal';

const principal = (...roles: Role[]): Principal => ({
  staffId: 's',
  centreId: 'c',
  sessionId: 'x',
  roles,
  side: sideOf(roles),
  mustChangePassword: false,
});
const subject = (over: Partial<Subject> = {}): Subject => ({ centreId: 'c', side: 'survivor', ...over });

describe('the decision on a record', () => {
  it('lets whoever is asked for a second opinion read the case, but not its sessions, and change nothing', () => {
    const asked = subject({ consulted: true });
    const may = (permission: Permission): boolean => decide(principal('counsellor'), permission, asked);
    expect((['cases.read', 'risk.read', 'plans.read', 'services.read'] as const).map(may)).toEqual([
      ...[true, true, true, true],
    ]);
    expect((['sessions.read', 'plans.edit', 'risk.assess', 'cases.close'] as const).map(may)).toEqual([
      ...[false, false, false, false],
    ]);
    expect(decide(principal('counsellor'), 'plans.read', { ...asked, centreId: 'other' })).toBe(false);
    expect(decide(principal('shelter'), 'cases.read', asked)).toBe(false);
  });

  it('lets an intake worker see any case of the centre and a counsellor only her own', () => {
    expect(decide(principal('intake'), 'cases.read', subject())).toBe(true);
    expect(decide(principal('counsellor'), 'cases.read', subject())).toBe(false);
    expect(decide(principal('counsellor'), 'cases.read', subject({ assigned: true }))).toBe(true);
  });

  it('lets whoever stands in for a colleague see her cases as the colleague does, and nothing that no role of hers may', () => {
    const covered = subject({ covering: ['counsellor'] });
    expect(decide(principal('counsellor'), 'cases.read', covered)).toBe(true);
    expect(decide(principal('counsellor'), 'cases.read', subject({ assigned: false, covering: [] }))).toBe(
      false,
    );
    expect(decide(principal('lawyer'), 'sessions.read', covered)).toBe(false);
    expect(decide(principal('shelter'), 'cases.read', covered)).toBe(false);
    expect(decide(principal('counsellor'), 'cases.read', { ...covered, centreId: 'other' })).toBe(false);
  });

  it('lets whoever stands in do what the part she stands in for may do, and no more', () => {
    const lawyers = subject({ covering: ['lawyer'] });
    expect(decide(principal('counsellor'), 'cases.read', lawyers)).toBe(true);
    expect(decide(principal('counsellor'), 'sessions.read', lawyers)).toBe(false);
    expect(decide(principal('counsellor'), 'sessions.read', subject({ covering: ['coordinator'] }))).toBe(
      false,
    );
    expect(
      decide(principal('counsellor'), 'sessions.read', subject({ covering: ['lawyer', 'counsellor'] })),
    ).toBe(true);
  });

  it('does not take a covered case for one’s own record', () => {
    expect(decide(principal('escort'), 'escorts.own', subject({ covering: ['counsellor'] }))).toBe(false);
  });

  it('lets an escort see a trip only when it is her own', () => {
    expect(decide(principal('escort'), 'escorts.own', subject())).toBe(false);
    expect(decide(principal('escort'), 'escorts.own', subject({ own: true }))).toBe(true);
  });

  it('never crosses to another centre or the other side, whatever the roles', () => {
    const roles = fc.subarray([...ROLES], { minLength: 1 });
    const permission = fc.constantFrom(...(Object.keys(PERMISSIONS) as Permission[]));
    fc.assert(
      fc.property(roles, permission, (held, wanted) => {
        const by = principal(...held);
        const open = { assigned: true, own: true };
        expect(decide(by, wanted, { ...open, centreId: 'other', side: by.side })).toBe(false);
        for (const side of ['survivor', 'programme', 'office'] as const)
          if (side !== by.side) expect(decide(by, wanted, { ...open, centreId: 'c', side })).toBe(false);
      }),
    );
  });

  it('lets nobody do what no role of hers may', () => {
    const all = { assigned: true, own: true };
    expect(decide(principal('escort'), 'cases.read', subject(all))).toBe(false);
    expect(decide(principal(), 'cases.read', subject(all))).toBe(false);
  });

  it('hides what is refused and what is absent alike, and hands over the rest', () => {
    const [by, hers] = [principal('counsellor'), subject({ assigned: true })];
    expect(ensure(by, 'cases.read', hers)).toBe(hers);
    for (const hidden of [null, undefined, subject()])
      expect(() => ensure(by, 'cases.read', hidden)).toThrow('request.not_found');
  });

  it('gives a facilitator no permission that survivors’ workers have, and them none of hers', () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      const holders = Object.keys(PERMISSIONS[permission]) as Role[];
      if (permission === 'self.use') continue;
      expect(holders.includes('facilitator') && holders.length > 1).toBe(false);
    }
  });
});
