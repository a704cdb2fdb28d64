import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ImportField } from '@baanek/contracts';
import { Database, Keyring } from '@baanek/kernel';

/** Remembers what a centre said its columns hold. Headings are kept only as a digest under the centre's key. */
@Injectable()
export class MappingMemory {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
  ) {}

  /** What stands for these headings; the same for another case or spacing. */
  async key(headings: readonly string[]): Promise<Buffer> {
    const { tokens } = await this.keyring.centre(this.database.principal.centreId);
    const text = headings
      .map(heading => heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim())
      .join('\0');
    return createHmac('sha256', tokens.survivor).update(`journal headings\0${text}`).digest();
  }

  /** What the centre last said of columns under these headings. Empty headings tell nothing. */
  async recall(headings: readonly string[], key: Buffer): Promise<ImportField[] | null> {
    if (headings.every(heading => heading === '')) return null;
    const [row] = await this.database.sql<{ mapping: ImportField[] }>(
      `SELECT mapping FROM import_mapping WHERE centre_id = $1 AND headings_key = $2`,
      [this.database.principal.centreId, key],
    );
    return row?.mapping ?? null;
  }

  async keep(key: Buffer, mapping: readonly ImportField[]): Promise<void> {
    await this.database.sql(
      `INSERT INTO import_mapping (centre_id, headings_key, mapping) VALUES ($1, $2, $3)
       ON CONFLICT (centre_id, headings_key) DO UPDATE SET mapping = excluded.mapping, used_at = now()`,
      [this.database.principal.centreId, key, mapping],
    );
  }
}
