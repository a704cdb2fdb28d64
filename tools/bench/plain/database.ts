import { createHash } from 'node:crypto';
import pg from 'pg';

export interface Principal {
  staff_id: string;
  centre_id: string;
  roles: string[];
}

/** Runs one statement and answers its rows. */
export type Run = <Row>(text: string, values?: unknown[]) => Promise<Row[]>;

const options = { max: 20, pipeline: true };

/** A pool as large as that of the API. */
export function openPool(url: string): pg.Pool {
  return new pg.Pool({ ...options, connectionString: url });
}

/** Who a cookie belongs to. */
export async function principalOf(pool: pg.Pool, cookie: string): Promise<Principal | null> {
  const token = /(?:^|; )__Host-baanek=([^;]+)/.exec(cookie)?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest();
  const { rows } = await pool.query<Principal>('SELECT * FROM session_use($1, true)', [hash]);
  return rows[0] ?? null;
}

/** One transaction under the principal's role and context. */
export async function transaction<T>(
  pool: pg.Pool,
  by: Principal,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await Promise.all([
      client.query('BEGIN'),
      client.query(
        `SELECT set_config('role', 'baanek_survivor', true), set_config('app.centre', $1, true),
                set_config('app.staff', $2, true), set_config('app.roles', $3, true)`,
        [by.centre_id, by.staff_id, by.roles.join(',')],
      ),
    ]);
    const result = await work(async <Row>(text: string, values?: unknown[]) => {
      const { rows } = await client.query(text, values);
      return rows as Row[];
    });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
