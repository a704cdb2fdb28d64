import { type Centre, type Installation, openInstallation, PASSWORD, register } from '@baanek/e2e';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@baanek/tools/browser';
import { Desk, LAPTOP, PHONE } from '../support/desk.ts';
import { focused, until } from '../support/keyboard.ts';
import { press } from '../support/press.ts';
import { word as w } from '../support/words.ts';

/** A laptop’s window zoomed to 200 %. */
const ZOOMED = { ...LAPTOP, size: { width: 683, height: 384 } };

/** Whether the middle of what has the focus is painted, under no bar. */
const inSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return true;
    const shown = at.matches('.pill input') ? (at.closest('.pill') ?? at) : at;
    const { left, top, width, height } = shown.getBoundingClientRect();
    const painted = document.elementFromPoint(left + width / 2, top + height / 2);
    return painted !== null && (shown.contains(painted) || painted.contains(shown));
  });

describe('by keyboard alone', () => {
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

  const sit = async (role: string, look = LAPTOP): Promise<Desk> =>
    (await Desk.open(browser, api.url, look)).signIn(`first.${role}`, PASSWORD);

  it('a page begins at its heading, a new one at its first field, and a filter leaves the focus where it is', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    await page.getByRole('link', { name: w('nav.cases') }).press('Enter');
    await page.waitForURL('**/cases');
    await until(page, w('cases.title'));
    await page.keyboard.press('n');
    await until(page, w('appeal.channelLong'));
    await page.goBack();
    await page.waitForTimeout(1000);
    await until(page, w('cases.title'));
    await desk.leave();
  }, 60_000);

  it('an anonymous call takes ten keys beside the text, and the next one begins where the last was saved', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto('today');
    let keys = 0;
    const key = async (name: string): Promise<void> => {
      keys++;
      await page.keyboard.press(name);
    };
    await key('n');
    await until(page, w('appeal.channelLong'));
    await key('Tab');
    await until(page, w('person.sex'));
    await key('Space');
    await key('Tab');
    await page.keyboard.type('34');
    await key('Tab');
    await until(page, w('appeal.violenceLong'));
    await key('Space');
    await key('Alt+s');
    await page.getByText(w('appeal.logged')).waitFor();
    expect(keys).toBeLessThanOrEqual(10);
    await until(page, w('appeal.another'));
    await page.keyboard.press('Enter');
    await until(page, w('appeal.channelLong'));
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('after each save the focus is on what was there, or on what comes next, and never on nothing', async () => {
    const { caseId } = await register(centre, 'клавиши');
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto(`cases/${caseId}`);
    await page.getByRole('button', { name: w('person.edit') }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await until(page, w('person.edit'));
    await page.getByRole('button', { name: w('cases.close') }).press('Enter');
    await page.getByRole('dialog').getByRole('radio').first().press('Space');
    await page.getByRole('radio', { name: w('cases.followUpsAnswer.no') }).press('Space');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('cases.close') })
      .press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // what was pressed is gone with the open case
    await page.getByRole('button', { name: w('cases.reopen') }).waitFor();
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('a fault of the step that is not shown is gone to', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto('appeals/new');
    await press(page, 'appeal.toPerson');
    await until(page, w('person.surname'));
    await page.keyboard.press('Alt+s');
    await until(page, w('appeal.violenceLong'));
    expect(await desk.barriers()).toEqual([]);
    await desk.leave();
  }, 60_000);

  it.each([
    ['a window zoomed to 200 %', ZOOMED],
    ['a phone', PHONE],
  ])(
    'nothing that has the focus is under a bar, on %s',
    async (_, look) => {
      const desk = await sit('intake', look);
      const { page } = desk;
      await desk.goto('appeals/new');
      const hidden = [];
      for (let i = 0; i < 24; i++) {
        await page.keyboard.press('Tab');
        if (!(await inSight(page))) hidden.push(await focused(page));
      }
      expect(hidden).toEqual([]);
      await desk.leave();
    },
    60_000,
  );

  it('the keys of the page are listed', async () => {
    const desk = await sit('shelter');
    const { page } = desk;
    await desk.goto('shelter/roll-call');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(w('keys.everywhere')).waitFor();
    for (const key of ['?', '/', 'f', 'n']) await page.keyboard.press(key); // those of the page under it
    await page.waitForTimeout(300);
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/shelter/roll-call');
    expect(await desk.barriers()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await desk.leave();
  }, 60_000);
});
