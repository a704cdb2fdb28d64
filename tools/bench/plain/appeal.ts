import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { audit, type Desk } from './routes.ts';

export interface Appeal {
  happenedAt: string;
  personId: string;
  reason: string;
  advice: string;
  [fact: string]: unknown;
}

const FACTS = {
  ...{ channel: 'channel', sex: 'sex', age_band: 'ageBand', violence: 'violence', relation: 'relation' },
  ...{
    oblast: 'oblast',
    language: 'language',
    children: 'children',
    services: 'services',
    outcome: 'outcome',
  },
};

/** `POST appeals` for somebody on file, answered again as it was when it is repeated. */
export async function logAppeal(desk: Desk, key: string, body: Appeal): Promise<object> {
  const { run, by, vault, rules } = desk;
  const hash = createHash('sha256')
    .update(`POST /api/appeals\0${JSON.stringify(body)}`)
    .digest();
  const [claimed] = await run(
    `INSERT INTO idempotent_reply (staff_id, key, centre_id, request_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [by.staff_id, key, by.centre_id, hash],
  );
  if (!claimed) throw new Error('asked before');
  const [person] = await run<{ code: string }>('SELECT code FROM person WHERE id = $1', [body.personId]);
  const [member] = await run<{ id: string }>(
    'SELECT household_id AS id FROM household_member WHERE person_id = $1 AND left_at IS NULL',
    [body.personId],
  );
  const id = await insert(desk, body);
  await audit(desk, 'appeals.logged', { kind: 'appeal', id });
  await run(`SELECT pg_notify('baanek_live', $1)`, [
    JSON.stringify({ centre: by.centre_id, topic: 'appeals' }),
  ]);
  const { personId } = body;
  const reply = {
    id,
    version: 1,
    personId,
    code: person?.code,
    householdId: member?.id ?? null,
    caseId: null,
  };
  const sealed = rules.seal(
    await vault.key(run, by.centre_id, 'reply'),
    `idempotent_reply/${by.staff_id}/${key}`,
    Buffer.from(JSON.stringify(reply)),
  );
  await run('UPDATE idempotent_reply SET status = 201, body = $3 WHERE staff_id = $1 AND key = $2', [
    by.staff_id,
    key,
    sealed,
  ]);
  return reply;
}

async function insert({ run, by, vault, rules }: Desk, body: Appeal): Promise<string> {
  const id = randomUUID();
  const subject = randomBytes(32);
  const wrapping = await vault.key(run, by.centre_id, 'wrapping');
  await run(
    `INSERT INTO sealing_key (subject_id, centre_id, side, wrapped) VALUES ($1, $2, 'survivor', $3)`,
    [id, by.centre_id, rules.seal(wrapping, `sealing_key/${id}`, subject)],
  );
  const words = Buffer.from(JSON.stringify({ reason: body.reason, advice: body.advice }));
  const facts = Object.values(FACTS).map(name => body[name]);
  await run(
    `INSERT INTO appeal (id, centre_id, happened_at, person_id, words, logged_by, logged_at, ${Object.keys(FACTS).join(', ')})
     VALUES ($1, $2, $3, $4, $5, $6, $7, ${facts.map((_, i) => `$${i + 8}`).join(', ')})`,
    [
      ...[id, by.centre_id, body.happenedAt, body.personId],
      ...[rules.seal(subject, `appeal/${id}/words/${id}`, words), by.staff_id, new Date()],
      ...facts,
    ],
  );
  return id;
}
