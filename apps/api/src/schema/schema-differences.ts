import { compareSchema, type SchemaDifference } from './compare-schema';
import expected from './expected-schema.json';
import { type Query, readSchema } from './read-schema';

/** What of a database’s schema differs from what this version of the program expects. */
export const schemaDifferences = async (query: Query): Promise<SchemaDifference[]> =>
  compareSchema(expected, await readSchema(query));
