import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A phone as it is dialled, or null: `+996…` for any shape of a Kyrgyz number, other countries with their code, short lines as they are. */
export function readPhone(typed: string): string | null {
  const text = typed.trim();
  if (/^\d{3}$/.test(text)) return text;
  const digits = text.replace(/\D/g, '');
  if (/^8\d{10}$/.test(digits)) return `+7${digits.slice(1)}`; // as dialled inside Russia and Kazakhstan
  const number = parsePhoneNumberFromString(text, 'KG');
  return number?.isPossible() && digits.length >= 9 ? number.number : null;
}
