import type { ImportsClient } from '../../core/clients/cases/imports.client';
import type { Query, Wire } from '../../core/http/api-types';

type Row = Wire['ImportRowView'] & { id: number };

/** A page of a journal's rows, each known by its line, however many were put right since the page before. */
export async function rowsAfter(
  client: ImportsClient,
  id: string,
  query: Query<'/api/imports/{id}/rows'>,
): Promise<{ rows: Row[]; next: number | null }> {
  const { rows, next } = await client.rows(id, query);
  return { rows: rows.map(row => ({ ...row, id: row.line })), next };
}
