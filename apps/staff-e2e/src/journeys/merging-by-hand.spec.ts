import {
  type Centre,
  type Installation,
  openCentre,
  openInstallation,
  PASSWORD,
  person,
  register,
  type Wire,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Locator, Page } from 'playwright-core';
import { Desk, LAPTOP, type Look, PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { word as w } from '../support/words.ts';

describe('two records of one person that no search has proposed', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const sit = async (look: Look = LAPTOP): Promise<Desk> => {
    const desk = await Desk.open(browser, api.url, look);
    return desk.signIn('first.intake', PASSWORD);
  };
  const add = (mark: string, over: Partial<Wire['PersonFields']> = {}): Promise<Wire['Registered']> =>
    centre.staff.intake.must('POST', 'persons', { body: { ...person(mark), ...over } });
  const dialog = (page: Page): Locator => page.getByRole('dialog');
  const undo = (page: Page): Promise<void> =>
    page
      .locator('bk-toasts')
      .getByRole('button', { name: w('action.undo') })
      .click();
  const find = async (page: Page, text: string): Promise<void> => {
    await dialog(page)
      .getByRole('textbox', { name: w('personSearch.placeholder') })
      .fill(text);
    await dialog(page)
      .getByRole('button', { name: w('samePerson.find') })
      .click();
  };
  const compare = async (page: Page): Promise<void> => {
    await dialog(page)
      .getByRole('button', { name: w('duplicates.compare') })
      .first()
      .click();
    await dialog(page).locator('table').waitFor();
  };

  it('are found from a case file, merged on a second look, told apart, and each of it is taken back', async () => {
    const { caseId } = await register(centre, 'одна');
    const other = await add('другая', { birth: { date: '1985-03-03' } });
    const desk = await sit();
    const { page } = desk;
    await desk.goto(`cases/${caseId}`);
    await press(page, 'samePerson.action');
    await find(page, 'Айгүл-другая'); // one name alone finds too many, and what else is known is asked for in place
    const known = dialog(page).locator('bk-known-facts');
    await known.getByLabel(w('personSearch.oblast')).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await find(page, 'Асанова-другая Айгүл-другая');
    await dialog(page).getByText(other.code).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await compare(page);
    const merge = dialog(page).getByRole('button', { name: w('duplicates.merge') });
    await dialog(page).getByText(w('duplicates.doubt.birth_differs')).waitFor();
    await merge.click();
    await dialog(page).getByText(w('duplicates.doubtsFirst')).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await desk.show('merge-by-hand');
    await dialog(page).getByRole('checkbox').check();
    await merge.click();
    const merges = page.locator('bk-case-merges');
    await merges.getByText(other.code).waitFor();
    await undo(page);
    await merges.getByText(w('samePerson.noMerges')).waitFor();

    await press(page, 'samePerson.action');
    await find(page, other.code);
    await compare(page);
    await dialog(page)
      .getByRole('button', { name: w('duplicates.different') })
      .click();
    await page.getByText(w('duplicates.markedDifferent')).waitFor();
    await press(page, 'samePerson.action');
    await find(page, other.code);
    await compare(page);
    await dialog(page).getByText(w('duplicates.doubt.told_apart')).waitFor();
    await dialog(page)
      .getByRole('button', { name: w('action.cancel') })
      .click();
    await undo(page);
    await page.getByText(w('duplicates.markedDifferent')).waitFor({ state: 'detached' });
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('are offered to each other where both are proposed for a new appeal', async () => {
    const [one, other] = [await add('панель'), await add('панель')];
    const desk = await sit();
    const { page } = desk;
    await desk.goto('appeals/new');
    await press(page, 'appeal.toPerson');
    await page.getByLabel(w('person.surname'), { exact: true }).fill('Асанова-панель');
    await page.getByLabel(w('person.given'), { exact: true }).fill('Айгүл-панель');
    const proposed = page.locator('bk-candidates article');
    await proposed.nth(1).waitFor();
    await proposed
      .first()
      .getByRole('button', { name: w('samePerson.action') })
      .click();
    await compare(page);
    for (const { code } of [one, other]) await dialog(page).getByRole('radio', { name: code }).waitFor();
    await dialog(page)
      .getByRole('button', { name: w('duplicates.merge') })
      .click();
    await page.getByText(w('duplicates.merged')).waitFor();
    await proposed.nth(1).waitFor({ state: 'detached' });
    expect(await proposed.count()).toBe(1);
    await undo(page);
    await proposed.nth(1).waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('are never of another centre', async () => {
    const far = await openCentre(centre.staff.admin, 'alysky', ['intake']);
    const stranger = await far.staff.intake.must<Wire['Registered']>('POST', 'persons', {
      body: person('чужая'),
    });
    const { caseId } = await register(centre, 'своя');
    const desk = await sit();
    const { page } = desk;
    await desk.goto(`cases/${caseId}`);
    await press(page, 'samePerson.action');
    for (const text of [stranger.code, 'Асанова-чужая Айгүл-чужая']) {
      await find(page, text);
      await dialog(page).getByText(w('samePerson.none')).waitFor();
    }
    await desk.leave();
  }, 90_000);

  it('stay in sight while an appeal is typed, and a search that failed says so', async () => {
    await add('видна');
    const desk = await sit(PHONE);
    const { page } = desk;
    const ky = (key: string): string => w(key, 'ky');
    await desk.goto('appeals/new');
    await page.getByRole('button', { name: ky('appeal.toPerson') }).click();
    const line = page.locator('bk-candidates-line button');
    await line.getByText(ky('candidates.nobodyYet')).waitFor();
    await page.getByLabel(ky('person.surname'), { exact: true }).fill('Асанова-видна');
    await page.getByLabel(ky('person.given'), { exact: true }).fill('Айгүл-видна');
    await line.getByText(ky('candidates.count.one').replace('{{n}}', '1')).waitFor();
    await page.mouse.wheel(0, 600);
    const seen = await line.evaluate(button => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(seen).toBe(true);
    await page.mouse.wheel(0, 5_000); // at the end of the form its bar covers no control by half
    expect(await desk.overflow()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
    await desk.show('new-appeal-proposals');
    await line.click();
    const article = page.locator('bk-candidates article');
    const { y = -1 } = (await article.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(PHONE.size.height);
    await page.route('**/api/persons/search', route =>
      route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'request.invalid', faults: [] }),
      }),
    );
    await page.getByLabel(ky('person.given'), { exact: true }).fill('Айгүл-виднаа');
    await line.getByText(ky('candidates.failed')).waitFor();
    expect(await article.count()).toBe(0);
    await page.getByText(ky('candidates.unread')).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await page.unroute('**/api/persons/search');
    await page
      .locator('bk-candidates')
      .getByRole('button', { name: ky('action.retry') })
      .click();
    await article.waitFor();
    await desk.leave();
  }, 90_000);

  it('somebody who came by the address is forgotten with all that her file filled in', async () => {
    const known = await add('адресная', { birth: { date: '1985-03-03' }, oblast: 'naryn' });
    const desk = await sit();
    const { page } = desk;
    await desk.goto(`appeals/new?person=${known.id}`);
    await page.getByText(known.code).waitFor();
    const birth = page.getByLabel(w('person.birth'), { exact: true });
    await desk.settled();
    expect(await birth.inputValue()).toBe('03.03.1985');
    await press(page, 'appeal.notHer');
    await page.getByText(known.code).waitFor({ state: 'detached' });
    expect(await birth.inputValue()).toBe('');
    await page.getByRole('checkbox', { name: w('set.violence.physical') }).check();
    await press(page, 'action.save');
    await page.getByRole('link', { name: w('appeal.openLogged') }).click();
    await page.getByRole('button', { name: w('appeal.registerCaller') }).waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const logged = await centre.staff.intake.must<Wire['AppealView']>('GET', `appeals/${id}`);
    expect([logged.personId, logged.oblast, logged.ageBand]).toEqual([null, 'not_known', 'not_known']);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('a number that contradicts the birth beside it is saved on a second look only', async () => {
    const desk = await sit();
    const { page } = desk;
    await desk.goto('appeals/new');
    await page.getByRole('checkbox', { name: w('set.violence.physical') }).check();
    await page.getByLabel(w('person.birth'), { exact: true }).fill('03.01.1985');
    await press(page, 'appeal.toPerson');
    await page.getByLabel(w('person.surname'), { exact: true }).fill('Пинова');
    await page.getByLabel(w('person.given'), { exact: true }).fill('Айгүл');
    await page.getByLabel(w('person.pin'), { exact: true }).fill('10201199000000');
    await page.getByRole('alert').getByText(w('warning.pin_date')).waitFor();
    await press(page, 'action.save');
    await page.getByText(w('rule.pinSeen')).first().waitFor();
    expect(await desk.barriers()).toEqual([]);
    await page.getByRole('checkbox', { name: w('warning.pin_seen') }).check();
    await press(page, 'action.save');
    await page.getByText(w('appeal.logged')).waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);
});
