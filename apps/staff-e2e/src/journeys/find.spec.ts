import { type Centre, type Installation, openInstallation, PASSWORD, register } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Locator, Page } from 'playwright-core';
import { Desk, LAPTOP, type Look, PHONE } from '../support/desk.ts';
import { word as w } from '../support/words.ts';

const CASE = /cases\/[0-9a-f-]{36}$/;

describe('the box that finds', () => {
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
  const box = (page: Page): Locator => page.locator('bk-find-box input');
  const active = (page: Page, text: string): Promise<void> =>
    page.locator('bk-find-box [role=option][aria-selected=true]', { hasText: text }).waitFor();
  const ask = async (page: Page, text: string): Promise<void> => {
    await page.keyboard.press('/');
    await page.locator('bk-find-panel').waitFor();
    await page.keyboard.type(text);
  };

  it('leads an intake worker by the keyboard to a person, and says before that one word is not enough', async () => {
    await register(centre, 'Тынчтыкова');
    const desk = await sit('intake');
    const { page } = desk;
    await page.keyboard.press('/');
    await page.getByText(w('find.reach.people')).waitFor();
    await page.keyboard.type('тынчтыкова');
    await page.getByText(w('find.needsMore')).waitFor();
    await active(page, 'тынчтыкова'); // asked for by Enter, since a search is written down
    expect(await desk.barriers()).toEqual([]);
    await page.keyboard.press('Enter');
    await page
      .getByRole('group', { name: w('find.section.cases') })
      .getByRole('option')
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(CASE);
    expect((await desk.kept()).toLowerCase()).not.toContain('тынчтыкова');
    await desk.settled();
    await ask(page, 'yjdjt'); // «новое» on a Latin keyboard
    const fresh = page.getByRole('group', { name: w('find.section.actions') });
    await fresh.getByRole('option', { name: w('find.page.newAppeal') }).waitFor();
    const wanted = page.locator('bk-find-box [aria-selected=true]', { hasText: w('find.page.newAppeal') });
    for (let n = 0; n < 20 && !(await wanted.count()); n++) {
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(100); // what was pressed is shown a frame later
    }
    await active(page, w('find.page.newAppeal'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/appeals/new');
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('leads a counsellor to her own cases only, by one word of a name', async () => {
    const [own] = [await register(centre, 'Бекташева'), await register(centre, 'Чолпонбаева')];
    await centre.staff.intake.must('POST', `cases/${own.caseId}/team`, {
      body: {
        staffId: (await centre.staff.counsellor.must<{ id: string }>('GET', 'me')).id,
        part: 'counsellor',
      },
      version: 1,
    });
    const desk = await sit('counsellor');
    const { page } = desk;
    await ask(page, 'чолпонбаева');
    await page.keyboard.press('Enter');
    await page.getByText(w('find.nobody')).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('bk-find-panel').waitFor({ state: 'detached' });
    await ask(page, 'бекташева');
    await page.keyboard.press('Enter');
    await page.locator('bk-find-panel [role=option]', { hasText: '-' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${own.caseId}`);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('leads a shelter manager to a page of the house, and whoever gives up back to where she was', async () => {
    const desk = await sit('shelter');
    const { page } = desk;
    await page.locator('bk-navigation-rail a[href="/shelter"]').focus();
    await ask(page, 'ъъъ');
    await page.getByText(w('find.reach.guests')).waitFor(); // what can be found here
    await page.keyboard.press('Escape');
    await page.locator('bk-navigation-rail a[href="/shelter"]:focus').waitFor();
    await page.waitForTimeout(600); // two of them hide the screen
    await ask(page, 'gthtrk');
    await active(page, w('find.page.rollCall'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/shelter/roll-call');
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('leads an administrator to an account and to a new one', async () => {
    const desk = await sit('admin');
    const { page } = desk;
    await ask(page, 'counsel');
    await page
      .getByRole('group', { name: w('find.section.staff') })
      .getByRole('option')
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/staff');
    await page.waitForFunction(() => document.querySelectorAll('bk-list tbody tr').length < 4);
    await ask(page, w('find.page.newAccount'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('is a button on a phone, and then as wide as the screen', async () => {
    const desk = await sit('intake', PHONE);
    const { page } = desk;
    const opener = page.locator('bk-find-box .opener');
    await opener.click();
    await page.locator('bk-find-panel').waitFor();
    await page.locator('bk-find-box input:focus').waitFor();
    const width = (await page.locator('bk-find-box .find').boundingBox())?.width;
    expect([width, await desk.overflow(), await desk.barriers()]).toEqual([PHONE.size.width, 0, []]);
    await page.locator('bk-find-box .closer').click();
    await page.locator('bk-find-box .opener:focus').waitFor();
    await opener.click();
    await box(page).fill('Иштер');
    await page.locator('bk-find-panel [role=option]', { hasText: /^\s*Иштер\s*$/ }).click();
    await page.waitForURL('**/cases');
    await page.locator('bk-find-panel').waitFor({ state: 'detached' });
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);
});
