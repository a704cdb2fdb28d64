import { Injectable } from '@nestjs/common';
import type { HouseholdPart } from '@baanek/contracts';
import { Audit, Clock, Database, type Principal, Refusal, Sealer } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { TokenIndex } from '../search/token-index.service';
import { CODE_TRIES, newCode } from '../persons/codes';
import { bandOn } from '../persons/identity';
import type { PersonFields } from '../persons/person.dto';
import { PersonVault } from '../persons/person-vault.service';
import { readPerson } from '../persons/person.rules';

/** Somebody to register among many, under an id, a code and a household the caller has drawn. */
export interface Newcomer {
  id: string;
  code: string;
  householdId: string;
  part: HouseholdPart;
  fields: PersonFields;
}

type Row = readonly unknown[];

/** Registers many people with a few statements; what it leaves behind is what {@link Registration} leaves. */
@Injectable()
export class BulkRegistration {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly vault: PersonVault,
    private readonly index: TokenIndex,
  ) {}

  /** As `register`, under codes that are free now. */
  async registerWithNewCodes(by: Principal, newcomers: readonly Omit<Newcomer, 'code'>[]): Promise<void> {
    const codes = await this.freeCodes(newcomers.length);
    await this.register(
      by,
      newcomers.map((newcomer, i) => ({ ...newcomer, code: codes[i] ?? '' })),
    );
  }

  /** All of them or none; 409 `registry.code_taken` where a code is somebody's already. */
  async register(by: Principal, newcomers: readonly Newcomer[]): Promise<void> {
    const today = this.clock.today();
    const keys = await this.sealer.createAll(newcomers.map(({ id }) => id));
    const read = newcomers.map((newcomer, i) => ({
      ...newcomer,
      written: readPerson(newcomer.fields, today, `${i}`),
      key: keys[i] ?? { subject: newcomer.id, key: Buffer.alloc(0) },
    }));
    const rows = read.map(({ id, code, fields, written, key }) => {
      const { identity, contact, background } = this.vault.seal(key, written);
      const { sex, oblast, language, interpreter, wheelchair } = fields;
      const band = bandOn(today, written.identity);
      const flags = [Boolean(fields.names), interpreter, wheelchair];
      return [id, code, sex, band, oblast, language, ...flags, identity, contact, background];
    });
    await this.insertPersons(by, rows);
    await this.insertHouseholds(by, newcomers);
    await this.index.fileAll(
      read.map(({ id, written: { identity, contact } }) => ({
        personId: id,
        person: { ...identity, phones: contact?.phones ?? [] },
      })),
    );
    this.audit.recordAll(
      'registry.registered',
      'person',
      newcomers.map(({ id }) => id),
    );
  }

  private async freeCodes(count: number): Promise<string[]> {
    const free = new Set<string>();
    for (let tries = 0; free.size < count; tries++) {
      if (tries === CODE_TRIES) throw new Refusal('registry.code_taken');
      const drawn = new Set(Array.from({ length: count - free.size }, () => newCode(tries)));
      const rows = await this.database.sql<{ code: string }>(
        `SELECT code FROM person WHERE centre_id = $1 AND code = ANY($2)`,
        [this.database.principal.centreId, [...drawn]],
      );
      const taken = new Set(rows.map(({ code }) => code));
      for (const code of drawn) if (!taken.has(code)) free.add(code);
    }
    return [...free];
  }

  private async insertPersons(by: Principal, rows: readonly Row[]): Promise<void> {
    await this.database.sql(
      `INSERT INTO person (id, code, sex, age_band, oblast, language, named, interpreter, wheelchair, identity, contact,
                           background, centre_id, side, created_at, created_by)
       SELECT p.*, $13, $14, $15, $16
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                   $7::boolean[], $8::boolean[], $9::boolean[], $10::bytea[], $11::bytea[], $12::bytea[]) AS p`,
      [...columns(rows, 12), by.centreId, by.side, this.clock.now(), by.staffId],
    );
  }

  private async insertHouseholds(by: Principal, newcomers: readonly Newcomer[]): Promise<void> {
    const households = new Set(newcomers.map(({ householdId }) => householdId));
    await this.database.sql(
      `INSERT INTO household (id, centre_id, created_by) SELECT id, $2, $3 FROM unnest($1::uuid[]) AS id`,
      [[...households], by.centreId, by.staffId],
    );
    const rows = newcomers.map(({ id, householdId, part }) => [newId(), householdId, id, part]);
    await this.database.sql(
      `INSERT INTO household_member (id, household_id, person_id, part, centre_id)
       SELECT m.*, $5 FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) AS m`,
      [...columns(rows, 4), by.centreId],
    );
  }
}

/** Rows turned on their side: one array per column, as `unnest` takes them. */
const columns = (rows: readonly Row[], width: number): unknown[][] =>
  Array.from({ length: width }, (_, column) => rows.map(row => row[column]));
