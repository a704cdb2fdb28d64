import { CannotStart, type FieldFault } from '@baanek/kernel';
import { historyDifferences, publishedHistory } from './applied-migrations';
import checksums from './checksums.json';
import { compareSchema, type SchemaDifference } from './compare-schema';
import expected from './expected-schema.json';
import { type Query, readSchema } from './read-schema';

/** At most this many differences are named; the schema of another version has hundreds. */
const NAMED = 20;

/** What of a database’s schema, and of the migrations that ran there, differs from what this version expects. */
const schemaDifferences = async (query: Query): Promise<SchemaDifference[]> => [
  ...(await migrationDifferences(query)),
  ...compareSchema(expected, await readSchema(query)),
];

/** A database of which nobody says what ran there may be that of a newer version: it is not the right one either. */
async function migrationDifferences(query: Query): Promise<SchemaDifference[]> {
  const published = await publishedHistory(query);
  if (!published) return [{ name: 'list of migrations', how: 'missing' }];
  return historyDifferences(published, checksums).map(({ name, how }) => ({
    name: `migration ${name}`,
    how,
  }));
}

/** The first differences, as a refusal carries them: `{ field: 'column place.since', rule: 'missing' }`. */
export async function schemaFaults(query: Query): Promise<FieldFault[]> {
  const differences = await schemaDifferences(query);
  return differences.slice(0, NAMED).map(({ name, how }) => ({ field: name, rule: how }));
}

/** Throws an error of one line that names the first differences and counts the others. */
export async function requireSchema(query: Query): Promise<void> {
  const differences = await schemaDifferences(query);
  if (differences.length === 0) return;
  const named = differences.slice(0, NAMED).map(({ name, how }) => `${name} is ${how}`);
  const rest = differences.length - named.length;
  throw new CannotStart(
    `the schema is not that of this version: ${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`,
  );
}
