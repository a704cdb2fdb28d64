import { conflictsIn, rebase } from './rebase';

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
    expect(conflictsIn(typed, before, { ...before, roles: ['lawyer'] })).toEqual([
      { field: 'roles', now: ['lawyer'] },
    ]);
    expect(conflictsIn(typed, before, { ...before, name: 'Айгуль' })).toEqual([]);
    expect(conflictsIn(before, before, { ...before, roles: ['lawyer'] })).toEqual([]);
  });

  it('is a conflict in any part of the form, and in that field alone', () => {
    const [typed, now] = [
      { said: { ...before, contact: { phone: '3', hours: '' } } },
      { said: { ...before, contact: { phone: '2', hours: 'утром' } } },
    ];
    expect(conflictsIn(typed, { said: before }, now)).toEqual([{ field: 'phone', now: '2' }]);
  });
});
