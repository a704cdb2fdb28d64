import pg from 'pg';
import { addressesOf, freshDatabase, type Installation, startInstallation } from './installation.ts';

/**
 * Makes the database `name` once for all who ask on this cluster, in whichever process: an installation that is told
 * something by `fill` and ended. It begins as a copy of `template`. Answers what `fill` answered the first time; it is
 * kept as a comment on the database.
 */
export async function madeOnce(
  name: string,
  fill: (api: Installation) => Promise<string>,
  template?: string,
): Promise<string> {
  const server = await new pg.Client({ connectionString: addressesOf('postgres').owner }).connect();
  try {
    await server.query(`SELECT pg_advisory_lock(hashtext($1))`, [name]);
    const { rows } = await server.query<{ kept: string }>(
      `SELECT shobj_description(oid, 'pg_database') AS kept FROM pg_database WHERE datname = $1`,
      [name],
    );
    if (rows[0]) return rows[0].kept;
    const database = await freshDatabase(template);
    const api = await startInstallation(database);
    const kept = await fill(api).finally(() => api.stop());
    const made = new URL(database.owner).pathname.slice(1);
    await server.query(`COMMENT ON DATABASE ${made} IS ${pg.escapeLiteral(kept)}`);
    await server.query(`ALTER DATABASE ${made} RENAME TO ${name}`);
    return kept;
  } finally {
    await server.end();
  }
}
