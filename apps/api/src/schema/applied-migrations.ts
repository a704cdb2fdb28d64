import type { SchemaDifference } from './compare-schema';
import type { Query } from './read-schema';

type Checksums = Readonly<Record<string, string>>;

/**
 * Checksums under which a migration ran in some databases and not in others: `main` held it so between a landing and the
 * one after. The migrations since make both the same, so that neither is refused.
 */
const ALSO_RAN: Readonly<Record<string, string>> = {
  Conferences1790000000043: 'a656e12a8e1154626bd0e384eb84c337d6034a95e5b96f854c31777740581c64',
  Shifts1790000000044: '5d57dc212195c92db0f2b18411ac8ac8e4d58b0549733688bcdec70f90634ed4',
};

/** One migration that ran in a database; without a checksum where it ran before checksums were kept. */
export interface AppliedMigration {
  name: string;
  checksum: string | null;
}

/** Migrations that ran in a database, none in an empty one. Only the owner may ask. */
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

/**
 * Writes which migrations ran into the comment of their table. Any login may read the catalogue, so the API knows of them
 * without a right to the table.
 */
export async function publishHistory(query: Query): Promise<void> {
  await query(`DO $$ BEGIN EXECUTE format('COMMENT ON TABLE schema_migration IS %L',
    (SELECT jsonb_object_agg(name, to_jsonb(m) ->> 'checksum') FROM schema_migration m)); END $$`);
}

/** The migrations that the last `migrate` of any version published; null where none did. */
export async function publishedHistory(query: Query): Promise<AppliedMigration[] | null> {
  const [table] = (await query(
    `SELECT obj_description(to_regclass('schema_migration'), 'pg_class') AS history`,
  )) as { history: string | null }[];
  try {
    const history = JSON.parse(table?.history ?? 'null') as Record<string, string | null> | null;
    return history && Object.entries(history).map(([name, checksum]) => ({ name, checksum }));
  } catch {
    return null; // somebody wrote a comment of their own
  }
}

/** Migrations that ran and that this program does not know, or knows otherwise, and those it knows that did not run. */
export function historyDifferences(
  applied: readonly AppliedMigration[],
  kept: Checksums,
): SchemaDifference[] {
  const ran = new Set(applied.map(({ name }) => name));
  const others = applied.flatMap(({ name, checksum }): SchemaDifference[] => {
    if (kept[name] === undefined) return [{ name, how: 'unexpected' }];
    return checksum === null || checksum === kept[name] || checksum === ALSO_RAN[name]
      ? []
      : [{ name, how: 'different' }];
  });
  const missing = Object.keys(kept).filter(name => !ran.has(name));
  return [...others, ...missing.map(name => ({ name, how: 'missing' as const }))];
}

const WHY = {
  unexpected: 'is not known to this version: the database is newer',
  different: 'was edited after it ran in this database',
} as const;

/** Why this program must not touch that database, one sentence a migration; empty where it may. */
export const historyFaults = (applied: readonly AppliedMigration[], kept: Checksums): string[] =>
  historyDifferences(applied, kept).flatMap(({ name, how }) =>
    how === 'missing' ? [] : [`${name} ${WHY[how]}`],
  );
