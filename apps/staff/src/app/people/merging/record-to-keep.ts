import type { Wire } from '../../core/http/api-types';

/** A record, and how many cases it has: those that are open count first. */
export interface RecordWithCases {
  person: Pick<Wire['PersonView'], 'id' | 'named'> & {
    contact: Pick<Wire['ContactFields'], 'phones'> | null;
  };
  open: number;
  cases: number;
}

/** What makes a record the one that others know her by, the weightiest first. */
const WEIGHTS: readonly ((record: RecordWithCases) => number)[] = [
  ({ open }) => open,
  ({ cases }) => cases,
  ({ person }) => Number((person.contact?.phones.length ?? 0) > 0),
  ({ person }) => Number(person.named),
];

/** Which of two is proposed to be kept: the one with more behind it and, where both have as much, the older one. */
export function recordToKeep(first: RecordWithCases, second: RecordWithCases): 0 | 1 {
  for (const weight of WEIGHTS) {
    const [one, other] = [weight(first), weight(second)];
    if (one !== other) return one > other ? 0 : 1;
  }
  return first.person.id <= second.person.id ? 0 : 1; // ids are made in the order of time
}
