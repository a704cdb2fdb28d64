import { headOf, isInitial, type Likeness } from '@baanek/registry';
import { Frequencies, judge, type Verdict } from './chance.rules';
import { compare } from './evidence.rules';

/** A woman as the rows so far tell of her. */
export interface Woman {
  /** The first line about her. */
  line: number;
  /** Who she is on file, once a row has told. */
  personId: string | null;
}

/** Somebody on file who may be her. */
export interface OnFile {
  personId: string;
  like: Likeness;
}

/** What a row says of who it is about. */
export interface Met {
  likeness: Verdict['likeness'] | null;
  /** Whom it is about for certain, or may be about; null for somebody new. */
  woman: Woman | null;
  /** Likewise, where she is on file but in no earlier row. */
  personId: string | null;
}

interface Found extends Verdict {
  woman: Woman | null;
  personId: string | null;
}

/** Lists longer than this are of names too common to tell anybody by. */
const MOST_ALIKE = 300;

/** Recognises women as the rows of one journal come by, in memory in proportion to their number. */
export class JournalPeople {
  private readonly filed = new Map<string, number[]>();
  private readonly known: { like: Likeness; woman: Woman }[] = [];
  private readonly byPerson = new Map<string, Woman>();
  private readonly frequencies = new Frequencies();

  /** `all` rows are in the journal, `onFile` people with a name in the registry. */
  constructor(
    private readonly all: number,
    private readonly onFile: number,
  ) {}

  /** Meets the woman of a row: recognises her if she is certain, and keeps her for the rows that follow. */
  meet(line: number, like: Likeness, candidates: readonly OnFile[]): Met {
    const found = [...this.above(like), ...candidates.flatMap(one => this.byFile(like, one) ?? [])];
    const met = this.decide(found);
    if (met.likeness === 'certain') this.keep(like, met.woman ?? this.bring(line, met.personId));
    else this.keep(like, this.bring(line, null));
    return met;
  }

  /** A row that was entered before: whose it is stands on file. */
  meetAgain(line: number, like: Likeness, personId: string): Woman {
    const woman = this.byPerson.get(personId) ?? this.bring(line, personId);
    this.keep(like, woman);
    return woman;
  }

  /** Women whose first row came before it was known who they are on file. */
  *foundLater(): Generator<Woman> {
    for (const woman of this.byPerson.values()) if (woman.personId !== null) yield woman;
  }

  private above(like: Likeness): Found[] {
    const seen = new Map<Woman, Found>();
    for (const at of this.alike(like)) {
      const one = this.known[at];
      const evidence = one && compare(like, one.like);
      const verdict = evidence && judge(evidence, this.frequencies.ofChance(evidence), this.all);
      if (!verdict) continue;
      const before = seen.get(one.woman);
      if (!before || isSurer(verdict, before))
        seen.set(one.woman, { ...verdict, woman: one.woman, personId: one.woman.personId });
    }
    return [...seen.values()];
  }

  private byFile(like: Likeness, candidate: OnFile): Found | null {
    const evidence = compare(like, candidate.like);
    const verdict =
      evidence && judge(evidence, this.frequencies.ofChance(evidence), Math.max(this.all, this.onFile));
    const { personId } = candidate;
    return verdict && { ...verdict, personId, woman: this.byPerson.get(personId) ?? null };
  }

  private decide(found: readonly Found[]): Met {
    const certain = found.filter(({ likeness }) => likeness === 'certain');
    const women = new Set(certain.flatMap(({ woman }) => woman ?? []));
    const people = new Set(certain.flatMap(({ personId }) => personId ?? []));
    const [woman = null] = women;
    const [personId = null] = people;
    if (certain.length > 0 && women.size <= 1 && people.size <= 1) {
      if (woman && personId) this.recognise(woman, personId);
      return { likeness: 'certain', woman, personId };
    }
    const [best] = [...found].sort((a, b) => (isSurer(a, b) ? -1 : 1));
    return best
      ? { likeness: 'maybe', woman: best.woman, personId: best.personId }
      : { likeness: null, woman: null, personId: null };
  }

  private recognise(woman: Woman, personId: string): void {
    woman.personId = personId;
    this.byPerson.set(personId, woman);
  }

  private bring(line: number, personId: string | null): Woman {
    const woman: Woman = { line, personId };
    if (personId !== null) this.byPerson.set(personId, woman);
    return woman;
  }

  private keep(like: Likeness, woman: Woman): void {
    this.frequencies.add(like);
    const at = this.known.push({ like, woman }) - 1;
    for (const key of keysOf(like)) {
      const list = this.filed.get(key);
      if (list) list.push(at);
      else this.filed.set(key, [at]);
    }
  }

  private alike(like: Likeness): Set<number> {
    const lists = keysFor(like).map(key => this.filed.get(key) ?? []);
    return new Set(lists.filter(list => list.length <= MOST_ALIKE).flat());
  }
}

const isSurer = (a: Verdict, b: Verdict): boolean =>
  a.likeness === b.likeness ? a.coincidences < b.coincidences : a.likeness === 'certain';

/** Under which a row is kept. The first word is the surname, where there is one. */
function keysOf({ words, birthYear, phones }: Likeness): string[] {
  const whole = words.filter(word => !isInitial(word));
  const [first = ''] = words;
  return [
    ...phones.map(phone => `p${phone}`),
    ...pairsOf(whole),
    ...words.slice(1).map(word => `i${first} ${headOf(word)}`),
    ...(birthYear === null ? [] : whole.map(word => `y${word} ${birthYear}`)),
    ...(birthYear !== null && words.length === 1 ? [`s${first} ${birthYear}`] : []),
  ];
}

/** Under which rows like it may be kept. */
function keysFor({ words, birthYear, phones }: Likeness): string[] {
  const whole = words.filter(word => !isInitial(word));
  const [first = ''] = words;
  const kind = words.length === 1 ? 'y' : 's';
  const years = birthYear === null ? [] : [birthYear - 1, birthYear, birthYear + 1];
  return [
    ...phones.map(phone => `p${phone}`),
    ...pairsOf(whole),
    ...words.slice(1).map(word => `i${first} ${headOf(word)}`),
    ...years.flatMap(year => whole.map(word => `${kind}${word} ${year}`)),
  ];
}

const pairsOf = (words: readonly string[]): string[] =>
  words.flatMap((a, i) => words.slice(i + 1).map(b => (a < b ? `${a} ${b}` : `${b} ${a}`)));
