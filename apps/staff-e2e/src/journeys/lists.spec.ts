import fs from 'node:fs';
import { appeal, type Centre, type Installation, openInstallation, PASSWORD, register } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Page } from 'playwright-core';
import { Desk, PHONE } from '../support/desk.ts';
import { choose, press } from '../support/press.ts';
import { word as w } from '../support/words.ts';

const CALLS = 70;

describe('a list', () => {
  let api: Installation;
  let centre: Centre;
  let browser: Browser;

  beforeAll(async () => {
    [{ api, centre }, browser] = await Promise.all([openInstallation(), launchBrowser()]);
    for (let n = 0; n < CALLS; n++) {
      const happenedAt = new Date(Date.now() - n * 3_600_000 - 60_000).toISOString();
      await centre.staff.intake.must('POST', 'appeals', { body: appeal({ happenedAt, channel: 'phone' }) });
    }
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const sit = async (role: string): Promise<Desk> =>
    (await Desk.open(browser, api.url)).signIn(`first.${role}`, PASSWORD);
  const rowsOf = (page: Page): Promise<number> => page.locator('bk-list tbody tr').count();

  it('is where it was left, by the button of the browser and by the breadcrumb', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto('appeals');
    await page.getByRole('combobox', { name: w('appeal.channel') }).selectOption('phone');
    await page.waitForURL('**/appeals?channel=phone');
    for (const shown of [30, 60]) {
      await press(page, 'list.more');
      await page.locator('tbody tr').nth(shown).waitFor();
    }
    expect(await rowsOf(page)).toBe(CALLS);
    const link = page.locator('tbody tr').nth(60).getByRole('link').first();
    for (const back of ['button', 'crumb']) {
      await link.scrollIntoViewIfNeeded();
      const [top, address] = [await page.evaluate(() => scrollY), page.url()];
      expect(top).toBeGreaterThan(1_000);
      await link.click();
      await page.waitForURL(/appeals\/[0-9a-f-]{36}$/);
      await desk.settled();
      if (back === 'button') await page.goBack();
      else await page.locator('.crumbs a').first().click();
      await page.locator('tbody tr').nth(60).waitFor();
      await page.waitForFunction(before => Math.abs(scrollY - before) < 2, top);
      expect([back, page.url(), await rowsOf(page)]).toEqual([back, address, CALLS]);
    }
    await page.locator('bk-navigation-rail a[href="/appeals"]').click();
    await page.waitForURL('**/appeals');
    await page.locator('bk-more-button button').waitFor(); // begins with one page
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('is searched by a name that is in no address and in no storage, and says apart what is not there', async () => {
    await register(centre, 'Тынчтыкова');
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto('cases');
    await page.keyboard.press('f');
    await page.keyboard.type('тынчтыкова');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '«тынчтыкова»' }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/cases\/[0-9a-f-]{36}$/);
    await desk.settled();
    await page.goBack();
    await page.getByRole('button', { name: '«тынчтыкова»' }).waitFor();
    expect((await desk.kept()).toLowerCase()).not.toContain('тынчтыкова');
    await page.getByRole('combobox', { name: w('cases.state') }).selectOption('closed');
    await page.getByText(w('list.noneLikeThis')).waitFor();
    await page
      .locator('bk-empty')
      .getByRole('button', { name: w('list.clear') })
      .click();
    await page.getByRole('cell', { name: 'Тынчтыкова' }).or(page.locator('tbody tr')).first().waitFor();
    expect(page.url()).toMatch(/\/cases$/);
    expect(await desk.barriers()).toEqual([]);
    await page.setViewportSize(PHONE.size);
    await page.getByRole('button', { name: w('list.filters') }).click();
    await page.getByRole('dialog', { name: w('list.filters') }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    expect(await desk.overflow()).toBe(0);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('is sorted by a header, and leaves in a file of which the trail tells', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto('appeals?channel=phone');
    await page
      .getByRole('columnheader', { name: w('appeal.when') })
      .getByRole('button')
      .click();
    await page.waitForURL('**/appeals?channel=phone&order=asc');
    await page.locator('th[aria-sort=ascending]').waitFor();
    const files: string[] = [];
    for (const kind of ['list.csv', 'list.xlsx']) {
      const [file] = await Promise.all([page.waitForEvent('download'), choose(page, w('list.tools'), kind)]);
      expect(file.suggestedFilename()).toMatch(/^appeals-\d{4}-\d\d-\d\d\.(csv|xlsx)$/);
      files.push(await file.path());
    }
    const csv = fs.readFileSync(files[0] ?? '', 'utf8');
    expect(csv.startsWith(`\uFEFF${w('appeal.when')};${w('appeal.who')};`)).toBe(true);
    expect(csv.trim().split('\r\n').length).toBeGreaterThan(CALLS);
    expect(
      fs
        .readFileSync(files[1] ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const auditor = await sit('auditor');
    await auditor.goto('audit?action=appeals&only=changes');
    const told = auditor.page.getByRole('row', { name: w('audit.action.appeals.exported') }).first();
    await told.getByText(w('audit.filter.channel'), { exact: false }).waitFor();
    await auditor.leave();
    const director = await sit('director');
    await director.goto('staff');
    await director.page.getByRole('searchbox').fill('counsellor');
    await director.page.keyboard.press('Enter');
    await director.page.waitForFunction(() => document.querySelectorAll('tbody tr').length < 4);
    await director.leave();
    const counsellor = await sit('counsellor');
    await counsellor.goto('cases');
    await press(counsellor.page, 'list.tools');
    await counsellor.page.getByRole('menuitem', { name: w('list.print') }).waitFor();
    expect(await counsellor.page.getByRole('menuitem', { name: w('list.csv') }).count()).toBe(0);
    expect([...desk.complaints, ...counsellor.complaints]).toEqual([]);
    await counsellor.leave();
    await desk.leave();
  }, 90_000);
});
