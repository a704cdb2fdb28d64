import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Centre, type Installation, openInstallation, PASSWORD } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, LAPTOP, type Look, PHONE } from '../support/desk.ts';
import { word as w } from '../support/words.ts';

const JOURNAL = [
  'Когда;Кто;Год;Связь;Что было;Ещё',
  '01.02.2026;Усенова Жаркын;1990;+996000120001;физическое;',
  '02.02.2026;Осмонова Жаркын;1990;+996000120001;психологическое;=1+1',
  'февраль 2026;Асанова Айгүл;1985;;физическое;',
  '03.02.2026;Иванова Айжан;1991;;экономическое;',
].join('\n');

const SMALL: Look = { ...PHONE, language: 'ru' };

describe('a journal at the screen', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-journal-'));

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
    fs.rmSync(folder, { recursive: true });
  });

  it.each([
    ['laptop', LAPTOP],
    ['telephone', SMALL],
  ] as const)(
    'is mapped, decided and entered by keyboard on a %s',
    async (name, look) => {
      const desk = await (await Desk.open(browser, api.url, look)).signIn('first.intake', PASSWORD);
      const { page } = desk;
      await desk.goto('appeals/import');
      expect(await desk.barriers()).toEqual([]);
      const text = JOURNAL.replaceAll('2026', name === 'laptop' ? '2026' : '2025');
      const buffer = Buffer.from(text);
      await page.locator('input[type=file]').setInputFiles({ name: 'j.csv', mimeType: 'text/csv', buffer });
      await page.waitForURL('**/appeals/import/*');
      await page.locator('dl.figures').waitFor(); // not before the check is done
      expect((await page.locator('dl.figures dd').allInnerTexts()).slice(0, 3)).toEqual(['4', '3', '1']);
      expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);

      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: w('import.saveBad') }).press('Enter'),
      ]);
      expect(saved.suggestedFilename()).toBe('import.csv');
      if (name === 'laptop') {
        const same = page.getByRole('button', { name: w('import.same.same'), exact: true });
        await same.press('Enter');
        await page
          .locator('.segments button[aria-pressed=true]', { hasText: w('import.same.same') })
          .waitFor();
        await page.locator('.figures .ask').waitFor({ state: 'detached' });
      }
      if (process.env['BAANEK_SCREENS'])
        await page.screenshot({
          path: `${process.env['BAANEK_SCREENS']}/import-${name}.png`,
          fullPage: true,
        });
      await page.locator('button', { hasText: /^\s*Внести \d/ }).press('Enter');
      const asked = page.getByRole('dialog').locator('button', { hasText: /^\s*Внести \d/ });
      await asked.waitFor();
      expect(await desk.barriers()).toEqual([]);
      await asked.press('Enter');
      await page.getByText(w('import.committed'), { exact: true }).waitFor();
      await desk.goto('appeals/import');
      await page.getByText(w('import.state.committed')).first().waitFor();
      expect(await desk.overflow()).toBe(0);
      expect(desk.complaints).toEqual([]);
      await desk.leave();
    },
    90_000,
  );

  it('says what is wrong with a file, and what is still missing', async () => {
    const desk = await (await Desk.open(browser, api.url)).signIn('first.intake', PASSWORD);
    const { page } = desk;
    await desk.goto('appeals/import');
    // the browser opens the file itself: bytes would be handed to it one message after another
    const file = path.join(folder, 'j.csv');
    const put = (words: string, size?: number): Promise<void> => {
      fs.writeFileSync(file, words);
      if (size) fs.truncateSync(file, size);
      return page.locator('input[type=file]').setInputFiles(file);
    };
    for (const [words, told, size] of [
      ['PK\u0003\u0004 and no more', 'error.imports.unreadable'],
      ['nothing', 'error.imports.no_rows'],
      ['', 'error.imports.too_large', 26 * 1024 * 1024],
    ] as const) {
      await put(words, size);
      await page.getByText(w(told)).waitFor();
    }
    await put('Кто;Год\nУсенова Жаркын;1990\n');
    await page.getByText(w('error.imports.mapping_incomplete')).waitFor();
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('begins a check again that broke off with its server', async () => {
    const desk = await (await Desk.open(browser, api.url)).signIn('first.intake', PASSWORD);
    const { page } = desk;
    await desk.goto('appeals/import');
    const buffer = Buffer.from('Дата;ФИО\n05.02.2026;Бекова Жыпар\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'j.csv', mimeType: 'text/csv', buffer });
    await page.waitForURL('**/appeals/import/*');
    await page.locator('dl.figures').waitFor();
    await api.rows(
      `UPDATE import_batch SET state = 'checking', run = gen_random_uuid(), lease_until = now() WHERE id = $1`,
      [page.url().split('/').at(-1)],
    );
    await page.reload();
    await page.getByText(w('import.halt.interrupted')).waitFor();
    await page.getByRole('button', { name: w('import.checkAgain') }).press('Enter');
    await page.locator('dl.figures').waitFor();
    expect((await page.locator('dl.figures dd').allInnerTexts()).slice(0, 3)).toEqual(['1', '1', '0']);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('shows how far a long journal is, to whoever comes back to it, and stops when told', async () => {
    const desk = await (await Desk.open(browser, api.url)).signIn('first.intake', PASSWORD);
    const { page } = desk;
    await desk.goto('appeals/import');
    const lines = Array.from(
      { length: 20_000 },
      (_, i) => `01.02.2026;Усенова${i} Жаркын;19${10 + (i % 90)}`,
    );
    const buffer = Buffer.from(`Дата;ФИО;Год рождения\n${lines.join('\n')}\n`);
    await page.locator('input[type=file]').setInputFiles({ name: 'j.csv', mimeType: 'text/csv', buffer });
    await page.waitForURL('**/appeals/import/*');
    const told = page.locator('bk-import-progress', { hasText: /[1-9]\d* из 20000/ });
    await told.waitFor();
    const address = page.url();
    await page.goto(`${desk.url}/today`);
    await page.goto(address);
    await told.waitFor();
    expect(await desk.barriers()).toEqual([]);
    await page.getByRole('button', { name: w('import.cancel') }).press('Enter');
    await page.getByText(w('import.halt.cancelled')).waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('registered one woman for the rows that were decided to be about her', async () => {
    const [row] = await api.rows<{ n: number }>(
      `SELECT count(DISTINCT person_id)::int AS n FROM appeal WHERE happened_at >= '2026-01-01'`,
    );
    expect(row?.n).toBe(2);
    expect(centre.staffIds).toHaveProperty('intake');
  });
});
