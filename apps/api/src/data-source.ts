import { ACCESS_ENTITIES } from '@baanek/access';
import { CASES_ENTITIES } from '@baanek/cases';
import { PIPELINED_CONNECTION, RecordVersion, SnakeNames } from '@baanek/kernel';
import { IMPORTS_ENTITIES } from '@baanek/imports';
import { LEGAL_ENTITIES } from '@baanek/legal';
import { PROGRAMME_ENTITIES } from '@baanek/programme';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { SHELTER_ENTITIES } from '@baanek/shelter';
import type { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations';

/** Every table the code maps; the schema check compares them with what the migrations make. */
const ENTITIES = [
  ...ACCESS_ENTITIES,
  ...CASES_ENTITIES,
  ...IMPORTS_ENTITIES,
  ...LEGAL_ENTITIES,
  ...PROGRAMME_ENTITIES,
  ...REGISTRY_ENTITIES,
  ...SHELTER_ENTITIES,
  RecordVersion,
];

/** How the application connects. Nothing is ever synchronised: migrations alone change the schema. */
export const databaseOptions = (url: string, poolSize: number): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: ENTITIES,
  migrations: MIGRATIONS,
  migrationsTableName: 'schema_migration',
  migrationsTransactionMode: 'each',
  namingStrategy: new SnakeNames(),
  synchronize: false,
  logging: false,
  poolSize,
  applicationName: 'baanek',
  extra: { ...PIPELINED_CONNECTION, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 60_000 },
});
