import { Injectable } from '@nestjs/common';
import type { ImportField } from '@baanek/contracts';
import { Clock } from '@baanek/kernel';
import { TimeSlice } from '../time-slice';
import { type Entry, type Fault, readRow } from './row.rules';
import { StoredRows } from './stored-rows.service';

/** One row, and what a careful clerk would enter for it, or why it cannot be entered. */
export interface ReadRow {
  line: number;
  cells: readonly string[];
  read: Entry | Fault;
}

/** Reads stored rows by a mapping of their columns. */
@Injectable()
export class RowReader {
  constructor(
    private readonly stored: StoredRows,
    private readonly clock: Clock,
  ) {}

  /** At most `count` rows from line `first` on, in their order. */
  async read(id: string, mapping: readonly ImportField[], first: number, count: number): Promise<ReadRow[]> {
    const slice = new TimeSlice();
    const today = this.clock.today();
    const rows: ReadRow[] = [];
    for (const { line, cells } of await this.stored.read(id, first, count)) {
      rows.push({ line, cells, read: readRow(cells, mapping, today) });
      await slice.yieldWhenOver();
    }
    return rows;
  }
}
