import { CASES_ENTITIES } from '@baanek/cases';
import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { IMPORTS_ENTITIES, ImportsModule } from '../imports.module';
import type { ImportRowView, ImportView } from './import.dto';
import { Imports } from './imports.service';
import { RowPages } from './row-pages.service';
import { ImportViews } from './import-views.service';

const HEADINGS = ['Дата', 'Клиентка', 'Год', 'Тел.'];
const journal = (count: number): string[][] =>
  Array.from({ length: count }, (_, i) => [
    `0${(i % 9) + 1}.02.2026`,
    `Усенова${i} Жаркын`,
    '1990',
    `+99600012${String(i).padStart(4, '0')}`,
  ]);

describe('a journal that takes its time', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [ImportsModule],
      entities: [...IMPORTS_ENTITIES, ...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const imports = (): Imports => domain.get(Imports);
  const upload = (rows: string[][], wait = 30, headings = HEADINGS): Promise<ImportView> =>
    imports().upload(intake, { headings, rows: [...rows] }, null, wait);
  const view = (id: string): Promise<ImportView> => domain.as(intake, () => domain.get(ImportViews).view(id));
  const appeals = async (): Promise<number> => {
    const rows = await domain.owner(`SELECT 1 FROM appeal WHERE centre_id = $1`, [intake.centreId]);
    return rows.length;
  };
  const ended = async (id: string): Promise<ImportView> => {
    for (;;) {
      const now = await view(id);
      if (!['reading', 'checking', 'committing'].includes(now.state)) return now;
      await new Promise(done => setTimeout(done, 50));
    }
  };

  it('goes on without the caller, and says how far it is', async () => {
    const { id, state } = await upload(journal(2_500), 0);
    expect(state).toBe('reading');
    expect(await ended(id)).toMatchObject({ state: 'checked', rowsGood: 2_500, halt: null });
  });

  it('is entered at once with more than there are connections', async () => {
    const one = async (): Promise<string> => {
      const by = await domain.staff(await domain.centre(), 'intake');
      const { id, version } = await imports().upload(
        by,
        { headings: HEADINGS, rows: [...journal(3)] },
        null,
        30,
      );
      return (await imports().commit(by, id, version, 30)).state;
    };
    const states = await Promise.all(Array.from({ length: 25 }, one));
    expect(new Set(states)).toEqual(new Set(['committed']));
  });

  it('refuses a second piece of work while one runs', async () => {
    const { id, version } = await upload(journal(1_500), 0);
    await expect(imports().commit(intake, id, version, 0)).rejects.toMatchObject({ code: 'imports.running' });
    await ended(id);
  });

  it.each([
    ['reading', 'failed'],
    ['committing', 'checked'],
  ] as const)('is cancelled while %s, and nothing of it is entered', async (during, after) => {
    const before = during === 'reading' ? null : await upload(journal(1_500));
    const { id } = before
      ? await imports().commit(intake, before.id, before.version, 0)
      : await upload(journal(1_500), 0);
    await imports().cancel(intake, id);
    expect(await ended(id)).toMatchObject({ state: after, halt: 'cancelled' });
    expect(await appeals()).toBe(0);
    const now = await view(id);
    if (after === 'checked') await imports().commit(intake, id, now.version, 30);
    expect(await appeals()).toBe(after === 'checked' ? 1_500 : 0);
  });

  it.each([
    ['reading', 'failed'],
    ['checking', 'uploaded'],
    ['committing', 'checked'],
  ] as const)('is found interrupted when its process died while %s', async (during, after) => {
    const { id } = await upload(journal(3));
    await domain.owner(
      `UPDATE import_batch SET state = $2, run = gen_random_uuid(), rows_done = 2, lease_until = now() - interval '1 second' WHERE id = $1`,
      [id, during],
    );
    expect(await view(id)).toMatchObject({ state: after, halt: 'interrupted', rowsDone: 0 });
  });

  it('keeps what its centre said of the columns for the next journal with these headings', async () => {
    const first = await upload(journal(3), 30, ['Когда', 'Кто', 'X', 'Y']);
    const said = ['date', 'full_name', 'ignore', 'note'] as const;
    await imports().map(intake, first.id, first.version, [...said], 30);
    const next = await upload(journal(5), 30, [' когда', 'КТО', 'x', 'y']);
    expect(next.mapping).toEqual(said);
    const clear = await domain.owner<{ text: string }>(
      `SELECT encode(headings_key, 'escape') || array_to_string(mapping, ',') AS text FROM import_mapping`,
    );
    expect(clear.map(({ text }) => text).join()).not.toMatch(/когда/i);
    intake = await domain.staff(await domain.centre(), 'intake');
    expect((await upload(journal(5), 30, ['Когда', 'Кто', 'X', 'Y'])).mapping).not.toEqual(said);
  });

  describe('with rows that may be about one woman', () => {
    const rows = [
      ['01.02.2026', 'Усенова Жаркын', '1990', '+996000120001'],
      ['02.02.2026', 'Осмонова Жаркын', '1990', '+996000120001'],
      ['03.02.2026', 'Усенова Ж.', '1990', ''],
    ];
    const people = async (): Promise<number> => {
      const found = await domain.owner(`SELECT 1 FROM person WHERE centre_id = $1`, [intake.centreId]);
      return found.length;
    };
    const unsure = (id: string): Promise<ImportRowView[]> =>
      domain.as(intake, async () => (await domain.get(RowPages).page(id, { show: 'unsure' })).rows);

    it('proposes them beside the row they are like, and enters them as others when nobody decides', async () => {
      const checked = await upload(rows);
      expect(checked).toMatchObject({ rowsUnsure: 2, peopleNew: 3 });
      expect((await unsure(checked.id)).map(({ line, likeCells }) => [line, likeCells?.[1]])).toEqual([
        [2, 'Усенова Жаркын'],
        [3, 'Усенова Жаркын'],
      ]);
      await imports().commit(intake, checked.id, checked.version, 30);
      expect(await people()).toBe(3);
    });

    it('enters them as a person decided', async () => {
      const { id, version } = await upload(rows);
      const decided = await domain.as(intake, () => imports().decide(id, version, [2], 'same'));
      expect(decided).toMatchObject({ rowsUnsure: 1, peopleNew: 2, rowsRepeat: 1 });
      const both = await domain.as(intake, () => imports().decide(id, decided.version, [3], 'other'));
      expect(both).toMatchObject({ rowsUnsure: 0, peopleNew: 2 });
      await imports().commit(intake, id, both.version, 30);
      expect(await people()).toBe(2);
    });

    it('proposes whoever is on file, and takes the certain for granted', async () => {
      const first = await upload([rows[0] ?? []]);
      await imports().commit(intake, first.id, first.version, 30);
      const next = await upload([
        ['05.03.2026', 'Жаркын Усенова', '1990', '0000 12 00 01'],
        ['06.03.2026', 'Усенова Ж.', '1990', ''],
      ]);
      expect(next).toMatchObject({ rowsRepeat: 1, rowsUnsure: 1, peopleNew: 1 });
      const [maybe] = await unsure(next.id);
      expect(maybe?.likePerson).toMatchObject({ shortName: 'Жаркын У.' });
      await imports().commit(intake, next.id, next.version, 30);
      expect(await people()).toBe(2);
      const repeats = await domain.owner(
        `SELECT 1 FROM appeal a WHERE a.centre_id = $1 AND EXISTS (
           SELECT 1 FROM appeal b WHERE b.person_id = a.person_id AND b.happened_at < a.happened_at)`,
        [intake.centreId],
      );
      expect(repeats).toHaveLength(1);
    });

    it('sees who was registered between the check and the commit', async () => {
      const early = await upload([rows[0] ?? []]);
      const other = await upload([['09.03.2026', 'Усенова Жаркын', '1990', '+996000120001']]);
      await imports().commit(intake, early.id, early.version, 30);
      await imports().commit(intake, other.id, other.version, 30);
      expect([await people(), await appeals()]).toEqual([1, 2]);
    });
  });
});
