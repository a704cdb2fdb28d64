/** Letters that look alike in both scripts; Latin first. */
const TWINS =
  'aа cс eе hһ iі jј kк oо pр sѕ xх yу ëё ïї ɵө AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ ËЁ ÏЇ ƟӨ'.split(
    ' ',
  );
/** Greek ones, as the Latin letter they look like. */
const GREEK = new Map(
  [...'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaιiρpυu'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [a, b]),
);
const TO_CYRILLIC = new Map(TWINS.map(pair => [pair.charAt(0), pair.charAt(1)]));
const TO_LATIN = new Map(TWINS.map(pair => [pair.charAt(1), pair.charAt(0)]));

/** Letters of other widths, in circles, mathematical or joined, which are written as they sound. */
const DRESSED = /[\u2460-\u24FF\uFB00-\uFB06\uFF01-\uFFEF\u{1D400}-\u{1D7FF}]/gu;
/** What nobody sees: marks of direction, of width nought and of variants, fillers, tags. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/gu;
/** Marks on letters that have them as part of the letter or not at all; other scripts write vowels with them. */
const LOOSE = /(?<=^|[^\p{L}\p{M}]|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{M}+/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** Words in one script and nothing else, as nearly all names are. */
const PLAIN =
  /^(?:[\u0400-\u0482\u048A-\u052F]+|[A-Za-z]+)(?:[ -](?:[\u0400-\u0482\u048A-\u052F]+|[A-Za-z]+))*$/;

/** Whether a text shows anything at all: spaces and what nobody sees are nothing, however many of them were typed. */
export const isSeen = (typed: string): boolean => typed.replace(UNSEEN, '').trim() !== '';

const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter);
const isCyrillic = (letter: string): boolean => /\p{Script=Cyrillic}/u.test(letter);

/**
 * A name or title as it is kept: what nobody sees is gone, letters are plain ones, spaces are single, and a word in one
 * script has no letters of another that look like its own. What is seen stays as it was typed.
 */
export function tidyName(typed: string): string {
  if (PLAIN.test(typed)) return typed;
  return typed
    .replace(/\s+/gu, ' ')
    .replace(DRESSED, letter => letter.normalize('NFKC'))
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(LOOSE, '')
    .replace(WORD, inOneScript)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** True where a word of a tidied name is written in two scripts, and no letter looks like one of the other. */
export const mixesScripts = (name: string): boolean =>
  (name.match(WORD) ?? []).some(word => [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter(script => script.test(word)).length > 1); // prettier-ignore

/** The script of the letters that only it has decides; of the rest the most, Cyrillic where they are as many. */
function inOneScript(word: string): string {
  const plain = /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word)
    ? [...word].map(letter => GREEK.get(letter) ?? letter)
    : [...word];
  const latin = plain.filter(isLatin);
  const cyrillic = plain.filter(isCyrillic);
  if (latin.length === 0 || cyrillic.length === 0) return plain.join('');
  const onlyLatin = latin.some(letter => !TO_CYRILLIC.has(letter));
  const onlyCyrillic = cyrillic.some(letter => !TO_LATIN.has(letter));
  if (onlyLatin && onlyCyrillic) return plain.join('');
  const table = onlyLatin || (!onlyCyrillic && latin.length > cyrillic.length) ? TO_LATIN : TO_CYRILLIC;
  return plain.map(letter => table.get(letter) ?? letter).join('');
}

/** The first letter of a name with what belongs to it; empty for a name without any. */
export const initialOf = (name: string): string =>
  /\p{L}\p{M}*/u.exec(tidyName(name))?.[0].toUpperCase() ?? '';

/** Two letters for a circle; empty for the anonymous only. */
export function initialsOf(names: {
  given: string;
  surname: string;
  patronymic: string;
  formerNames: readonly string[];
}): string {
  const parts = [names.given, names.surname, names.patronymic, ...names.formerNames];
  return parts.map(initialOf).filter(Boolean).slice(0, 2).join('') || (parts.some(Boolean) ? '?' : '');
}
