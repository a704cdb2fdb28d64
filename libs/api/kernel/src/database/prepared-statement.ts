import type { QueryConfig } from 'pg';

/** By the text of a statement, the name under which connections keep its plan. */
const names = new Map<string, string>();

/**
 * A statement whose plan each connection keeps after the first use. `text` must be a constant: plans and names are kept
 * as long as the process, so a text made from input would fill its memory.
 */
export function preparedStatement(text: string, values: unknown[] = []): QueryConfig {
  const name = names.get(text) ?? `kept_${names.size + 1}`;
  names.set(text, name);
  return { name, text, values };
}
