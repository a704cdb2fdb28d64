import {
  type Centre,
  type Installation,
  openInstallation,
  startInstallation,
  Visitor,
  PASSWORD,
  type Wire,
} from '@baanek/e2e';

/** So many that a kill finds it at work. */
const ROWS = 4_000;

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
  });
  afterAll(() => api.stop());

  const appeals = async (): Promise<number> => {
    const [row] = await api.rows<{ n: number }>(`SELECT count(*)::int AS n FROM appeal`);
    return row?.n ?? 0;
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
    await intake.must('POST', `imports/${id}/commit?wait=0`, { version: checked.version });
    while ((await intake.must<Wire['ImportView']>('GET', `imports/${id}`)).rowsDone < 500) await pause(20);
    const { addresses } = api;
    await api.kill();
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

const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));
