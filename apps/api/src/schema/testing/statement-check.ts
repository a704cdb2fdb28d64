import type pg from 'pg';
import { describeStatement, kindOf } from './describe-statement';

/** A statement of the sources, as `tools/sql/collect.ts` prints it. */
export interface Statement {
  file: string;
  line: number;
  call: string;
  texts: string[] | null;
  columns: { name: string; kinds: string[]; optional: boolean }[] | null;
}

/** The faults of a statement; empty when at least one of `roles` may run it and its row type is right. */
export async function faultsOf(
  client: pg.Client,
  { texts, columns }: Statement,
  roles: readonly string[],
): Promise<string[]> {
  if (!texts) return ['its text is not constant'];
  const faults: string[] = [];
  for (const text of texts) {
    const attempts: string[][] = [];
    for (const role of roles) attempts.push(await faultsAs(client, role, text, columns));
    faults.push(...(attempts.find(({ length }) => length === 0) ?? attempts[0] ?? ['no role runs it']));
  }
  return faults;
}

async function faultsAs(
  client: pg.Client,
  role: string,
  text: string,
  columns: Statement['columns'],
): Promise<string[]> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('role', $1, true)`, [role]);
    const described = await describeStatement(client, text);
    // planning checks what parsing does not: the rights of the role
    await client.query(`EXPLAIN (GENERIC_PLAN) ${text}`);
    return columns ? differences(described, columns) : [];
  } catch (error) {
    return [`${role}: ${(error as Error).message}`];
  } finally {
    await client.query('ROLLBACK');
  }
}

function differences(
  described: readonly { name: string; type: number }[],
  claimed: NonNullable<Statement['columns']>,
): string[] {
  const types = new Map(described.map(({ name, type }) => [name, kindOf(type)]));
  const names = new Set(claimed.map(({ name }) => name));
  const missing = claimed.filter(({ name, optional }) => !optional && !types.has(name));
  const unclaimed = [...types.keys()].filter(name => !names.has(name));
  const wrong = claimed.flatMap(({ name, kinds }) => {
    const type = types.get(name);
    const agrees =
      type === undefined || kinds.every(kind => kind === type || kind === 'any' || fits(kind, type));
    return agrees ? [] : [`${name} is ${type}, not ${kinds.join(' or ')}`];
  });
  return [
    ...missing.map(({ name }) => `no column ${name}`),
    ...unclaimed.map(name => `the row type lacks ${name}`),
    ...wrong,
  ];
}

/** Lists of objects come as JSON. */
const fits = (kind: string, type: string): boolean => type === 'object' && kind.endsWith('[]');
