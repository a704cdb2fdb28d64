/**
 * Cyrillic of Kyrgyz, Russian, Uzbek, Dungan and Kazakh in one plain Latin, a sound at a time. Which letters sound
 * alike: DOMAIN §5 and the spellings that the centres’ journals hold.
 */
const CYRILLIC = Object.entries({
  a: 'аә', b: 'б', v: 'в', g: 'гғ', d: 'д', e: 'еёэє', zh: 'жҗӂ', z: 'з', i: 'ийіыї', k: 'кқ', l: 'л', m: 'м', n: 'нңҥ',
  o: 'оө', p: 'п', r: 'р', s: 'с', t: 'т', u: 'уүўұ', iu: 'ю', ia: 'я', f: 'ф', h: 'хҳһ', ts: 'ц', ch: 'чҷ', sh: 'шщ',
  '': 'ъь',
}); // prettier-ignore

/** Latin letters whose sign decides the sound; every other sign over or under a letter is dropped. */
const LATIN = Object.entries({
  zh: 'ž', sh: 'şšŝ', ch: 'çč', ia: 'â', iu: 'û', i: 'ı', a: 'ə', k: 'q', h: 'x', g: 'ɣ', n: 'ŋ',
}); // prettier-ignore

/** One letter to its plain spelling. */
export const SOUNDS: ReadonlyMap<string, string> = new Map(
  [...CYRILLIC, ...LATIN].flatMap(([plain, letters]) => [...letters].map(letter => [letter, plain] as const)),
);
