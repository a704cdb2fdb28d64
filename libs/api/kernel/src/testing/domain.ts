import type { Type } from '@nestjs/common';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Role, sideOf } from '@baanek/contracts';
import pg from 'pg';
import { Entity, getMetadataArgsStorage, PrimaryColumn } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Actor, Principal } from '../access/principal';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { PIPELINED_CONNECTION } from '../database/coalescing-socket';
import { SnakeNames } from '../database/naming';
import { RecordVersion } from '../history/record-version.entity';
import { KernelModule } from '../kernel.module';
import { seal } from '../sealing/envelope';
import { RootKey } from '../sealing/root-key';
import { randomBytes } from 'node:crypto';

/** Addresses of this worker's own database, made by the global set-up. */
export function testUrls(): { owner: string; api: string } {
  const { BAANEK_TEST_OWNER: owner, BAANEK_TEST_API: api, JEST_WORKER_ID: worker } = process.env;
  if (!owner || !api || !worker) throw new Error('run through jest, whose set-up starts PostgreSQL');
  return { owner: `${owner}_${worker}`, api: `${api}_${worker}` };
}

/** A clock that stands where it is put. */
class FixedClock extends Clock {
  constructor(private at: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.at);
  }

  set(at: string): void {
    this.at = new Date(at);
  }
}

export interface TestDomain {
  get<T>(service: Type<T>): T;
  /** Runs as a request of this principal would: one transaction, its role, its context. */
  as<T>(by: Actor, work: () => T | Promise<T>): Promise<T>;
  /** Rows read as the owner of the database, whom no policy binds. */
  owner<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  centre(): Promise<string>;
  staff(centreId: string, ...roles: Role[]): Promise<Principal>;
  clock: FixedClock;
  close(): Promise<void>;
}

interface Parts {
  modules: (Type | DynamicModule)[];
  entities?: Type[];
}

const POOL = 20;

/** Domains are tested on a database that the migrations have just made. */
const schemaFaults = (): Promise<[]> => Promise.resolve([]);

/** Real services on a real database; only the clock is fake. */
export async function startDomain({ modules, entities = [] }: Parts): Promise<TestDomain> {
  const { owner, api } = testUrls();
  const rootKeyFile = process.env['BAANEK_ROOT_KEY_FILE'] ?? '';
  const clock = new FixedClock(new Date('2026-11-23T06:00:00Z'));
  const orm = TypeOrmModule.forRoot({
    type: 'postgres',
    url: api,
    entities: [...entities, RecordVersion, ...strangers(entities)],
    namingStrategy: new SnakeNames(),
    poolSize: POOL,
    retryAttempts: 0,
    extra: PIPELINED_CONNECTION,
  });
  @Module({
    imports: [
      orm,
      KernelModule.with({ databaseUrl: api, poolSize: POOL, rootKeyFile, runsJobs: false, schemaFaults }),
      ...modules,
    ],
  })
  class TestModule {}
  const app = await NestFactory.createApplicationContext(TestModule, {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  app.get(Clock).now = () => clock.now();
  const pool = new pg.Pool({ connectionString: owner, max: 2 });
  const database = app.get(Database);
  return {
    ...creators(pool, RootKey.fromFile(rootKeyFile)),
    clock,
    get: <T>(service: Type<T>) => app.get(service, { strict: false }),
    as: (by, work) => database.transaction(by, work),
    owner: async <Row>(sql: string, parameters: unknown[] = []) =>
      (await pool.query(sql, parameters)).rows as Row[],
    close: async () => {
      await app.close();
      await pool.end();
    },
  };
}

/** Tables of other domains that foreign keys of these entities name; the real ones are in the database. */
function strangers(entities: readonly Type[]): Type[] {
  const own = getMetadataArgsStorage().tables.flatMap(table =>
    entities.includes(table.target as Type) ? [table.name] : [],
  );
  return ['centre', 'staff', 'person', 'household', 'client_case', 'appeal']
    .filter(name => !own.includes(name))
    .map(stranger);
}

function stranger(table: string): Type {
  class Stranger {}
  PrimaryColumn('uuid')(Stranger.prototype, 'id');
  Entity(table)(Stranger);
  return Stranger;
}

function creators(pool: pg.Pool, root: RootKey): Pick<TestDomain, 'centre' | 'staff'> {
  return {
    centre: async () => {
      const id = newId();
      const wrapped = seal(root.wrapping, `centre_key/${id}`, randomBytes(32));
      await pool.query(`SELECT centre_create($1, $2, $3, false, $4)`, [
        id,
        `c-${id.slice(-12)}`,
        'Центр',
        wrapped,
      ]);
      return id;
    },
    staff: async (centreId, ...roles) => {
      const staffId = newId();
      const login = `s${staffId.replaceAll('-', '').slice(-20)}`;
      await pool.query(`SELECT staff_create($1, $2, $3, $4, $5, 'x', false)`, [
        staffId,
        centreId,
        login,
        login,
        roles,
      ]);
      return { staffId, centreId, sessionId: newId(), roles, side: sideOf(roles), mustChangePassword: false };
    },
  };
}
