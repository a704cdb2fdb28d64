import { type Agreement, compareNames } from '../names/compare';
import { type NameWord, readName } from '../names/name-words';
import type { Contact, Identity } from '../persons/identity';

/** Why somebody may be the one asked for; shown beside the proposal. */
export type Reason =
  | 'phone_same'
  | 'pin_same'
  | 'name_same'
  | 'name_alike'
  | 'name_typo'
  | 'name_swapped'
  | 'initials_fit'
  | 'former_name'
  | 'year_same'
  | 'year_near'
  | 'year_differs'
  | 'oblast_same'
  | 'household_same';

export interface Question {
  name: readonly NameWord[];
  birthYear: number | null;
  phone: string | null;
  pin: string | null;
  oblast: string | null;
  /** Something else that is known of her has chosen the people to look at: a name of one word is enough. */
  narrowed: boolean;
}

export interface Known {
  identity: Identity;
  contact: Contact | null;
  oblast: string;
  /** Somebody of the household answers to the phone or PIN asked for. */
  household?: boolean;
}

export interface Judgement {
  /** `likely`: an exact key that nothing contradicts, or a name that is nobody else’s; else `maybe`. */
  likelihood: 'likely' | 'maybe';
  reasons: Reason[];
  score: number;
}

/** How much each reason weighs; the name weighs up to {@link NAME}. */
const WEIGHTS: Record<Reason, number> = {
  pin_same: 24,
  phone_same: 8,
  household_same: 3,
  year_same: 3,
  year_near: 1,
  year_differs: -3,
  oblast_same: 0.5,
  ...{ name_same: 0, name_alike: 0, name_typo: 0, name_swapped: 0, initials_fit: 0, former_name: 0 },
};
const NAME = 20;
/** Names this alike are shown; below it, only an exact key shows somebody. */
const ALIKE = 0.45;
const MOST_WORDS = 6;

/** The words of a name that is looked for; more than anybody bears are left out. */
export const askedName = (name: string): NameWord[] => readName(name).slice(0, MOST_WORDS);

interface Judged extends Judgement {
  agreement: Agreement;
  /** What tells the names of two people apart. */
  identity: string;
}

/** Judges everybody at once, since «likely» says that nobody else is; null for whom name and years speak against. */
export function judgeAll(asked: Question, known: readonly Known[]): (Judgement | null)[] {
  const judged = known.map(one => judge(asked, one));
  const certain = judged.filter(one => one !== null && one.likelihood === 'likely') as Judged[];
  const best = Math.max(0, ...certain.map(({ agreement }) => agreement.share));
  const first = new Set(
    certain.filter(({ agreement }) => agreement.share > best - 0.005).map(({ identity }) => identity),
  );
  return judged.map(one => {
    if (!one) return null;
    const { likelihood, reasons, score, identity, agreement } = one;
    const byKey = reasons.includes('pin_same') || reasons.includes('phone_same');
    const alone = first.size === 1 && first.has(identity) && agreement.share > best - 0.005;
    return { likelihood: byKey || alone ? likelihood : 'maybe', reasons, score };
  });
}

function judge(asked: Question, known: Known): Judged | null {
  const { identity } = known;
  const reasons: Reason[] = [];
  if (asked.pin && asked.pin === identity.pin) reasons.push('pin_same');
  if (asked.phone && known.contact?.phones.includes(asked.phone)) reasons.push('phone_same');
  const { agreement, former } = agree(asked.name, identity);
  reasons.push(...nameReasons(agreement, former));
  const gap =
    asked.birthYear === null || identity.birthYear === null
      ? null
      : Math.abs(asked.birthYear - identity.birthYear);
  if (gap !== null) reasons.push(gap === 0 ? 'year_same' : gap === 1 ? 'year_near' : 'year_differs');
  if (asked.oblast && asked.oblast !== 'not_known' && asked.oblast === known.oblast)
    reasons.push('oblast_same');
  if (known.household) reasons.push('household_same');
  const byKey = reasons.includes('pin_same') || reasons.includes('phone_same');
  const dated = reasons.includes('year_same') || reasons.includes('year_near');
  const enough = agreement.matched > 1 || dated || asked.narrowed;
  const alike = agreement.share >= ALIKE && (agreement.whole > 0 || asked.narrowed) && enough;
  const tooOld = gap !== null && gap > 1;
  if (!byKey && (!alike || (tooOld && !agreement.complete))) return null;
  const score = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], NAME * agreement.share);
  const likelihood = isCertain(asked, reasons, agreement) && !tooOld ? 'likely' : 'maybe';
  return { likelihood, reasons, score, agreement, identity: fullName(identity) };
}

/** A key and nothing against it; two whole names and the year; or three names, each in its part. */
function isCertain(asked: Question, reasons: readonly Reason[], agreement: Agreement): boolean {
  if (reasons.includes('pin_same')) return true;
  if (reasons.includes('phone_same')) return agreement.complete;
  if (!agreement.complete || agreement.initials || agreement.whole < 2) return false;
  return reasons.includes('year_same') || (agreement.exact && agreement.whole >= 3);
}

/** The name as it is, or as it was before: whichever agrees better. */
function agree(asked: readonly NameWord[], identity: Identity): { agreement: Agreement; former: boolean } {
  const [surname, given, patronymic] = [identity.surname, identity.given, identity.patronymic].map(readName);
  const rest = [...(given ?? []), ...(patronymic ?? [])];
  let agreement = compareNames(asked, [...(surname ?? []), ...rest]);
  let former = false;
  for (const name of identity.formerNames) {
    const words = readName(name);
    const others = rest.filter(({ stem }) => words.every(word => word.stem !== stem));
    const before = compareNames(asked, [...words, ...others].slice(0, MOST_WORDS));
    if (before.share > agreement.share + 0.01) [agreement, former] = [before, true];
  }
  return { agreement, former };
}

function nameReasons(agreement: Agreement, former: boolean): Reason[] {
  if (agreement.whole === 0 && !agreement.typo) return [];
  const reasons: Reason[] = [];
  if (agreement.initials && agreement.complete) reasons.push('initials_fit');
  else reasons.push(agreement.complete ? 'name_same' : agreement.typo ? 'name_typo' : 'name_alike');
  if (agreement.swapped) reasons.push('name_swapped');
  if (former) reasons.push('former_name');
  return reasons;
}

const fullName = ({ surname, given, patronymic }: Identity): string =>
  `${surname}|${given}|${patronymic}`.toLowerCase();
