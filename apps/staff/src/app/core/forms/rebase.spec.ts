import { conflictsOf, rebase } from './rebase';

const before = { name: 'Айгүл', roles: ['intake'], contact: { phone: '1', hours: '' } };

describe('what was typed, when somebody else has changed the record', () => {
  it('stays, and the other fields take what is recorded now', () => {
    const typed = { ...before, name: 'Айгуль', contact: { phone: '1', hours: 'утром' } };
    const now = { ...before, roles: ['lawyer'], contact: { phone: '2', hours: '' } };
    expect(rebase(typed, before, now)).toEqual({
      ...{ name: 'Айгуль', roles: ['lawyer'] },
      contact: { phone: '2', hours: 'утром' },
    });
  });

  it('is a conflict where both have changed the same field to something else', () => {
    const typed = { ...before, name: 'Айгуль', roles: ['director'] };
    expect(conflictsOf(typed, before, { ...before, roles: ['lawyer'] })).toEqual(['roles']);
    expect(conflictsOf(typed, before, { ...before, name: 'Айгуль' })).toEqual([]);
    expect(conflictsOf(before, before, { ...before, roles: ['lawyer'] })).toEqual([]);
  });
});
