import type { SchemaFacts } from './read-schema';

/** One object that is not what the code expects: `table place_ask`, `grant UPDATE on sealing_key to baanek_survivor`. */
export interface SchemaDifference {
  name: string;
  how: 'missing' | 'unexpected' | 'different';
}

/** What differs, by name; empty where the schema is right. */
export function compareSchema(expected: SchemaFacts, found: SchemaFacts): SchemaDifference[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
  return names.flatMap(name => {
    if (expected[name] === found[name]) return [];
    const how =
      found[name] === undefined ? 'missing' : expected[name] === undefined ? 'unexpected' : 'different';
    return [{ name, how }];
  });
}
