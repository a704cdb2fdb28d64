import fs from 'node:fs';
import path from 'node:path';
import { CASES_ENTITIES } from '@baanek/cases';
import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { IMPORTS_ENTITIES, ImportsModule } from '../imports.module';
import type { ImportRowPage, ImportView, RowQuery } from './import.dto';
import { Imports } from './imports.service';
import { RowPages } from './row-pages.service';
import { ImportViews } from './import-views.service';
import { readTable } from '../rows/table-reader';

const file = (name: string): Buffer => fs.readFileSync(path.join(__dirname, '..', 'fixture', name));
const { key } = JSON.parse(file('register-journal.key.json').toString()) as {
  key: { line: number; bad: string | null; anonymous: boolean; repeat_of: number | null }[];
};

describe('importing a journal', () => {
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

  const upload = async (name: string): Promise<ImportView> => {
    return domain.get(Imports).upload(intake, await readTable(file(name)), null, 30);
  };
  const commit = (view: ImportView): Promise<ImportView> =>
    domain.get(Imports).commit(intake, view.id, view.version, 30);
  const rowsOf = async (table: string): Promise<number> => {
    const [row] = await domain.owner<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE centre_id = $1`,
      [intake.centreId],
    );
    return row?.n ?? 0;
  };

  it('enters nothing before the commit, everything good with it, and nothing when it comes again', async () => {
    const view = await upload('register-journal.xlsx');
    expect(view).toMatchObject({
      state: 'checked',
      rowsTotal: 400,
      rowsGood: 382,
      rowsBad: 18,
      rowsKnown: 0,
      rowsAnonymous: 22,
    });
    expect(await rowsOf('appeal')).toBe(0);
    await commit(view);
    expect(await rowsOf('appeal')).toBe(382);
    const people = await rowsOf('person');
    const again = await upload('register-journal.csv');
    expect(again).toMatchObject({ rowsGood: 382, rowsKnown: 382, peopleNew: 0 });
    await commit(again);
    expect([await rowsOf('appeal'), await rowsOf('person')]).toEqual([382, people]);
  });

  it('keeps one person for one woman, and never one for two', async () => {
    await commit(await upload('register-journal.xlsx'));
    const rows = await domain.owner<{ line: number; person_id: string | null }>(
      `SELECT r.line, a.person_id FROM import_row r JOIN appeal a ON a.id = r.appeal_id WHERE r.centre_id = $1`,
      [intake.centreId],
    );
    const personOf = new Map(rows.map(row => [row.line, row.person_id]));
    const truth = key.filter(row => row.bad === null && !row.anonymous);
    const owners = new Map<string, Set<number>>();
    for (const row of truth) {
      const person = personOf.get(row.line) ?? '';
      owners.set(person, (owners.get(person) ?? new Set()).add(row.repeat_of ?? -1));
    }
    const mixed = [...owners.values()].filter(women => women.size > 1);
    expect(mixed).toEqual([]);
    const women = new Set(truth.map(row => row.repeat_of)).size;
    // the journal's few who cannot be told by name, year and phone alone stay apart until a person decides
    expect(owners.size - women).toBeLessThanOrEqual(6);
    const repeats = await domain.owner(
      `SELECT 1 FROM appeal a WHERE a.centre_id = $1 AND EXISTS (
           SELECT 1 FROM appeal b WHERE b.person_id = a.person_id AND b.happened_at < a.happened_at)`,
      [intake.centreId],
    );
    expect(repeats.length).toBeGreaterThanOrEqual((truth.length - women) * 0.9);
  });

  it('tells the trail which people on file the rows of a journal showed', async () => {
    const view = await upload('register-journal.csv');
    const shown = async (): Promise<string[]> => {
      await domain.as(intake, () => domain.get(RowPages).page(view.id, {}));
      const [row] = await domain.owner<{ ids: string[] }>(
        `SELECT subject_ids AS ids FROM audit_event WHERE action = 'imports.read' AND subject_id = $1
         ORDER BY id DESC LIMIT 1`,
        [view.id],
      );
      return row?.ids ?? [];
    };
    expect(await shown()).toEqual([]);
    await commit(view);
    const people = await domain.owner<{ id: string }>(
      `SELECT DISTINCT a.person_id AS id FROM import_row r JOIN appeal a ON a.id = r.appeal_id
       WHERE r.batch_id = $1 AND r.line <= 100 AND a.person_id IS NOT NULL`,
      [view.id],
    );
    expect((await shown()).sort()).toEqual(people.map(({ id }) => id).sort());
  });

  it('shows each row once however many were put right between two pages, and ends with the last', async () => {
    const view = await upload('register-journal.csv');
    const page = (query: RowQuery): Promise<ImportRowPage> =>
      domain.as(intake, () => domain.get(RowPages).page(view.id, query));
    const all = await page({ show: 'bad', limit: 500 });
    const lines = all.rows.map(({ line }) => line);
    expect(lines.length).toBe(18);
    const first = await page({ show: 'bad', limit: 7 });
    expect(first.rows.map(({ line }) => line)).toEqual(lines.slice(0, 7));
    await domain.owner(`UPDATE import_row SET fault = NULL WHERE batch_id = $1 AND line = ANY($2)`, [
      view.id,
      lines.slice(0, 3),
    ]);
    expect(first.next).toBe(lines[6]);
    const next = await page({ show: 'bad', limit: 7, after: first.next ?? 0 });
    expect(next.rows.map(({ line }) => line)).toEqual(lines.slice(7, 14));
    expect(await page({ show: 'bad', limit: 4, after: next.next ?? 0 })).toMatchObject({ next: null });
    expect(await page({ show: 'bad', after: 100_000 })).toEqual({ rows: [], next: null });
    expect((await page({ after: 399 })).rows.map(({ line }) => line)).toEqual([400]);
  });

  it('enters nothing at all when one row fails on the way', async () => {
    const view = await upload('register-journal.csv');
    await domain.owner(`CREATE OR REPLACE FUNCTION trip_up() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF (SELECT count(*) FROM appeal WHERE centre_id = NEW.centre_id) > 200 THEN RAISE EXCEPTION 'on purpose'; END IF; RETURN NEW; END $$`);
    await domain.owner(
      `CREATE TRIGGER trip_up BEFORE INSERT ON appeal FOR EACH ROW EXECUTE FUNCTION trip_up()`,
    );
    const outcome = await refusalCode(commit(view));
    await domain.owner(`DROP FUNCTION trip_up CASCADE`);
    expect(outcome).toBe('server.failed');
    expect([await rowsOf('appeal'), await rowsOf('person')]).toEqual([0, 0]);
    const now = await domain.as(intake, () => domain.get(ImportViews).view(view.id));
    expect(now).toMatchObject({ state: 'checked', halt: 'failed' });
    await commit(now);
    expect(await rowsOf('appeal')).toBe(382);
  });

  it('enters each row once when two copies are committed at once', async () => {
    const [one, two] = [await upload('register-journal.xlsx'), await upload('register-journal.csv')];
    await Promise.all([commit(one), commit(two)]);
    expect(await rowsOf('appeal')).toBe(382);
  });

  it('shows an uploaded journal to nobody of another centre', async () => {
    const view = await upload('register-journal.csv');
    const stranger = await domain.staff(await domain.centre(), 'intake');
    await expect(domain.as(stranger, () => domain.get(ImportViews).view(view.id))).rejects.toMatchObject({
      code: 'request.not_found',
    });
  });
});
