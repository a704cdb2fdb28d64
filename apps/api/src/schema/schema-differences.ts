import type { FieldFault } from '@baanek/kernel';
import { compareSchema, type SchemaDifference } from './compare-schema';
import expected from './expected-schema.json';
import { type Query, readSchema } from './read-schema';

/** At most this many differences are named; the schema of another version has hundreds. */
const NAMED = 20;

/** What of a database’s schema differs from what this version of the program expects. */
const schemaDifferences = async (query: Query): Promise<SchemaDifference[]> =>
  compareSchema(expected, await readSchema(query));

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
  throw new Error(
    `the schema is not that of this version: ${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`,
  );
}
