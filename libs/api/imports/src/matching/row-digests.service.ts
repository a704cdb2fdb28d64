import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ImportField } from '@baanek/contracts';
import { Database, Keyring } from '@baanek/kernel';
import type { ReadRow } from '../rows/row-reader.service';

/** Keyed digests by which a row that was entered is known again, in this journal or a copy of it. */
@Injectable()
export class RowDigests {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Digests in the order of the rows; `above` counts how often each content stood before. Only what is mapped counts,
   * not the row's number: a copy with other columns beside it is the same journal.
   */
  async of(
    rows: readonly ReadRow[],
    mapping: readonly ImportField[],
    above: Map<string, number>,
  ): Promise<Buffer[]> {
    const { tokens } = await this.keyring.centre(this.database.principal.centreId);
    return rows.map(({ cells }) => {
      const content = cells.flatMap((cell, i) => {
        const field = mapping[i] ?? 'ignore';
        return field === 'ignore' || field === 'number' ? [] : [`${field}=${cell.trim()}`];
      });
      const digest = (times: number): Buffer =>
        createHmac('sha256', tokens.survivor)
          .update(`journal row\0${times}\0${content.sort().join('\0')}`)
          .digest();
      const first = digest(1);
      const times = (above.get(first.toString('base64')) ?? 0) + 1;
      above.set(first.toString('base64'), times);
      return times === 1 ? first : digest(times);
    });
  }
}
