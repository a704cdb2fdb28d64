import { setTimeout as pause } from 'node:timers/promises';
import {
  type Centre,
  type Installation,
  openInstallation,
  startInstallation,
  Visitor,
  PASSWORD,
  type Wire,
} from '@baanek/e2e';
import pg from 'pg';

const ROWS = 2_400;
/** Rows after which the commit stands still until the lock is given back, so that the kill finds it at work. */
const STILL_AFTER = 1_000;
const LOCK = 14;

const journal = (rows: number, year = 1990): FormData => {
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `0${(i % 9) + 1}.02.2026;Усенова${i} Жаркын;${year};+99600022${String(i).padStart(4, '0')};физическое`,
  );
  const form = new FormData();
  form.append(
    'file',
    new Blob([`Дата;ФИО;Год рождения;Телефон;Вид насилия\n${lines.join('\n')}\n`]),
    'journal.csv',
  );
  return form;
};

describe('importing a journal without a browser', () => {
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
  }, 120_000);
  afterAll(() => api.stop());

  const appeals = async (): Promise<number> => {
    const [row] = await api.rows<{ n: number }>(`SELECT count(*)::int AS n FROM appeal`);
    return row?.n ?? 0;
  };

  /** Makes the next commit stand still on its way; answers how to let it go on. */
  const standStill = async (): Promise<() => Promise<void>> => {
    const holder = await new pg.Client({ connectionString: api.addresses.owner }).connect();
    await holder.query(`SELECT pg_advisory_lock(${LOCK})`);
    await holder.query(`CREATE FUNCTION stand_still() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF (SELECT count(*) FROM appeal) > ${STILL_AFTER} THEN PERFORM pg_advisory_xact_lock(${LOCK}); END IF; RETURN NULL; END $$`);
    await holder.query(
      `CREATE TRIGGER stand_still AFTER INSERT ON appeal FOR EACH STATEMENT EXECUTE FUNCTION stand_still()`,
    );
    return async () => {
      await holder.query(`SELECT pg_advisory_unlock(${LOCK})`);
      await holder.query(`DROP FUNCTION stand_still CASCADE`);
      await holder.end();
    };
  };
  const waiting = async (): Promise<number> => {
    const rows = await api.rows(
      `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
       WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.objid = ${LOCK} AND NOT l.granted`,
    );
    return rows.length;
  };

  it('takes two calls', async () => {
    const { intake } = centre.staff;
    const form = journal(20, 1970);
    const mapping = { Дата: 'date', ФИО: 'full_name', 'Год рождения': 'birth', Телефон: 'phone' };
    form.append('mapping', JSON.stringify(mapping));
    const checked = await intake.must<Wire['ImportView']>('POST', 'imports', { body: form });
    expect(checked).toMatchObject({
      state: 'checked',
      rowsGood: 20,
      mapping: ['date', 'full_name', 'birth', 'phone', 'ignore'],
    });
    const { id, version } = checked;
    const done = await intake.must<Wire['ImportView']>('POST', `imports/${id}/commit`, { version });
    expect(done).toMatchObject({ state: 'committed', peopleNew: 20 });
    expect(await appeals()).toBe(20);
  });

  it('refuses a bomb, and what is no journal, without falling over', async () => {
    const { intake } = centre.staff;
    const send = async (text: string | Uint8Array<ArrayBuffer>): Promise<number> => {
      const form = new FormData();
      form.append('file', new Blob([text]), 'journal.xlsx');
      return (await intake.ask('POST', 'imports', { body: form })).status;
    };
    expect(await send(`Дата;ФИО\n${';'.repeat(1_000_000)}\n`)).toBe(413);
    expect(await send(new Uint8Array(26 * 1024 * 1024))).toBe(413);
    expect(await send('PK\u0003\u0004 and no more')).toBe(422);
    expect(await send('')).toBe(422);
  });

  it('leaves nothing half entered when the server is killed, and all of it afterwards, once', async () => {
    const before = await appeals();
    const { intake } = centre.staff;
    const { id } = await intake.must<Wire['ImportView']>('POST', 'imports?wait=0', { body: journal(ROWS) });
    const checked = await settled(intake, id);
    expect(checked).toMatchObject({ state: 'checked', rowsGood: ROWS });
    const goOn = await standStill();
    await intake.must('POST', `imports/${id}/commit?wait=0`, { version: checked.version });
    while ((await waiting()) === 0) await pause(20);
    const { addresses } = api;
    await api.kill();
    await goOn();
    expect(await appeals()).toBe(before);

    api = await startInstallation(addresses);
    const again = await new Visitor(api.url).signIn('first.intake', PASSWORD);
    const interrupted = await settled(again, id);
    expect(interrupted).toMatchObject({ state: 'checked', halt: 'interrupted' });
    expect(await appeals()).toBe(before);
    await again.must('POST', `imports/${id}/commit?wait=0`, { version: interrupted.version });
    expect(await settled(again, id)).toMatchObject({ state: 'committed', halt: null });
    expect(await appeals()).toBe(before + ROWS);
    const copy = await again.must<Wire['ImportView']>('POST', 'imports?wait=0', { body: journal(ROWS) });
    const known = await settled(again, copy.id);
    expect(known).toMatchObject({ rowsKnown: ROWS, peopleNew: 0 });
    await again.must('POST', `imports/${copy.id}/commit`, { version: known.version });
    expect(await appeals()).toBe(before + ROWS);
  }, 180_000);
});

async function settled(visitor: Visitor, id: string): Promise<Wire['ImportView']> {
  for (;;) {
    const view = await visitor.must<Wire['ImportView']>('GET', `imports/${id}`);
    if (!['reading', 'checking', 'committing'].includes(view.state)) return view;
    await pause(200);
  }
}
