import { mayLeaveMessage, sameContact } from './contact-rule';
import type { Contact } from '../persons/identity';

const contact = (over: Partial<Contact> = {}): Contact => ({
  ...{
    phones: ['+996000111222', '+996000111333'],
    safeHours: 'днём',
    mayLeaveMessage: 'yes',
    codeWord: 'ткань',
  },
  ...over,
});

describe('ways to reach somebody under two codes', () => {
  it.each([
    ['no over yes', ['yes', 'no'], 'no'],
    ['no over not known', ['not_known', 'no'], 'no'],
    ['not known over yes', ['yes', 'not_known'], 'not_known'],
    ['yes where all say so', ['yes', 'yes'], 'yes'],
    ['one alone', [null, 'yes'], 'yes'],
    ['none', [null, null], null],
    ['of three', ['yes', 'not_known', 'no'], 'no'],
  ] as const)('the stricter holds: %s', (_, answers, holds) => {
    const contacts = answers.map(answer => answer && contact({ mayLeaveMessage: answer }));
    expect(mayLeaveMessage(contacts)).toBe(holds);
  });

  it.each([
    ['the same numbers in another order', { phones: ['+996000111333', '+996000111222'] }, true],
    ['another number', { phones: ['+996000111222'] }, false],
    ['other hours', { safeHours: 'вечером' }, false],
    ['another code word', { codeWord: '' }, false],
    ['another answer', { mayLeaveMessage: 'no' as const }, false],
  ])('%s', (_, over, same) => {
    expect(sameContact(contact(), contact(over))).toBe(same);
  });

  it('nothing told is like nothing told, and unlike something', () => {
    expect([sameContact(null, null), sameContact(null, contact())]).toEqual([true, false]);
  });
});
