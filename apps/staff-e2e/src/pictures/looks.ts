import { LAPTOP, type Look, PHONE } from '../support/desk.ts';

/** Looks in which each page is asked for what bars somebody from it: both widths and both colour schemes. */
export const LOOKED_FOR_BARRIERS: readonly string[] = ['ru-1366-light', 'ky-390-dark'];

/** How each page is looked at, by the name of the folder of its pictures. */
export const LOOKS = {
  'ru-1366-light': LAPTOP,
  'ky-390-dark': PHONE,
  'en-1366-dark': { language: 'en', size: LAPTOP.size, scheme: 'dark' },
  // a laptop’s window zoomed to 200 %
  'ru-683-light': { ...LAPTOP, size: { width: 683, height: 384 } },
} satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;
