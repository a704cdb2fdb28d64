import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { databaseOptions } from './data-source';
import { readEnv } from './env';
import { readSchema } from './schema/read-schema';

// Migrates the empty database it is given and prints the facts of its schema: what `npm run schema` keeps.
const env = readEnv();
const source = await new DataSource(
  databaseOptions(env.DATABASE_OWNER_URL ?? env.DATABASE_URL, 1),
).initialize();
try {
  await source.runMigrations();
  process.stdout.write(`${JSON.stringify(await readSchema(sql => source.query(sql)), null, 2)}\n`);
} finally {
  await source.destroy();
}
