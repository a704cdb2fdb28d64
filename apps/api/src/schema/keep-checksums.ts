import { type EntitySubscriberInterface, EventSubscriber, type TransactionCommitEvent } from 'typeorm';
import { publishHistory } from './applied-migrations';
import checksums from './checksums.json';

/** Writes the checksum of each migration into the row that says it ran, and publishes it, in the migration’s own transaction. */
@EventSubscriber()
export class KeepChecksums implements EntitySubscriberInterface {
  async beforeTransactionCommit({ queryRunner }: TransactionCommitEvent): Promise<void> {
    const [column] = (await queryRunner.query(
      `SELECT 1 FROM pg_attribute
       WHERE attrelid = to_regclass('schema_migration') AND attname = 'checksum' AND NOT attisdropped`,
    )) as unknown[];
    if (!column) return; // the migrations before the repair: theirs are written with it
    await queryRunner.query(
      `UPDATE schema_migration m SET checksum = kept.checksum
       FROM jsonb_each_text($1) AS kept (name, checksum) WHERE kept.name = m.name AND m.checksum IS NULL`,
      [JSON.stringify(checksums)],
    );
    await publishHistory(sql => queryRunner.query(sql)); // known also where a later step of `migrate` fails
  }
}
