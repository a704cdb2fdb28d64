import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ImportField } from '@baanek/contracts';
import { Clock, Database, Keyring } from '@baanek/kernel';
import { certainlySame, type Likeness, likeness, Recognition } from '@baanek/registry';
import { type Entry, type Fault, readRow } from './row.rules';

/** What a commit will do with one row. */
export interface PlannedRow {
  line: number;
  fault: Fault | null;
  entry: Entry | null;
  /** Keyed digest of the row's content and of how often it stood above. */
  digest: Buffer;
  /** Entered before, by this journal or a copy of it. */
  known: boolean;
  /** Somebody on file, somebody of an earlier line, somebody new, or nobody. */
  who: { onFile: string } | { sameAs: number } | 'new' | null;
}

/** Reads rows, recognises who they are about, and what was entered before. Writes nothing. */
@Injectable()
export class JournalPlan {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
    private readonly recognition: Recognition,
  ) {}

  async make(rows: readonly string[][], mapping: readonly ImportField[]): Promise<PlannedRow[]> {
    const today = this.clock.today();
    const digests = await this.digests(rows, mapping);
    const known = await this.entered(digests);
    const people: { line: number; like: Likeness }[] = [];
    const planned: PlannedRow[] = [];
    for (const [i, cells] of rows.entries()) {
      const read = readRow(cells, mapping, today);
      const digest = digests[i] ?? Buffer.alloc(0);
      const base = { line: i + 1, digest, known: known.has(digest.toString('hex')) };
      if ('fault' in read) planned.push({ ...base, fault: read, entry: null, who: null });
      else
        planned.push({
          ...base,
          fault: null,
          entry: read,
          who: await this.recognise(base.line, read, people),
        });
    }
    return planned;
  }

  private async recognise(
    line: number,
    entry: Entry,
    people: { line: number; like: Likeness }[],
  ): Promise<PlannedRow['who']> {
    const names = entry.person?.names;
    if (!names) return null;
    const { year: birthYear, date: birthDate } = entry.birth;
    const { phones } = entry;
    const like = likeness([names.surname, names.given, names.patronymic], { birthYear, birthDate, phones });
    const onFile = await this.recognition.find(like);
    if (onFile) return { onFile };
    const earlier = people.filter(person => certainlySame(like, person.like));
    people.push({ line: earlier[0]?.line ?? line, like });
    return earlier[0] ? { sameAs: earlier[0].line } : 'new';
  }

  /** Only what is mapped counts, not the row's number: a copy with other columns beside it is the same journal. */
  private async digests(rows: readonly string[][], mapping: readonly ImportField[]): Promise<Buffer[]> {
    const { tokens } = await this.keyring.centre(this.database.principal.centreId);
    const above = new Map<string, number>();
    return rows.map(cells => {
      const content = cells.flatMap((cell, i) => {
        const field = mapping[i] ?? 'ignore';
        return field === 'ignore' || field === 'number' ? [] : [`${field}=${cell.trim()}`];
      });
      const text = content.sort().join('\0');
      const times = (above.get(text) ?? 0) + 1;
      above.set(text, times);
      return createHmac('sha256', tokens.survivor).update(`journal row\0${times}\0${text}`).digest();
    });
  }

  private async entered(digests: readonly Buffer[]): Promise<Set<string>> {
    const rows = await this.database.sql<{ digest: Buffer }>(
      `SELECT import_digest AS digest FROM appeal WHERE import_digest = ANY($1)`,
      [digests],
    );
    return new Set(rows.map(row => row.digest.toString('hex')));
  }
}
