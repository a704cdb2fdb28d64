import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { DataSource, type Logger, type MigrationInterface } from 'typeorm';

/** The statements that the migrations of a tree run in the empty database of `url`, in their order. */
export async function recordStatements(tree: string, url: string): Promise<string[]> {
  const statements: string[] = [];
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations: await migrationsOf(tree),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    logging: true,
    logger: new Recorder(statements),
  }).initialize();
  try {
    statements.length = 0; // what TypeORM asks of the server first
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
  return statements;
}

class Recorder implements Logger {
  private readonly statements: string[];

  constructor(statements: string[]) {
    this.statements = statements;
  }

  /** Questions, transactions and rows (their values are parameters) are left out. */
  logQuery(query: string, parameters?: unknown[]): void {
    if (parameters?.length || /^\s*(SELECT|START|COMMIT|ROLLBACK)\b/.test(query)) return;
    this.statements.push(query);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/** Bundled, since sources of a server name their files without an ending. */
async function migrationsOf(tree: string): Promise<(new () => MigrationInterface)[]> {
  const outfile = path.join(tree, 'dist', 'landing', 'migrations.mjs');
  await build({
    entryPoints: [path.join(tree, 'apps', 'api', 'src', 'migrations', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    keepNames: true,
  });
  const { MIGRATIONS } = (await import(pathToFileURL(outfile).href)) as {
    MIGRATIONS: (new () => MigrationInterface)[];
  };
  fs.rmSync(path.dirname(outfile), { recursive: true });
  return MIGRATIONS;
}
