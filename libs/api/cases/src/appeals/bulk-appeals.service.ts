import { Injectable } from '@nestjs/common';
import { Clock, Database, type Principal, Sealer } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { AppealDetails } from './appeal.dto';
import { type Words, wordsOf } from './appeal.entity';

/** An appeal to be entered among many, and the digest of the journal row it comes from. */
export interface OldAppeal {
  facts: AppealDetails;
  personId: string | null;
  digest: Buffer;
}

/** Enters many appeals of the past with two statements. */
@Injectable()
export class BulkAppeals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
  ) {}

  /** Ids of what was entered, in the order given. */
  async insert(by: Principal, appeals: readonly OldAppeal[]): Promise<string[]> {
    if (appeals.length === 0) return [];
    const ids = appeals.map(() => newId());
    const keys = await this.sealer.createAll(ids);
    const rows = appeals.map(({ facts, personId, digest }, i) => {
      const [id = '', key] = [ids[i], keys[i]];
      if (!key) throw new Error('an appeal without a key');
      const words: Words = { reason: facts.reason ?? '', advice: facts.advice ?? '' };
      const sealed = this.sealer.seal(key, wordsOf(id), words);
      const { happenedAt, channel, sex, ageBand, violence, relation, oblast, language, children, services } =
        facts;
      return [
        ...[id, happenedAt, channel, sex, ageBand, violence.join(), relation, oblast, language],
        ...[children ?? null, services.join(), facts.outcome, personId, digest, sealed],
      ];
    });
    const columns = Array.from({ length: 15 }, (_, column) => rows.map(row => row[column]));
    await this.database.sql(
      `INSERT INTO appeal (id, happened_at, channel, sex, age_band, violence, relation, oblast, language, children,
                           services, outcome, person_id, import_digest, words, centre_id, logged_by, logged_at)
       SELECT a.id, a.happened_at, a.channel, a.sex, a.age_band, string_to_array(a.violence, ','), a.relation,
              a.oblast, a.language, a.children, string_to_array(a.services, ','), a.outcome, a.person_id, a.digest,
              a.words, $16, $17, $18
       FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                   $8::text[], $9::text[], $10::int[], $11::text[], $12::text[], $13::uuid[], $14::bytea[], $15::bytea[])
         AS a (id, happened_at, channel, sex, age_band, violence, relation, oblast, language, children, services,
               outcome, person_id, digest, words)`,
      [...columns, by.centreId, by.staffId, this.clock.now()],
    );
    return ids;
  }

  /** Whose appeal each row of a journal became, by its digest in hex; rows that were never entered are missing. */
  async personsByDigest(digests: readonly Buffer[]): Promise<Map<string, string | null>> {
    const rows = await this.database.sql<{ digest: Buffer; personId: string | null }>(
      `SELECT import_digest AS digest, person_id AS "personId" FROM appeal
       WHERE centre_id = $1 AND import_digest = ANY($2)`,
      [this.database.principal.centreId, digests],
    );
    return new Map(rows.map(({ digest, personId }) => [digest.toString('hex'), personId]));
  }

  /** The people of these appeals. */
  async personsOf(appealIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.sql<{ personId: string }>(
      `SELECT DISTINCT person_id AS "personId" FROM appeal WHERE id = ANY($1) AND person_id IS NOT NULL`,
      [appealIds],
    );
    return rows.map(({ personId }) => personId);
  }
}
