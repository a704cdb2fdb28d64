import { foldName } from '../names/fold';
import type { Contact, Identity } from '../persons/identity';

/** Why somebody may be the one asked for; shown beside the proposal. */
export type Reason =
  'phone_same' | 'pin_same' | 'name_same' | 'name_alike' | 'year_same' | 'year_near' | 'oblast_same';

export interface Question {
  name: string;
  birthYear: number | null;
  phone: string | null;
  pin: string | null;
  oblast: string | null;
}

export interface Known {
  identity: Identity;
  contact: Contact | null;
  oblast: string;
}

export interface Judgement {
  /** `likely`: an exact key, or a full name and the year; else `maybe`. */
  likelihood: 'likely' | 'maybe';
  reasons: Reason[];
  score: number;
}

const WEIGHTS: Record<Reason, number> = {
  phone_same: 6,
  pin_same: 10,
  name_same: 5,
  name_alike: 3,
  year_same: 2,
  year_near: 1,
  oblast_same: 0.5,
};

/** Weighs one candidate; null when the names or years speak against them. */
export function judge(asked: Question, known: Known): Judgement | null {
  const reasons: Reason[] = [];
  if (asked.pin && asked.pin === known.identity.pin) reasons.push('pin_same');
  if (asked.phone && known.contact?.phones.includes(asked.phone)) reasons.push('phone_same');
  const name = compareNames(asked.name, known.identity);
  if (name) reasons.push(name);
  const gap =
    asked.birthYear === null || known.identity.birthYear === null
      ? null
      : Math.abs(asked.birthYear - known.identity.birthYear);
  if (gap === 0) reasons.push('year_same');
  if (gap === 1) reasons.push('year_near');
  if (asked.oblast && asked.oblast !== 'not_known' && asked.oblast === known.oblast)
    reasons.push('oblast_same');
  const exact = reasons.includes('pin_same');
  const tied = exact || reasons.includes('phone_same') || name !== null;
  if (!tied || (gap !== null && gap > 1 && !exact && name !== 'name_same')) return null;
  const certain =
    exact ||
    (reasons.includes('phone_same') && name !== null) ||
    (name === 'name_same' && gap === 0 && foldName(asked.name).length >= 2);
  const score = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0) - (gap !== null && gap > 1 ? 4 : 0);
  return { likelihood: certain ? 'likely' : 'maybe', reasons, score };
}

/** `name_same`: every word asked for is one of hers or an initial of one; `name_alike`: at least one whole word is. */
function compareNames(asked: string, identity: Identity): 'name_same' | 'name_alike' | null {
  const words = foldName(asked);
  const own = [identity.surname, identity.given, identity.patronymic, ...identity.formerNames].flatMap(
    foldName,
  );
  const fits = (word: string): boolean =>
    own.includes(word) || (word.length === 1 && own.some(candidate => candidate.startsWith(word)));
  const matched = words.filter(fits);
  const whole = matched.filter(word => word.length > 1);
  if (whole.length === 0) return null;
  return matched.length === words.length ? 'name_same' : 'name_alike';
}
