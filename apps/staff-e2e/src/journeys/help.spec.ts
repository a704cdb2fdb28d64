import { type Centre, type Installation, openInstallation, PASSWORD, register } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Locator, Page } from 'playwright-core';
import { Desk, LAPTOP, type Look, PHONE } from '../support/desk.ts';
import { until } from '../support/keyboard.ts';
import { word as w } from '../support/words.ts';

describe('help and tour', () => {
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

  const sit = async (role: string, look: Look = LAPTOP): Promise<Desk> =>
    (await Desk.open(browser, api.url, look)).signIn(`first.${role}`, PASSWORD);
  const panel = (page: Page): Locator => page.locator('bk-help');
  const card = (page: Page): Locator => page.locator('bk-tour [role=dialog]');
  const read = (at: Locator): Promise<string> => at.innerText().then(text => text.replaceAll('\u00AD', ''));

  it('F1 explains the page over what is being typed, and gives it back', async () => {
    const { caseId } = await register(centre, 'справка');
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto(`cases/${caseId}`);
    await page.getByRole('button', { name: w('cases.close') }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').first().press('Space');
    await page.keyboard.press('F1');
    await panel(page).waitFor();
    const said = await read(panel(page).locator('article'));
    expect(said).toContain(w('duplicates.case'));
    expect(said).toContain(`«${w('appeal.needsPlace')}»`); // the button by its own word
    expect(said).not.toContain('{{');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    await page.keyboard.press('F1');
    expect(await panel(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await dialog.getByRole('radio').first().isChecked()).toBe(true);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('is searched and read by the keyboard, and leads on to the keys and back', async () => {
    const desk = await sit('shelter');
    const { page } = desk;
    await desk.goto('shelter/roll-call');
    await page.keyboard.press('?');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('keys.help') })
      .press('Enter');
    await panel(page).waitFor();
    await panel(page).getByText(w('rollCall.arrows')).waitFor();
    await panel(page).getByRole('searchbox').focus();
    await page.keyboard.type('недел');
    const found = panel(page).locator('nav li button');
    await page.waitForFunction(() => document.querySelectorAll('bk-help nav li').length < 5);
    expect(await read(found.first())).toBe(w('weeks.title'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel(page)
      .locator('h3', { hasText: w('weeks.title') })
      .waitFor();
    await panel(page)
      .getByRole('button', { name: w('keys.title') })
      .press('Enter');
    await page.getByRole('dialog').getByText(w('keys.everywhere')).waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('of a facilitator knows no page but hers', async () => {
    const desk = await sit('facilitator');
    const { page } = desk;
    await page
      .getByRole('banner')
      .getByRole('button', { name: w('help.title') })
      .click();
    await panel(page).waitFor();
    const pages = (await panel(page).locator('nav li').allInnerTexts()).map(one =>
      one.replaceAll('\u00AD', ''),
    );
    expect(pages).toEqual(
      [
        'nav.today',
        'programme.title',
        'programme.refer',
        'programme.group',
        'programme.participant',
        'me.title',
      ].map(key => w(key).replaceAll('\u00AD', '')),
    );
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(w('keys.G T')).waitFor();
    expect(await page.getByRole('dialog').getByText(w('keys.N')).count()).toBe(0);
    await desk.leave();
  }, 60_000);

  it('the tour is offered until it was taken, on no other computer after that, and can be taken again', async () => {
    const desk = await sit('counsellor');
    const { page } = desk;
    await page.getByText(w('tour.offer')).waitFor();
    expect(await page.locator('bk-tour-line :focus').count()).toBe(0);
    await page.getByRole('button', { name: w('tour.take'), exact: true }).press('Enter');
    const steps = ['nav.today', 'nav.cases', 'find.label', 'app.hideScreen', 'help.title'];
    for (const [i, step] of steps.entries()) {
      await until(page, w(i + 1 < steps.length ? 'tour.next' : 'tour.done'));
      await card(page)
        .locator('h2')
        .filter({ hasText: w(step) })
        .waitFor();
      await page.keyboard.press('Enter');
    }
    await card(page).waitFor({ state: 'detached' });
    await until(page, w('nav.today'));
    expect(await page.getByText(w('tour.offer')).count()).toBe(0);
    const elsewhere = await sit('counsellor');
    await elsewhere.settled();
    expect(await elsewhere.page.getByText(w('tour.offer')).count()).toBe(0);
    await elsewhere.page.keyboard.press('F1');
    await panel(elsewhere.page)
      .getByRole('button', { name: w('help.tour') })
      .press('Enter');
    await card(elsewhere.page).waitFor();
    await elsewhere.page.keyboard.press('Escape'); // once: the tour goes, the screen is not covered
    await card(elsewhere.page).waitFor({ state: 'detached' });
    expect(await elsewhere.page.locator('bk-privacy-screen').count()).toBe(0);
    expect([...desk.complaints, ...elsewhere.complaints]).toEqual([]);
    await desk.leave();
    await elsewhere.leave();
  }, 90_000);

  it('work goes on beside the tour, and who declines it is not asked again', async () => {
    const desk = await sit('director');
    const { page } = desk;
    await page.getByRole('button', { name: w('tour.take'), exact: true }).click();
    await card(page).waitFor();
    await page.locator('bk-navigation-rail a[href="/cases"]').click();
    await page.waitForURL('**/cases');
    await card(page).waitFor({ state: 'detached' });
    await desk.leave();
    const other = await sit('auditor');
    await other.page.getByRole('button', { name: w('tour.decline') }).click();
    await other.page.locator('bk-toasts').getByText(w('help.tour'), { exact: false }).waitFor();
    await other.page.reload();
    await other.settled();
    expect(await other.page.getByText(w('tour.offer')).count()).toBe(0);
    expect([...desk.complaints, ...other.complaints]).toEqual([]);
    await other.leave();
  }, 60_000);

  it.each([
    ['on a laptop, Russian, light', LAPTOP, 'lawyer'],
    ['on a phone, Kyrgyz, dark', PHONE, 'intake'],
  ])(
    'help and tour have no barrier and fit, %s',
    async (_, look, role) => {
      const desk = await sit(role, look);
      const { page } = desk;
      expect(await desk.barriers()).toEqual([]); // with the offer
      await page.locator('bk-tour-line button').first().click();
      await card(page).waitFor();
      expect(await desk.barriers()).toEqual([]);
      await desk.show('tour');
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'detached' });
      await page.keyboard.press('F1');
      await panel(page).waitFor();
      expect(await desk.barriers()).toEqual([]);
      expect(await desk.overflow()).toBe(0);
      if (look === PHONE) {
        await panel(page).locator('.help-list').click();
        await panel(page).locator('nav').waitFor();
        expect(await desk.barriers()).toEqual([]);
      }
      await desk.show('help');
      expect(desk.complaints).toEqual([]);
      await desk.leave();
    },
    60_000,
  );
});
