import { COMMON_PASSWORDS } from './common-passwords';

const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

/** Why a password is too easy to guess; null when it will do. No rules of composition (NIST SP 800-63B 5.1.1.2). */
export function weaknessOf(
  password: string,
  login: string,
): 'too_short' | 'too_common' | 'too_simple' | null {
  const folded = password.normalize('NFKC').toLowerCase();
  if ([...folded].length < PASSWORD_MIN) return 'too_short';
  if (new Set(folded).size < 5) return 'too_simple';
  const letters = folded.replace(/[\p{N}\p{P}\p{S}\s]/gu, '');
  if (COMMON_PASSWORDS.has(letters) || COMMON_PASSWORDS.has(folded)) return 'too_common';
  return login.length >= 4 && folded.replaceAll(login, '').length < 6 ? 'too_common' : null;
}
