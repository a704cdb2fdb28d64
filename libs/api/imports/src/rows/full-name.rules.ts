import type { Sex } from '@baanek/contracts';
import { isParticle, sexOfGivenName } from '@baanek/registry';

export interface SplitName {
  surname: string;
  given: string;
  patronymic: string;
}

const PATRONYMIC = /(ович|евич|ёвич|овна|евна|ёвна|ична|ovich|evich|yovich|ovna|evna|yovna)$/i;
const SURNAME = /(ов|ова|ев|ева|ёв|ёва|ин|ина|ский|ская|ov|ova|ev|eva|skiy|skaya)$/i;
/** By its ending. */
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word);
/** By its ending. */
export const isSurname = (word: string): boolean => SURNAME.test(word);

const INITIALS = /^(\p{L})\.\s*(?:(\p{L})\.?)?$/u;

/** Splits what stands in one cell: «Асанова Айзада», «Айзада Бакытовна Асанова», «Асан кызы Айзада», «Асанова А. К.». */
export function splitFullName(typed: string): SplitName {
  const tidy = initialsLast(
    typed
      .normalize('NFC')
      .replace(/[\s,]+/g, ' ')
      .trim(),
  );
  const initials = /^(\S+)\s+(\p{L}\.\s*(?:\p{L}\.?)?)$/u.exec(tidy);
  const letters = initials && INITIALS.exec(initials[2] ?? '');
  if (initials && letters) {
    const patronymic = letters[2] ? `${letters[2].toUpperCase()}.` : '';
    return { surname: cased(initials[1] ?? ''), given: `${(letters[1] ?? '').toUpperCase()}.`, patronymic };
  }
  const words = tidy.split(' ').map(word => (isParticle(word) ? word.toLowerCase() : cased(word)));
  return byParticle(words) ?? byEndings(words);
}

/** «А. К. Асанова» and «Асанова А К» as «Асанова А. К.». */
function initialsLast(name: string): string {
  const leading = /^((?:\p{L}\.\s*){1,2})(\p{L}{2,}\S*)$/u.exec(name);
  if (leading) return `${leading[2] ?? ''} ${leading[1] ?? ''}`.trim();
  const bare = /^(\p{L}{2,}\S*) (\p{L}) ?(\p{L})?$/u.exec(name);
  return bare ? `${bare[1] ?? ''} ${bare[2] ?? ''}.${bare[3] ? `${bare[3]}.` : ''}` : name;
}

/** True where one cell names two people: each of its parts is a name of its own. */
export function namesSeveral(typed: string): boolean {
  const parts = typed.split(/[;/\n]|\s(?:и|жана|and)\s/iu).map(part => part.trim());
  return parts.length > 1 && parts.every(part => /^\p{L}[\p{L}-]+\.?\s+\p{L}/u.test(part));
}

/** «Асан кызы» is the surname, and the word after it the given name, wherever the cell begins. */
function byParticle(words: readonly string[]): SplitName | null {
  const at = words.findIndex(isParticle);
  if (at === -1 || words.length < 2) return null;
  const around = [...words.slice(at), ...words.slice(0, at)];
  const [particle = '', ...rest] = around;
  const father = rest.pop() ?? '';
  const [given = '', ...more] = rest;
  return { surname: `${father} ${particle}`, given, patronymic: more.join(' ') };
}

function byEndings(words: readonly string[]): SplitName {
  const [first = '', second = '', ...more] = words;
  if (second === '') return { surname: '', given: first, patronymic: '' };
  if (more.length === 0) {
    const reversed = SURNAME.test(second) && !SURNAME.test(first);
    return reversed
      ? { surname: second, given: first, patronymic: '' }
      : { surname: first, given: second, patronymic: '' };
  }
  const givenFirst = PATRONYMIC.test(second) && !PATRONYMIC.test(more[0] ?? '');
  return givenFirst
    ? { surname: more.join(' '), given: first, patronymic: second }
    : { surname: first, given: second, patronymic: more.join(' ') };
}

/** ALL CAPS and all small letters become a name; mixed case stays as it is. */
function cased(word: string): string {
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  return word.toLowerCase().replace(/(^|-)\p{L}/gu, start => start.toUpperCase());
}

/** Sex the form of a name speaks for; a proposal for the journal, corrected in the file where it is wrong. */
export function sexOfName({ surname, given, patronymic }: SplitName): Sex {
  if (/(овна|евна|ёвна|ична|ovna|evna)$/i.test(patronymic)) return 'female';
  if (/(вич|vich)$/i.test(patronymic)) return 'male';
  if (/\s(кызы|kyzy|kizi|қизи|гызы)$/iu.test(surname)) return 'female';
  if (/\s(уулу|уул|uulu|ulu|угли|o‘g‘li|тегин|tegin)$/iu.test(surname)) return 'male';
  const byGiven = sexOfGivenName(given);
  if (byGiven !== 'not_known') return byGiven;
  if (/(ова|ева|ёва|ina|ова|ova|eva|ина|ская|skaya)$/i.test(surname)) return 'female';
  return /(ов|ев|ёв|ov|ev|ин|in|ский|skiy)$/i.test(surname) ? 'male' : 'not_known';
}
