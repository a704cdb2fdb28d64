/**
 * One spelling for the many a name has here: Kyrgyz, Russian, Uzbek and Dungan Cyrillic, and Latin as in BGN/PCGN
 * 1979, ICAO 9303, ISO 9, ALA-LC and chat. Deliberately coarse: it proposes people, a person decides.
 */
const CYRILLIC = new Map(
  Object.entries({
    a: 'аәя', b: 'б', v: 'в', g: 'гғ', d: 'д', e: 'еёэ', j: 'жҗ', z: 'з', i: 'ийіыї', k: 'кқ', l: 'л', m: 'м', n: 'нң',
    o: 'оөў', p: 'п', r: 'р', s: 'с', t: 'т', u: 'уүюұ', f: 'ф', h: 'хҳ', c: 'ц', q: 'ч', w: 'шщ', '': 'ъь',
  }).flatMap(([latin, letters]) => [...letters].map(letter => [letter, latin] as const)),
); // prettier-ignore

/** To one sign per sound: `q` ч, `w` ш щ, `j` ж, `c` ц, `h` х. Order matters: groups before letters. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/q/g, 'k'],
  [/(?<!d)j(?=[bcdfghjklmnpqrstvwxz]|$)/g, 'i'], // ISO 9 writes й as j
  [/shch|sch|sh|[şšŝ]/g, 'w'],
  [/ch|[çč]/g, 'q'],
  [/dzh|dj|zh|ž/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh|[ğġ]/g, 'g'],
  [/ts/g, 'c'],
  [/ya|â/g, 'a'],
  [/yo|ye|[èëêə]/g, 'e'],
  [/yu|[üůùû]/g, 'u'],
  [/[öȯôóõ]/g, 'o'],
  [/[yıïîí](?![aeou])/g, 'i'],
  [/[ñŋ]/g, 'n'],
  [/['ʹʺ’‘`"]/g, ''],
];

/** Applied to both scripts alike, so that each reaches the same form. */
const COMMON: readonly (readonly [RegExp, string])[] = [
  [/dj/g, 'j'],
  [/i+(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
  [/ng/g, 'n'],
  [/(.)\1+/g, '$1'],
];

const SPELLED: Readonly<Record<string, string>> = { j: 'zh', c: 'ts', q: 'ch', w: 'sh' };
const PARTICLES = new Set(['kizi', 'ulu', 'ugli', 'ogli', 'tegin']);
const ENDING = /(?<=.{3})(?:ov|ev)(?:a|na|iq)?$/;

/** Folded form of one word of a name: lower-case Latin, no endings -ов/-ова/-ович; may be empty. Idempotent. */
export function foldWord(word: string): string {
  let text = word.normalize('NFC').toLowerCase();
  for (let pass = 0, before = ''; pass < 8 && text !== before; pass++)
    [before, text] = [text, foldOnce(text)];
  return text;
}

function foldOnce(word: string): string {
  let text = word;
  for (const [from, to] of LATIN) text = text.replace(from, to);
  text = [...text].map(letter => CYRILLIC.get(letter) ?? letter).join('');
  for (const [from, to] of COMMON) text = text.replace(from, to);
  text = text.replace(/[^a-z]/g, '').replace(ENDING, '');
  return text.replace(/[jcqw]/g, sign => SPELLED[sign] ?? sign);
}

/** True for кызы, уулу, угли, қизи, тегин in any spelling. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(foldWord(word).replace('zh', 'j'));
}

/** Folded words of a whole name, particles left out, no order implied; initials keep one letter. */
export function foldName(name: string): string[] {
  const words = name.split(/[\s.,\-–—_/]+/u).filter(word => word !== '' && !isParticle(word));
  return [...new Set(words.map(foldWord).filter(word => word !== ''))];
}
