// Stands in for psql where only the embedded PostgreSQL is there: statements and `\set` from standard input.
import fs from 'node:fs';
import pg from 'pg';

const known = new Map<string, string>();
const statements: string[] = [];
let text = '';
for (const line of fs.readFileSync(0, 'utf8').split('\n')) {
  const [, name, value] = /^\\set (\w+) '(.*)'$/.exec(line) ?? [];
  if (name !== undefined) known.set(name, value ?? '');
  else text += `${line}\n`;
  if (!line.endsWith(';')) continue;
  statements.push(text.replace(/:'(\w+)'/g, (_, word: string) => pg.escapeLiteral(known.get(word) ?? '')));
  text = '';
}
const client = await new pg.Client({ database: 'postgres' }).connect();
try {
  for (const statement of statements) await client.query(statement);
} finally {
  await client.end();
}
