import { SERVICE_GROUPS, SERVICE_KINDS, SERVICE_KINDS_OF, groupOfService } from '@baanek/contracts';
import type { InjuryReport } from './injuries.dto';
import { faultsOf, paysOn, totalsByGroup } from './service.rules';

const report = (documentedOn: string | null): InjuryReport => ({
  ...{ documentedBy: 'doctor', form: '', paperNumber: '', documentedOn, marks: [] },
});

describe('a service', () => {
  it('has been given by today, and has a body chart only where injuries were documented', () => {
    const rules = (...said: Parameters<typeof faultsOf>): string[] =>
      faultsOf(...said).map(({ field, rule }) => `${field} ${rule}`);
    const today = '2026-11-23';
    const kind = 'injuries_documented';
    expect(rules({ kind, givenOn: today, injuries: report(today) }, today)).toEqual([]);
    expect(rules({ kind: 'food', givenOn: '2026-11-24', injuries: report(null) }, today)).toEqual([
      'givenOn inThePast',
      'injuries notWanted',
    ]);
    expect(rules({ kind, givenOn: today, injuries: report('2026-11-24') }, today)).toEqual([
      'injuries.documentedOn inThePast',
    ]);
  });

  it('is of one group, whatever its kind', () => {
    expect(new Set(SERVICE_KINDS).size).toBe(SERVICE_KINDS.length);
    for (const group of SERVICE_GROUPS)
      expect(SERVICE_KINDS_OF[group].map(groupOfService)).toEqual(SERVICE_KINDS_OF[group].map(() => group));
  });

  it('is paid for by what runs that day, on its first day and its last', () => {
    const payer = { kind: 'source', since: '2026-01-01', until: '2026-06-30', closed: false } as const;
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'];
    expect(days.map(day => paysOn(payer, day))).toEqual([false, true, true, false]);
    expect(days.map(day => paysOn({ ...payer, since: null, until: null }, day))).not.toContain(false);
    expect(paysOn({ ...payer, closed: true }, '2026-01-01')).toBe(false);
  });

  it('is added up by group, with nothing said of groups without any', () => {
    expect(
      totalsByGroup([
        { kind: 'food', services: 2, units: 5, minutes: 0 },
        { kind: 'group_work', services: 1, units: 1, minutes: 90 },
        { kind: 'individual_counselling', services: 3, units: 3, minutes: 150 },
      ]),
    ).toEqual([
      { group: 'psychological', services: 4, units: 4, minutes: 240 },
      { group: 'things', services: 2, units: 5, minutes: 0 },
    ]);
  });
});
