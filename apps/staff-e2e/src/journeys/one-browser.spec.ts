import { type Centre, type Installation, openInstallation, PASSWORD, register } from '@baanek/e2e';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@baanek/tools/browser';
import { Desk, PHONE } from '../support/desk.ts';
import { word as w } from '../support/words.ts';

/** Whether somebody could see the element: painted, and not under the privacy screen. */
const seen = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .evaluateAll(found => found.some(element => element.checkVisibility({ visibilityProperty: true })));

describe('one browser that several people use, and others look at', () => {
  let api: Installation;
  let centre: Centre;
  let browser: Browser;

  beforeAll(async () => {
    [{ api, centre }, browser] = await Promise.all([openInstallation(), launchBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const at = (): string => api.url.replace('127.0.0.1', 'localhost');
  const sit = async (role: string): Promise<Desk> =>
    (await Desk.open(browser, at())).signIn(`first.${role}`, PASSWORD);
  // not one after the other's answer: that may take longer than a person takes
  const twice = (page: Page): Promise<unknown> =>
    Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Escape')]);

  it('Escape twice hides everything, and twice again brings it back', async () => {
    const { caseId } = await register(centre, 'шторка');
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto(`cases/${caseId}`);
    await page.getByText('Асанова-шторка', { exact: false }).first().waitFor();
    await twice(page);
    await page.locator('bk-privacy-screen h1').waitFor();
    const box = await page.locator('bk-privacy-screen .sheet').boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 1366, height: 768 });
    expect(await desk.barriers()).toEqual([]);
    await twice(page);
    await page.locator('bk-privacy-screen').waitFor({ state: 'detached' });
    await desk.leave();
  }, 60_000);

  it('what hides the page stays through one Escape and a gesture for "back", and nothing opens above it', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    const covered = (): Promise<boolean> =>
      page.locator('bk-privacy-screen dialog').evaluate(sheet => sheet.matches(':modal'));
    await page.keyboard.press('?');
    await twice(page); // the list of keys is still on its way
    await page.locator('bk-privacy-screen h1').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await covered()).toBe(true);
    await page.waitForTimeout(700); // or the next one would be the second of two
    await page.locator('bk-privacy-screen dialog').evaluate(sheet => {
      (sheet as unknown as { requestClose(): void }).requestClose();
    });
    await page.waitForFunction(() => document.querySelector('bk-privacy-screen dialog:modal'));
    expect(await covered()).toBe(true);
    for (const hidden of ['bk-top-bar input', 'bk-navigation-rail a', 'bk-keys-help', 'bk-today'])
      expect([hidden, await seen(page, hidden)]).toEqual([hidden, false]);
    await page.locator('bk-privacy-screen button').click();
    await page.locator('bk-privacy-screen').waitFor({ state: 'detached' });
    expect(await seen(page, 'bk-top-bar input')).toBe(true);
    await desk.leave();
  }, 60_000);

  it('a tab of who was here before shows and does nothing with the session of the next', async () => {
    const desk = await sit('shelter');
    const before = desk.page;
    await desk.goto('shelter');
    const next = await before.context().newPage();
    await next.goto(`${at()}/today`);
    await next.locator('bk-shell h1').waitFor();
    await next.locator('[popovertarget=account-menu]').click();
    await next.getByRole('button', { name: w('app.signOut') }).click();
    await next.waitForURL('**/sign-in');
    await before.waitForURL('**/sign-in*'); // by itself, at once
    await next.locator('input').first().fill('first.intake');
    await next.locator('input[type=password]').fill(PASSWORD);
    await next.keyboard.press('Enter');
    await next.locator('bk-today h1').waitFor();
    await next.reload();
    await next.locator('bk-today h1').waitFor(); // the tab before has not signed her out by halves
    expect(await seen(before, 'bk-board')).toBe(false);
    await desk.leave();
  }, 60_000);

  it('whoever signs in beside the page of somebody else is in, and stays in', async () => {
    const desk = await sit('intake');
    const before = desk.page;
    const next = await before.context().newPage();
    await next.goto(`${at()}/sign-in`);
    await next.locator('input').first().fill('first.facilitator');
    await next.locator('input[type=password]').fill(PASSWORD);
    await next.keyboard.press('Enter');
    await next.locator('bk-today h1').waitFor();
    await before.locator('bk-today h1').waitFor(); // it has become hers, by itself
    const mark = await next.evaluate(() => localStorage.getItem('baanek-signed-in'));
    expect(mark).not.toBeNull(); // without it there would be a session that nobody sees
    await next.reload();
    await next.locator('bk-today h1').waitFor();
    expect(new URL(next.url()).pathname).toBe('/today');
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('an address that leads elsewhere after the sign-in leads to today, on a phone too', async () => {
    for (const next of ['/%5Cevil.example/x', '/%09/evil.example', '//evil.example']) {
      const desk = await Desk.open(browser, at(), PHONE);
      await desk.page.goto(`${at()}/sign-in?next=${next.replaceAll('/', '%2F')}`);
      await desk.page.locator('input').first().fill('first.intake');
      await desk.page.locator('input[type=password]').fill(PASSWORD);
      await desk.page.keyboard.press('Enter');
      await desk.page.locator('bk-today h1').waitFor();
      expect(new URL(desk.page.url()).pathname).toBe('/today');
      expect(desk.complaints).toEqual([]);
      await desk.leave();
    }
  }, 60_000);
});
