import pg from 'pg';

/** Values of each column of each table, one for each row, as JSON of PostgreSQL. By column they pack best. */
export type Tables = Record<string, Record<string, unknown[]>>;

/** All rows of a database, by table of the schema `public`. */
export async function readRows(url: string): Promise<Tables> {
  const client = await new pg.Client({ connectionString: url }).connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    );
    const read: Tables = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `SELECT to_jsonb(t) AS row FROM ${name} t`,
      );
      const columns: Record<string, unknown[]> = {};
      for (const { row } of rows)
        for (const [column, value] of Object.entries(row)) (columns[column] ??= []).push(value);
      read[name] = columns;
    }
    return read;
  } finally {
    await client.end();
  }
}
