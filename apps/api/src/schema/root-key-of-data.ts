import { anotherKey, opensCentreKey, type RootKey } from '@baanek/kernel';
import type pg from 'pg';

interface CentreKeyRow {
  centre: string;
  wrapped: Buffer;
}

/** Throws, by the name of its file, where the data was sealed under another root key. Where no centre is, any key will do. */
export async function requireRootKey(owner: pg.Client, root: RootKey, file: string): Promise<void> {
  const keys = await rowsOf<CentreKeyRow>(owner, 'centre_key', 'centre_id AS centre, wrapped');
  if (keys.length === 0) return;
  const [kept] = await rowsOf<{ fingerprint: Buffer }>(owner, 'root_key_fingerprint', 'fingerprint');
  if (kept && !kept.fingerprint.equals(root.fingerprint)) throw anotherKey(file);
  // one is enough: of several centres, one may have come here sealed under a key that is lost
  if (!keys.some(({ centre, wrapped }) => opensCentreKey(root, centre, wrapped))) throw anotherKey(file);
}

/** Keeps by which key the data is sealed; call it after {@link requireRootKey}. */
export async function keepFingerprint(owner: pg.Client, root: RootKey): Promise<void> {
  await owner.query(
    `INSERT INTO root_key_fingerprint AS f (fingerprint) VALUES ($1)
     ON CONFLICT (one) DO UPDATE SET fingerprint = excluded.fingerprint, kept_at = now()
     WHERE f.fingerprint <> excluded.fingerprint AND NOT EXISTS (SELECT 1 FROM centre_key)`,
    [root.fingerprint],
  );
}

/** Rows of a table that a database of an earlier version may not have yet. */
async function rowsOf<Row>(owner: pg.Client, table: string, columns: string): Promise<Row[]> {
  const { rows } = await owner.query<{ known: boolean }>(`SELECT to_regclass($1) IS NOT NULL AS known`, [
    table,
  ]);
  if (!rows[0]?.known) return [];
  return (await owner.query(`SELECT ${columns} FROM ${table}`)).rows as Row[];
}
