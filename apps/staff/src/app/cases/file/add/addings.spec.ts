import type { Permission } from '@baanek/contracts';
import { addingsOf } from './addings';

const open = { id: 'c1', state: 'open', counselling: true, householdId: 'h1' } as const;
const words = (file: Parameters<typeof addingsOf>[0], ...held: Permission[]): string[] =>
  addingsOf(file, permission => held.includes(permission)).map(({ word }) => word);

describe('what can be added to a case', () => {
  it('is what the asker may record, and nothing else', () => {
    expect(words({ ...open, counselling: false })).toEqual([]);
    expect(words(open)).toEqual(['session.log']);
    expect(words({ ...open, counselling: false }, 'incidents.record', 'risk.assess')).toEqual([
      'risk.new',
      'caseIncident.new',
      'danger.add',
    ]);
    expect(words(open, 'shelter.request')).toEqual(['session.log', 'appeal.needsPlace']);
  });

  it('is nothing once the case is closed, and no place for whoever is in no household', () => {
    expect(words({ ...open, state: 'closed' }, 'plans.edit', 'shifts.write')).toEqual([]);
    expect(words({ ...open, householdId: null }, 'shelter.request')).toEqual(['session.log']);
  });

  it('opens a page, a dialog of a tab, or one over whichever tab is shown', () => {
    const all = addingsOf(open, () => true);
    expect(all.filter(({ link, opens }) => (link === undefined) === (opens === undefined))).toEqual([]);
    expect(all.find(({ word }) => word === 'danger.add')).toMatchObject({
      ...{ link: ['/cases', 'c1', 'risk'], query: { add: 'danger' } },
    });
  });
});
