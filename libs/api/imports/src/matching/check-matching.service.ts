import { Injectable } from '@nestjs/common';
import { BulkAppeals } from '@baanek/cases';
import type { ImportField } from '@baanek/contracts';
import { BulkRecognition } from '@baanek/registry';
import { TimeSlice } from '../time-slice';
import { type Fault, likeOf } from '../rows/row.rules';
import type { ReadRow } from '../rows/row-reader.service';
import { RowDigests } from './row-digests.service';
import { type JournalPerson, type Match, RowMatcher } from './row-matcher';

const NOBODY: Match = { likeness: null, person: null, personId: null };

/** What a commit would do with one row. */
export interface CheckedRow extends Match {
  line: number;
  fault: Fault | null;
  digest: Buffer;
  /** Entered by an earlier import. */
  known: boolean;
  named: boolean;
}

/** Matches the rows of a journal for its check, from the first to the last. */
export interface CheckMatching {
  match(rows: readonly ReadRow[], mapping: readonly ImportField[]): Promise<CheckedRow[]>;
  /** People of the journal who are known to be on file, once all rows were matched. */
  identified(): Iterable<JournalPerson>;
}

/** Begins the matching of a check: each row against those before it and against the people on file. */
@Injectable()
export class CheckMatchings {
  constructor(
    private readonly digests: RowDigests,
    private readonly appeals: BulkAppeals,
    private readonly recognition: BulkRecognition,
  ) {}

  /** For a journal of so many rows; inside a transaction, as `match` is. */
  async begin(rowCount: number): Promise<CheckMatching> {
    const onFile = await this.recognition.onFile();
    const matcher = new RowMatcher(rowCount, onFile);
    const seen = new Map<string, number>();
    return {
      identified: () => matcher.identified(),
      match: async (rows, mapping) => {
        const digests = await this.digests.of(rows, mapping, seen);
        return this.match(rows, digests, matcher, onFile > 0);
      },
    };
  }

  private async match(
    rows: readonly ReadRow[],
    digests: readonly Buffer[],
    matcher: RowMatcher,
    anybodyOnFile: boolean,
  ): Promise<CheckedRow[]> {
    const slice = new TimeSlice();
    const entered = await this.appeals.personsByDigest(digests);
    const read = rows.map((row, i) => {
      const digest = digests[i] ?? Buffer.alloc(0);
      const like = 'fault' in row.read ? null : likeOf(row.read);
      return { ...row, digest, like, isEntered: entered.has(digest.toString('hex')) };
    });
    const unknown = read.flatMap(({ like, isEntered }) => (like && !isEntered ? [like] : []));
    const found = anybodyOnFile ? await this.recognition.candidates(unknown) : [];
    const onFile = new Map(unknown.map((like, i) => [like, found[i] ?? []]));
    const checked: CheckedRow[] = [];
    for (const { line, digest, like, isEntered, ...row } of read) {
      const fault = 'fault' in row.read ? row.read : null;
      const known = fault === null && isEntered;
      const enteredAs = known ? (entered.get(digest.toString('hex')) ?? null) : null;
      const match = like && !known ? matcher.match(like, onFile.get(like) ?? []) : NOBODY;
      if (like && !known) matcher.add(line, like, match);
      else if (like && enteredAs) matcher.addEntered(line, like, enteredAs);
      const personId = match.personId ?? enteredAs;
      checked.push({ line, fault, digest, known, named: like !== null, ...match, personId });
      await slice.yieldWhenOver();
    }
    return checked;
  }
}
