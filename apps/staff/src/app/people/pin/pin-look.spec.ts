import { emptyPerson, type PersonModel } from '../person-model';
import { lookOf, needsLook } from './pin-look';

const PIN = '10201199000000';
const someone = (over: Partial<PersonModel>): PersonModel => ({ ...emptyPerson(), pin: PIN, ...over });

/** Numbers and births are made up. */
describe('a number beside a birth', () => {
  it.each([
    ['another day', { birth: '03.01.1990' }],
    ['another month', { birth: '02.02.1990' }],
    ['another year', { birth: '02.01.1991' }],
    ['a year two off', { birth: '1992' }],
    ['an age', { birth: '12' }],
    ['another sex', { sex: 'male' as const, birth: '02.01.1990' }],
  ])('that contradicts it waits for a second look, and again once one of them changes: %s', (_, over) => {
    const typed = someone(over);
    expect(needsLook(typed)).toBe(true);
    const seen = { ...typed, pinSeen: lookOf(typed) };
    expect(needsLook(seen)).toBe(false);
    expect(needsLook({ ...seen, birth: '05.05.1985' })).toBe(true);
    expect(needsLook({ ...seen, pin: '10301198000000' })).toBe(true);
  });

  it.each([
    ['the same day', { birth: '02.01.1990' }],
    ['its year', { birth: '1990' }],
    ['a year that is a guess', { birth: '1991' }],
    ['nothing known', { birth: '' }],
    ['a sex that nobody has said', { sex: null, birth: '02.01.1990' }],
    ['a number that is not whole', { pin: '102011990', birth: '1985' }],
  ])('that agrees with it is not asked about: %s', (_, over) => {
    expect(needsLook(someone(over))).toBe(false);
  });

  it('that was looked at may have spaces put in or taken out', () => {
    const typed = someone({ birth: '1985' });
    expect(needsLook({ ...typed, pinSeen: lookOf(typed), pin: '1 0201 1990 00000' })).toBe(false);
  });
});
