import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Nine digits after the country code, or after the 0 of the trunk, or alone; never one too few or too many. */
const KYRGYZ = /^(?:(?:00)?996|0)(\d{9})$|^([1-9]\d{8})$/;
/** What can only be meant as a number of Kyrgyzstan. */
const MEANT_KYRGYZ = /^(?:(?:00)?996|0(?!0))/;

/**
 * A phone as it is dialled, or null: `+996…` for any shape of a Kyrgyz number, other countries with their code, short lines
 * as they are. A number with a digit too few or too many is none, since it would be somebody else's.
 */
export function readPhone(typed: string): string | null {
  const text = typed.trim();
  if (/^\d{3}$/.test(text)) return text;
  if (!/^\+?[\d\s().–-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  const kyrgyz = KYRGYZ.exec(digits);
  const abroad = text.startsWith('+') && !digits.startsWith('996');
  if (kyrgyz && !abroad) return `+996${kyrgyz[1] ?? kyrgyz[2] ?? ''}`;
  if (!abroad && MEANT_KYRGYZ.test(digits)) return null;
  if (/^8\d{10}$/.test(digits)) return `+7${digits.slice(1)}`; // as dialled inside Russia and Kazakhstan
  const number = parsePhoneNumberFromString(text.replace(/^00/, '+').replace('(0)', ''), 'KG');
  if (!number?.isPossible() || number.countryCallingCode === '996') return null;
  // the library leaves out digits that it takes for a prefix: what is left may be somebody else’s number
  const dialled = text.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '');
  return number.number === `+${dialled}` ? number.number : null;
}
