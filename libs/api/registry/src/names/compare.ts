import { distance } from 'fastest-levenshtein';
import { type Form, nearParticle } from './fold';
import { headOf, type NameWord, type Reading } from './name-words';

/** How well a name that was asked for agrees with one on file. */
export interface Agreement {
  /** From 0 to 1: mean of the best pairing of words, less a little for words that nobody asked for. */
  share: number;
  /** Words of the two that are the same one, whole. */
  whole: number;
  /** Words asked for that are any word of hers, whole or nearly. */
  matched: number;
  /** Every word asked for is one on file, an initial of one, or the same name with another ending. */
  complete: boolean;
  /** The names are the same word for word, nothing missing on either side, each in its part. */
  exact: boolean;
  /** A letter or two differ in at least one word. */
  typo: boolean;
  /** An initial stood for a word. */
  initials: boolean;
  /** Surname and patronymic stand in each other's part: «Бакытова … Асановна», «Асанова … Бакытовна». */
  swapped: boolean;
}

/** What two words share; the best of all pairings decides. */
interface NameLikeness {
  share: number;
  kind: 'same' | 'form' | 'swapped' | 'initial' | 'typo' | 'none';
}

const NONE: NameLikeness = { share: 0, kind: 'none' };
const MISSING = 0.04;
const ORDER = 0.002;

/** Whether two forms have one stem and may be one name: a bare name may be any, a father’s name is one in each style, a surname is no patronymic. */
function formsAgree(a: Form, b: Form): NameLikeness {
  if (a === b) return { share: 1, kind: 'same' };
  if (a === 'bare' || b === 'bare') return { share: 0.93, kind: 'form' };
  const styles = a !== 'surname' && b !== 'surname';
  if (styles) return { share: 0.95, kind: 'form' };
  return a === 'patronymic' || b === 'patronymic'
    ? { share: 0.6, kind: 'swapped' }
    : { share: 0.85, kind: 'form' };
}

function compareWords(asked: NameWord, own: NameWord): NameLikeness {
  if (asked.initials.length > 0 || own.initials.length > 0) {
    const heads = asked.initials.length > 0 ? asked.initials : [headOf(asked.stem)];
    const ownHeads = own.initials.length > 0 ? own.initials : [headOf(own.stem)];
    return heads.some(head => ownHeads.includes(head)) ? { share: 0.9, kind: 'initial' } : NONE;
  }
  if (asked.stem === own.stem) {
    const forms = formsAgree(asked.form, own.form);
    // names that fold alike, Мээрим and Мерим, still differ a little
    return forms.kind !== 'same' || asked.plain === own.plain
      ? forms
      : { ...forms, share: forms.share - 0.01 };
  }
  const other = compareReadings(asked, own);
  if (other.share > 0) return other;
  if (own.parts.includes(asked.stem)) return { share: 0.85, kind: 'form' };
  return mistyped(asked, own);
}

/** A word that is the other one by another scheme, or the name in papers of somebody who is called by a shorter one. */
function compareReadings(asked: NameWord, own: NameWord): NameLikeness {
  if (asked.others.length === 0 && own.others.length === 0) return NONE;
  const shares = [asked, ...asked.others].flatMap(one =>
    [own, ...own.others]
      .filter(({ stem }) => stem === one.stem)
      .map(({ form }) => formsAgree(one.form, form)),
  );
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best ? { share: best.share - 0.02, kind: best.kind === 'same' ? 'form' : best.kind } : NONE;
}

/** The least error in any pair of readings. */
function mistyped(asked: NameWord, own: NameWord): NameLikeness {
  let best = errorBetween(asked, own);
  for (const one of [asked, ...asked.others])
    for (const other of [own, ...own.others]) {
      const found = one === asked && other === own ? best : errorBetween(one, other);
      if (found.share > best.share) best = found;
    }
  return best;
}

function errorBetween(asked: Reading, own: Reading): NameLikeness {
  const longest = Math.max(asked.whole.length, own.whole.length);
  if (longest < 4 || Math.abs(asked.whole.length - own.whole.length) > 2) return NONE;
  const apart = Math.min(distance(asked.whole, own.whole), distance(asked.stem, own.stem) + 0.5);
  const swap = apart > 1 && apart <= 2 && sameLetters(asked.whole, own.whole);
  if (apart < 2 || swap) return { share: 0.9 - (swap ? 1 : apart) * 0.08, kind: 'typo' };
  return apart < 3 && longest >= 7 ? { share: 0.66, kind: 'typo' } : NONE;
}

const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** Compares a name in any order with the words of one on file, which stand as surname, given name, patronymic. */
export function compareNames(asked: readonly NameWord[], own: readonly NameWord[]): Agreement {
  const likeness = asked.map(word => own.map(other => compareWords(word, other)));
  const best = bestPairing(likeness, own.length);
  const kinds = best.map((at, i) => likeness[i]?.[at] ?? strayParticle(asked, i));
  const total = kinds.reduce((sum, { share }) => sum + share, 0);
  const missing = Math.max(0, own.length - best.filter(at => at >= 0).length);
  const any = (kind: NameLikeness['kind']): boolean => kinds.some(one => one.kind === kind);
  const share = asked.length === 0 ? 0 : total / asked.length - missing * MISSING - disorder(best);
  return {
    share: Math.max(0, share),
    whole: kinds.filter(({ kind }) => kind === 'same' || kind === 'form' || kind === 'swapped').length,
    matched: best.filter(at => at >= 0).length,
    complete: asked.length > 0 && !any('none') && !any('typo') && !any('swapped'),
    exact: asked.length > 0 && kinds.every(({ kind }) => kind === 'same') && missing === 0,
    typo: any('typo'),
    initials: any('initial'),
    swapped: any('swapped'),
  };
}

/** «Асан кызв Айзада»: a word nobody bears, an error away from a particle. */
const strayParticle = (asked: readonly NameWord[], at: number): NameLikeness =>
  asked.length > 2 && nearParticle(asked[at]?.stem ?? '') ? { share: 0.9, kind: 'typo' } : NONE;

/** The most likely of equals is who stands as people write: surname first, or given name first. */
function disorder(best: readonly number[]): number {
  const found = best.filter(at => at >= 0);
  const turns = found.filter((at, i) => at < (found[i - 1] ?? -1)).length;
  return turns * ORDER;
}

/** For each word asked for, the word on file it is; -1 for none. All pairings are tried: names have few words. */
function bestPairing(likeness: readonly (readonly NameLikeness[])[], own: number): number[] {
  let best: number[] = likeness.map(() => -1);
  let most = -1;
  const taken = new Array<boolean>(own).fill(false);
  const chosen: number[] = [];
  const walk = (row: number, total: number): void => {
    const options = likeness[row];
    if (!options) {
      if (total > most) [most, best] = [total, [...chosen]];
      return;
    }
    options.forEach(({ share }, at) => {
      if (share === 0 || taken[at]) return;
      taken[at] = true;
      chosen.push(at);
      walk(row + 1, total + share);
      chosen.pop();
      taken[at] = false;
    });
    chosen.push(-1);
    walk(row + 1, total);
    chosen.pop();
  };
  walk(0, 0);
  return best;
}
