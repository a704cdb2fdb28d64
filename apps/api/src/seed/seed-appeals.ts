import {
  AGE_BANDS,
  APPEAL_OUTCOMES,
  CHANNELS,
  OBLASTS,
  RELATIONS,
  SERVICE_LANGUAGES,
  SERVICES,
  VIOLENCE_TYPES,
  type ViolenceType,
} from '@baanek/contracts';
import { BulkAppeals, type OldAppeal } from '@baanek/cases';
import { Database } from '@baanek/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import type { Random } from '../demo/random';
import type { SeedCentre } from './seed-centres';

const FIRST = Date.parse('2020-01-06T02:00:00Z');
const LAST = Date.parse('2026-10-30T12:00:00Z');
const BATCH = 1_000;
/** Of all, those by somebody on file. */
const ON_FILE = 0.6;
const KNOWN_VIOLENCE = VIOLENCE_TYPES.filter(type => type !== 'not_known');

/** Logs so many appeals of past years in a centre; the same seed tells the same of the same people. */
export async function seedAppeals(
  app: INestApplicationContext,
  owner: pg.Client,
  { intake }: SeedCentre,
  count: number,
  random: Random,
): Promise<void> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT person_id AS id FROM household_member WHERE centre_id = $1 AND part = 'head' ORDER BY person_id`,
    [intake.centreId],
  );
  const heads = rows.map(({ id }) => id);
  const bulk = app.get(BulkAppeals, { strict: false });
  for (let done = 0; done < count; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - done) }, () => appealOf(random, heads));
    await app.get(Database).transaction(intake, () => bulk.insert(intake, batch));
  }
}

function appealOf(random: Random, heads: readonly string[]): OldAppeal {
  const violence: ViolenceType[] = random.some(KNOWN_VIOLENCE, random.whole(1, 3));
  return {
    personId: heads.length > 0 && random.chance(ON_FILE) ? random.pick(heads) : null,
    digest: Buffer.from(Array.from({ length: 32 }, () => random.whole(0, 255))),
    facts: {
      ...{ happenedAt: new Date(random.whole(FIRST, LAST)).toISOString(), sex: 'female', violence },
      ...{
        channel: random.pick(CHANNELS),
        ageBand: random.pick(AGE_BANDS),
        relation: random.pick(RELATIONS),
      },
      ...{ oblast: random.pick(OBLASTS), language: random.pick(SERVICE_LANGUAGES) },
      ...{ children: random.whole(0, 4), services: random.some(SERVICES, random.whole(0, 2)) },
      outcome: random.pick(APPEAL_OUTCOMES),
    },
  };
}
