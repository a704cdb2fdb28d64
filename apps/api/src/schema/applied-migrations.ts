import type { Query } from './read-schema';

type Checksums = Readonly<Record<string, string>>;

/** One migration that ran in a database; without a checksum where it ran before checksums were kept. */
export interface AppliedMigration {
  name: string;
  checksum: string | null;
}

/** Migrations that ran in a database, none in an empty one. */
export async function appliedMigrations(query: Query): Promise<AppliedMigration[]> {
  const [table] = (await query(`SELECT to_regclass('schema_migration') IS NOT NULL AS known`)) as {
    known: boolean;
  }[];
  if (!table?.known) return [];
  // the column is missing until the migration that repairs has run
  return (await query(
    `SELECT name, to_jsonb(m) ->> 'checksum' AS checksum FROM schema_migration m ORDER BY timestamp`,
  )) as AppliedMigration[];
}

/** Why this program must not touch that database, one sentence a migration; empty where it may. */
export function historyFaults(applied: readonly AppliedMigration[], kept: Checksums): string[] {
  return applied.flatMap(({ name, checksum }) => {
    if (kept[name] === undefined) return [`${name} is not known to this version: the database is newer`];
    if (checksum !== null && checksum !== kept[name])
      return [`${name} was edited after it ran in this database`];
    return [];
  });
}
