import type { Contact } from '../persons/identity';

const STRICTEST_FIRST: readonly Contact['mayLeaveMessage'][] = ['no', 'not_known', 'yes'];

/** The strictest of several answers to “may a message be left?”; null where nobody was asked. */
export const mayLeaveMessage = (contacts: readonly (Contact | null)[]): Contact['mayLeaveMessage'] | null =>
  STRICTEST_FIRST.find(answer => contacts.some(contact => contact?.mayLeaveMessage === answer)) ?? null;

/** True where two ways to reach somebody are told alike. */
export const sameContact = (a: Contact | null, b: Contact | null): boolean => textOf(a) === textOf(b);

function textOf(contact: Contact | null): string {
  if (!contact) return '';
  const { phones, safeHours, mayLeaveMessage: answer, codeWord } = contact;
  return JSON.stringify([[...phones].sort(), safeHours, answer, codeWord]);
}
