import { type Centre, type Installation, openInstallation, PASSWORD, register } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Page } from 'playwright-core';
import { Desk } from '../support/desk.ts';
import { choose, press } from '../support/press.ts';
import { word as w } from '../support/words.ts';

describe('the views of a list', () => {
  let api: Installation;
  let centre: Centre;
  let browser: Browser;

  beforeAll(async () => {
    [{ api, centre }, browser] = await Promise.all([openInstallation(), launchBrowser()]);
    await register(centre, 'Көрүнүшова');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const view = (page: Page) => page.getByRole('combobox', { name: w('list.view') });

  it('are kept under a name, open the list when they are chosen for it, and come back when one is deleted by mistake', async () => {
    const desk = await (await Desk.open(browser, api.url)).signIn('first.intake', PASSWORD);
    const { page } = desk;
    await desk.goto('cases');
    await page.getByRole('button', { name: w('list.filters') }).click();
    await page.getByRole('combobox', { name: w('person.oblast') }).selectOption('bishkek');
    await page.waitForURL('**/cases?oblast=bishkek');
    await choose(page, w('list.tools'), 'list.viewSave');
    const name = page.getByRole('textbox', { name: w('list.viewName') });
    await name.fill('Позвонить 0700123456');
    await press(page, 'action.save');
    await page.getByText(w('rule.matches')).first().waitFor();
    await name.fill('Бишкек');
    await page.getByRole('checkbox', { name: w('list.viewOpens') }).check();
    expect(await desk.barriers()).toEqual([]);
    await press(page, 'action.save');
    await page.waitForFunction(() => !document.querySelector('bk-view-dialog'));
    await view(page).waitFor();
    expect(await view(page).inputValue()).toBe('Бишкек');

    await desk.goto('cases'); // the page is loaded anew, on this computer or on another
    await page.waitForURL('**/cases?oblast=bishkek&columns=*');
    await view(page).selectOption('');
    await page.waitForURL(/\/cases$/);
    await view(page).selectOption('Бишкек');
    await page.waitForURL('**/cases?oblast=bishkek&columns=*');
    await choose(page, w('list.tools'), 'list.viewDelete');
    await view(page).waitFor({ state: 'detached' });
    await press(page, 'action.undo');
    await view(page).waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);
});
