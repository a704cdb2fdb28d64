import { distance } from 'fastest-levenshtein';
import { romanise } from './romanise';

/** What a word of a name was besides its stem: a surname’s -ов/-ова, a patronymic’s -овна/-ович, a joined кызы. */
export type Form = 'bare' | 'surname' | 'patronymic' | 'child';

/** One word of a name, taken apart. */
export interface Folded {
  /** Plain Latin without the ending; may be empty. */
  stem: string;
  /** The ending, as it sounds; empty for a bare word. */
  ending: string;
  form: Form;
}

type Rules = readonly (readonly [RegExp, string])[];

/** Signs of one sound, ё and ң among them, before the ending is sought; applied to both scripts alike, in this order. */
const SIGNS: Rules = [
  [/[^a-z]+/g, ''],
  [/y/g, 'i'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dzh/g, 'zh'],
  [/s(?:hc|c)h/g, 'sh'],
  [/ng+/g, 'n'],
  [/io/g, 'e'],
];

/** What sounds alike: letters that are doubled, vowels after й. */
const SOUNDS: Rules = [
  [/(zh|sh|ch|ts)\1+/g, '$1'],
  [/(.)\1+/g, '$1'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ie/g, 'e'],
  [/iu/g, 'u'],
  [/(?<=[aeou])i$/, ''],
];

const ENDINGS: readonly (readonly [RegExp, Form])[] = [
  [/(?<=..)(?:ov|ev)(?:na|ni|noi|nu|ich|icha)$|(?<=...)ichna$/, 'patronymic'],
  [/(?<=..)(?:ov|ev)(?:a|oi|u)?$/, 'surname'],
  [/(?<=...)(?<=in)(?:a|oi)$/, 'surname'],
  [/(?<=..sk)(?:aia|a|oi|i)$/, 'surname'],
  [/(?<=...)(?:kizi|gizi|ugli|ogli|oglu|tegini?|tegi)$/, 'child'],
];

const PARTICLES = new Set([
  ...[
    'kizi',
    'kiz',
    'kzi',
    'gizi',
    'kisi',
    'ulu',
    'ul',
    'ugli',
    'ogli',
    'oglu',
    'uglu',
    'ugl',
    'tegin',
    'tegi',
  ],
]);

/**
 * Folds one word: the spellings that BGN/PCGN 1979, ICAO 9303-3 §6, ISO 9:1995, ALA-LC, Turkish-style Latin and chat
 * give a Cyrillic name all reach one stem, as does the name with ө/ү/ң replaced, a letter doubled, or the ending
 * dropped. Deliberately coarse: it proposes people, a person decides. -ин/-ина are told apart from nothing but each
 * other, for Эркин is no Эрк.
 */
export function takeApart(word: string): Folded {
  return takePlainApart(romanise(word));
}

/** Folds a word that {@link romanise} has read. */
export function takePlainApart(plain: string): Folded {
  let stem = plain;
  let ending = '';
  let form: Form = 'bare';
  for (let before = ''; stem !== before;) {
    before = stem;
    // before doubled letters are: the stem of Сергеевна ends in one half of them
    for (const [from, to] of SIGNS) stem = stem.replace(from, to);
    for (const [pattern, kind] of ENDINGS) {
      const found = pattern.exec(stem);
      if (!found) continue;
      if (form === 'bare') [ending, form] = [found[0], kind];
      stem = stem.slice(0, found.index);
      break;
    }
    for (const [from, to] of SOUNDS) stem = stem.replace(from, to);
  }
  return { stem, ending, form };
}

/** Folded form of one word of a name: lower-case Latin, no endings -ов/-ова/-ович; may be empty. Idempotent. */
export const foldWord = (word: string): string => takeApart(word).stem;

/** True for кызы, уулу, угли, қизи, тегин in any spelling. */
export const isParticle = (word: string): boolean => PARTICLES.has(foldWord(word));

/** As above, for a word that was folded already. */
export const isParticleStem = (stem: string): boolean => PARTICLES.has(stem);

/** True for a folded word that is a typing error away from a particle. */
export const nearParticle = (stem: string): boolean =>
  stem.length > 2 && [...PARTICLES].some(particle => particle.length > 2 && distance(stem, particle) < 2);
