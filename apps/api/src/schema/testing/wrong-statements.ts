// Statements that the check of statements must refuse, one fault each.
import type { Database } from '@baanek/kernel';

export const wrongStatements = (database: Database, table: string): Promise<unknown>[] => [
  database.sql<{ surname: string }>(`SELECT surname FROM person`),
  database.sql<{ version: string }>(`SELECT version FROM person`),
  database.sql<{ id: string; code: string }>(`SELECT id FROM person`),
  database.sql<{ id: string }>(`SELECT id, sex FROM person`),
  database.sql<{ id: string }>(`SELECT id FROM enrolment`),
  database.sql<{ id: string }>(`SELECT id FROM ${table}`),
];
