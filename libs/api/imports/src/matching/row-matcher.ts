import { headOf, isInitial, type Likeness } from '@baanek/registry';
import { Frequencies, judge, type Verdict } from './chance.rules';
import { compare } from './evidence.rules';

/** A person as the rows of a journal tell of her. */
export interface JournalPerson {
  /** The first line about her. */
  line: number;
  /** Who she is on file, once a row has told. */
  personId: string | null;
}

/** Somebody on file who may be the person of a row. */
export interface OnFile {
  personId: string;
  like: Likeness;
}

/** Whom a row is about: for certain, perhaps (`maybe`), or somebody not seen before (null). */
export interface Match {
  likeness: Verdict['likeness'] | null;
  /** The person of an earlier row; null when none matches. */
  person: JournalPerson | null;
  /** The person on file; null when none matches. */
  personId: string | null;
}

interface Candidate extends Verdict {
  person: JournalPerson | null;
  personId: string | null;
}

/** Lists longer than this are of names too common to tell anybody by. */
const MOST_ALIKE = 300;

/**
 * Matches the rows of one journal against the rows before them and the people on file. `match` changes nothing; `add`
 * makes a row known to those that follow. Memory grows with the number of rows.
 */
export class RowMatcher {
  private readonly rowsByKey = new Map<string, number[]>();
  private readonly rows: { like: Likeness; person: JournalPerson }[] = [];
  private readonly byPersonId = new Map<string, JournalPerson>();
  private readonly frequencies = new Frequencies();

  /** `rowCount` rows are in the journal, `onFileCount` people with a name in the registry. */
  constructor(
    private readonly rowCount: number,
    private readonly onFileCount: number,
  ) {}

  /** Whom a row is about. It is certain only when all certain candidates are one person. */
  match(like: Likeness, onFile: readonly OnFile[]): Match {
    const candidates = [...this.amongRows(like), ...onFile.flatMap(one => this.onFile(like, one) ?? [])];
    const certain = candidates.filter(({ likeness }) => likeness === 'certain');
    const people = new Set(certain.flatMap(({ person }) => person ?? []));
    const ids = new Set(certain.flatMap(({ personId }) => personId ?? []));
    const [person = null] = people;
    const [personId = null] = ids;
    if (certain.length > 0 && people.size <= 1 && ids.size <= 1)
      return { likeness: 'certain', person, personId };
    const [best] = [...candidates].sort((a, b) => (isSurer(a, b) ? -1 : 1));
    return best
      ? { likeness: 'maybe', person: best.person, personId: best.personId }
      : { likeness: null, person: null, personId: null };
  }

  /** Makes a row known to those that follow, as being about whom it matches for certain or else about somebody new. */
  add(line: number, like: Likeness, { likeness, person, personId }: Match): void {
    if (likeness !== 'certain') this.index(like, this.newPerson(line, null));
    else {
      if (person && personId) this.identify(person, personId);
      this.index(like, person ?? this.newPerson(line, personId));
    }
  }

  /** Makes a row known that an earlier import has entered as an appeal of `personId`. */
  addEntered(line: number, like: Likeness, personId: string): void {
    this.index(like, this.byPersonId.get(personId) ?? this.newPerson(line, personId));
  }

  /** The people of this journal who are known to be on file. */
  *identified(): Generator<JournalPerson> {
    for (const person of this.byPersonId.values()) if (person.personId !== null) yield person;
  }

  private amongRows(like: Likeness): Candidate[] {
    const best = new Map<JournalPerson, Candidate>();
    for (const at of this.similarRows(like)) {
      const row = this.rows[at];
      const evidence = row && compare(like, row.like);
      const verdict = evidence && judge(evidence, this.frequencies.ofChance(evidence), this.rowCount);
      if (!verdict) continue;
      const { person } = row;
      const before = best.get(person);
      if (!before || isSurer(verdict, before))
        best.set(person, { ...verdict, person, personId: person.personId });
    }
    return [...best.values()];
  }

  private onFile(like: Likeness, { personId, ...candidate }: OnFile): Candidate | null {
    const evidence = compare(like, candidate.like);
    const others = Math.max(this.rowCount, this.onFileCount);
    const verdict = evidence && judge(evidence, this.frequencies.ofChance(evidence), others);
    return verdict && { ...verdict, personId, person: this.byPersonId.get(personId) ?? null };
  }

  private identify(person: JournalPerson, personId: string): void {
    person.personId = personId;
    this.byPersonId.set(personId, person);
  }

  private newPerson(line: number, personId: string | null): JournalPerson {
    const person: JournalPerson = { line, personId };
    if (personId !== null) this.byPersonId.set(personId, person);
    return person;
  }

  private index(like: Likeness, person: JournalPerson): void {
    this.frequencies.add(like);
    const at = this.rows.push({ like, person }) - 1;
    for (const key of indexKeys(like)) {
      const list = this.rowsByKey.get(key);
      if (list) list.push(at);
      else this.rowsByKey.set(key, [at]);
    }
  }

  private similarRows(like: Likeness): Set<number> {
    const lists = lookUpKeys(like).map(key => this.rowsByKey.get(key) ?? []);
    return new Set(lists.filter(list => list.length <= MOST_ALIKE).flat());
  }
}

const isSurer = (a: Verdict, b: Verdict): boolean =>
  a.likeness === b.likeness ? a.coincidences < b.coincidences : a.likeness === 'certain';

/** Keys under which a row is indexed. The first word is the surname, where there is one. */
function indexKeys({ words, birthYear, phones }: Likeness): string[] {
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

/** Keys under which rows like it may be indexed. */
function lookUpKeys({ words, birthYear, phones }: Likeness): string[] {
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
