import path from 'node:path';
import {
  type Centre,
  drawHouse,
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
import { Desk } from '../support/desk.ts';
import { because, inDialog } from '../support/record.ts';
import { word as w } from '../support/words.ts';

const JOURNAL = path.join(
  import.meta.dirname,
  ...['..', '..', '..', '..', 'libs', 'api', 'imports', 'src', 'fixture', 'register-journal.xlsx'],
);

describe('a hard day at the desk', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    await drawHouse(centre);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const sit = async (role: string): Promise<Desk> => {
    const desk = await Desk.open(browser, api.url);
    return desk.signIn(`first.${role}`, PASSWORD);
  };
  const appeals = async (): Promise<number> =>
    (await centre.staff.intake.must<Wire['AppealExport']>('POST', 'appeals/export', { body: {} })).appeals
      .length;

  it('a call is logged with the keyboard alone, in at most 25 strokes beside the typing', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    const before = await appeals();
    let strokes = 0;
    const stroke = async (key: string, times = 1): Promise<void> => {
      for (let i = 0; i < times; i++, strokes++) await page.keyboard.press(key);
    };
    await stroke('n');
    await desk.settled();
    await page.getByRole('radio').first().waitFor();
    // to the kinds of violence: the fields in between are filled in already
    const physical = page.getByRole('checkbox', { name: w('set.violence.physical') });
    while (strokes < 25 && !(await physical.evaluate(box => box === document.activeElement)))
      await stroke('Tab');
    await stroke('Space');
    await stroke('Alt+s');
    await page.getByText(w('appeal.logged')).waitFor();
    expect(strokes).toBeLessThanOrEqual(25);
    expect(await appeals()).toBe(before + 1);
    await desk.leave();
  }, 60_000);

  it('what was typed survives a closed tab, and a session that ended meanwhile', async () => {
    const desk = await sit('intake');
    await desk.goto('appeals/new');
    await typeCall(desk.page, 'Черновикова');
    await desk.page.getByText(w('draft.saved')).waitFor();
    await desk.goto('today');
    await api.rows(`UPDATE session SET ended_at = now() WHERE ended_at IS NULL AND agent LIKE 'Chrome%'`);
    await desk.page.goto(`${desk.url}/appeals/new`);
    await desk.page.waitForURL('**/sign-in*');
    await desk.signInByHand('first.intake', PASSWORD);
    await desk.goto('appeals/new');
    await desk.page.getByText(w('draft.restored')).waitFor();
    expect(await desk.page.getByRole('textbox', { name: w('person.surname') }).inputValue()).toBe(
      'Черновикова',
    );
    await desk.leave();
  }, 60_000);

  it.each([
    ['facilitator', 'programme/new', 'programme.basis', 'Решение 7'],
    ['shelter', 'shelter/house-records', 'incident.note', 'Стучали в дверь'],
    ['intake', 'escorts/new', 'escort.place', 'Районный суд'],
  ])(
    'what %s half typed survives a reload, and is put away when it is cancelled',
    async (role, path, field, text) => {
      const desk = await sit(role);
      const { page } = desk;
      const address = role === 'intake' ? `${path}?case=${(await register(centre, 'набрано')).caseId}` : path;
      const begin = async (): Promise<void> => {
        if (role === 'shelter') await page.locator('bk-house-incidents-card header button').click();
      };
      const typed = page.getByRole('textbox', { name: w(field) });
      await desk.goto(address);
      await begin();
      await typed.fill(text);
      await page.getByText(w('draft.saved')).waitFor();
      await page.reload();
      await desk.settled();
      await page.getByText(w('draft.restored')).waitFor();
      expect(await typed.inputValue()).toBe(text);
      expect(await desk.barriers()).toEqual([]);
      await desk.show(`draft-${role}`);
      expect(await desk.kept()).not.toContain(text);
      await page.locator('bk-top-bar').getByRole('button').last().click();
      await page.getByRole('button', { name: w('app.signOut') }).click();
      await page.getByRole('dialog').getByText(w('signOut.text')).waitFor();
      expect(await desk.barriers()).toEqual([]);
      await desk.show(`sign-out-${role}`);
      await page.getByRole('button', { name: w('signOut.stay') }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await typed.inputValue()).toBe(text);
      await page.getByText(w('action.cancel'), { exact: true }).click();
      await desk.goto(address);
      await begin();
      expect(await typed.inputValue()).toBe('');
      await desk.leave();
    },
    60_000,
  );

  it('a cut line loses nothing, and what is sent again is logged once', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto('appeals/new');
    await typeCall(page, 'Линиева');
    const before = await appeals();
    // the request arrives, its answer is lost on the way: the worst of both
    let lost = 0;
    await page.route('**/api/appeals', async route => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      lost++;
      return route.abort();
    });
    await page.keyboard.press('Alt+s');
    await page.getByText(w('error.network')).waitFor();
    expect(lost).toBeGreaterThan(1);
    expect(await page.getByRole('textbox', { name: w('person.surname') }).inputValue()).toBe('Линиева');
    await page.unroute('**/api/appeals');
    await page.keyboard.press('Alt+s');
    await page.getByText(w('appeal.logged')).waitFor();
    expect(await appeals()).toBe(before + 1);
    await desk.leave();
  }, 60_000);

  it('the second of two who change one person is told, and what she typed stays in sight', async () => {
    const { caseId } = await register(centre, 'двое');
    const [first, second] = [await sit('intake'), await sit('intake')];
    for (const desk of [first, second]) {
      await desk.goto(`cases/${caseId}`);
      await desk.page.getByRole('button', { name: w('person.edit') }).click();
      await desk.page
        .getByRole('dialog')
        .getByRole('textbox', { name: w('person.codeWord') })
        .fill('от второй');
      await because(desk.page, 'learned_later');
    }
    const save = (desk: Desk): Promise<void> =>
      desk.page
        .getByRole('dialog')
        .getByRole('button', { name: w('action.save') })
        .click();
    await save(first);
    await first.page.getByRole('dialog').waitFor({ state: 'detached' });
    await save(second);
    await second.page.getByText(w('error.version.stale')).waitFor();
    const kept = second.page.getByRole('dialog').getByRole('textbox', { name: w('person.codeWord') });
    expect(await kept.inputValue()).toBe('от второй');
    await save(second);
    await kept.waitFor({ state: 'detached' });
    await first.leave();
    await second.leave();
  }, 60_000);

  it('two administrators at one account: the second sees what the first recorded, and saves', async () => {
    const [first, second] = [await sit('admin'), await sit('admin')];
    const open = async ({ page }: Desk): Promise<Locator> => {
      await page.locator('tr', { hasText: 'first.escort' }).first().getByRole('button').click();
      return page.getByRole('dialog');
    };
    for (const desk of [first, second]) await desk.goto('staff');
    const [one, two] = [await open(first), await open(second)];
    await one.getByRole('textbox').first().fill('Первое имя');
    await one.locator('label', { hasText: w('set.role.lawyer') }).click();
    await two.getByRole('textbox').first().fill('Второе имя');
    await one.getByRole('button', { name: w('action.save') }).click();
    await first.page.getByRole('button', { name: w('staff.changeRoles') }).click();
    await one.waitFor({ state: 'detached' });
    const save = two.getByRole('button', { name: w('action.save') });
    await save.click();
    await two.locator('bk-recorded-now', { hasText: 'Первое имя' }).waitFor();
    await two.getByText(w('error.version.stale')).waitFor();
    expect(await two.getByRole('textbox').first().inputValue()).toBe('Второе имя');
    expect(await two.getByRole('checkbox', { name: w('set.role.lawyer') }).isChecked()).toBe(true);
    await second.page.locator('tr', { hasText: 'Первое имя' }).waitFor(); // the list behind is new, too
    expect(await second.barriers()).toEqual([]);
    await second.show('staff-conflict');
    await save.click();
    await two.waitFor({ state: 'detached' });
    await second.page.locator('tr', { hasText: 'Второе имя' }).waitFor();
    for (const desk of [first, second]) await desk.leave();
  }, 60_000);

  it('a board shows within a moment what another did', async () => {
    const { householdId } = await register(centre, 'доска');
    const desk = await sit('shelter');
    await desk.goto('shelter');
    const taken = desk.page.locator('bk-room-card .seat.taken');
    expect(await taken.count()).toBe(0);
    await centre.staff.shelter.must('POST', 'shelter/stays', { body: { householdId } });
    await taken.first().waitFor();
    await desk.leave();
  }, 60_000);

  it('two records of one woman are found, compared, merged, and parted again', async () => {
    const { caseId } = await register(centre, 'дубль');
    await centre.staff.intake.must('POST', 'persons', { body: person('дубль') });
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto('cases/duplicates');
    await page.getByRole('button', { name: w('duplicates.search') }).click();
    await page
      .getByRole('button', { name: w('duplicates.compare') })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Асанова-дубль').first().waitFor();
    expect(await desk.barriers()).toEqual([]);
    const code = (await centre.staff.intake.must<Wire['CaseView']>('GET', `cases/${caseId}`)).person.code;
    await dialog.getByRole('radio', { name: code }).check();
    await dialog.getByRole('button', { name: w('duplicates.merge') }).click();
    await page.getByText(w('duplicates.merged')).waitFor();
    await page.getByText(w('duplicates.empty')).waitFor();
    await desk.goto(`cases/${caseId}`);
    await page.getByText(w('duplicates.mergedTitle')).waitFor();
    await page.getByRole('button', { name: w('duplicates.undoMerge') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('duplicates.undoMerge') })
      .click();
    await page.getByText(w('duplicates.mergeUndone')).waitFor();
    await desk.goto('cases/duplicates');
    await page.getByRole('button', { name: w('duplicates.different') }).click();
    await page.getByText(w('duplicates.empty')).waitFor();
    await desk.leave();
  }, 60_000);

  it('a woman who moves on is handed over by a code, and known in the other centre', async () => {
    const other = await openCentre(centre.staff.admin, 'ekinchi', ['intake']);
    const { caseId } = await register(centre, 'переезд');
    const desk = await sit('intake');
    await desk.goto(`cases/${caseId}`);
    await desk.page.getByRole('button', { name: w('transfer.send') }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.locator('select').selectOption({ label: 'ekinchi' });
    await dialog.getByRole('radio', { name: w('transfer.case.close') }).check();
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('transfer.makeCode') }).click();
    const code = await dialog.getByTestId('transfer-code').innerText();
    await desk.leave();
    const there = await Desk.open(browser, desk.url);
    await there.signIn('ekinchi.intake', PASSWORD);
    await there.goto('appeals/transfers');
    await there.page.getByRole('textbox', { name: w('transfer.code') }).fill(code.toLowerCase());
    await there.page.getByRole('button', { name: w('transfer.open') }).click();
    await there.page.getByText('Асанова-переезд').waitFor();
    expect(await there.barriers()).toEqual([]);
    await there.page.getByRole('button', { name: w('transfer.accept') }).click();
    await inDialog(there.page, 'transfer.accept'); // the code opens once: it is asked twice
    await there.page.waitForURL('**/appeals/new*');
    await there.page.getByText(w('appeal.willBeRepeat')).waitFor();
    expect(there.addresses.join()).not.toContain(code);
    expect(other.staff.intake.session).not.toBe('');
    await there.leave();
  }, 90_000);

  it('a caller who asks about somebody hears the same, and the page asks the server nothing but to log it', async () => {
    await register(centre, 'ищут');
    const desk = await sit('intake');
    const ask = async (name: string): Promise<{ text: string; asked: string[] }> => {
      await desk.goto('appeals/caller-enquiries');
      desk.addresses.length = 0;
      await desk.page.getByRole('textbox', { name: w('callerEnquiry.about') }).fill(`муж ищет: ${name}`);
      await desk.page.getByRole('button', { name: w('action.save') }).click();
      await desk.page.getByText(w('callerEnquiry.logged')).waitFor();
      const asked = desk.addresses
        .map(address => new URL(address).pathname)
        .filter(path => path.startsWith('/api/'));
      return { text: await desk.page.locator('main').innerText(), asked };
    };
    const [here, nowhere] = [await ask('Асанова-ищут Айгүл-ищут'), await ask('Никто Никтоев')];
    expect(here).toEqual(nowhere);
    expect(here.asked).toEqual(['/api/appeals/caller-enquiries']);
    await desk.goto('appeals');
    const logged = desk.page.getByRole('row').filter({ hasText: w('callerEnquiry.label') });
    await logged.first().getByRole('link').first().click();
    await desk.page.getByText('Никто Никтоев', { exact: false }).waitFor();
    expect(await desk.page.getByText(w('appeal.linkTitle')).count()).toBe(0); // no client is looked up for it
    await desk.leave();
  }, 60_000);

  it('a centre’s journal is checked, entered and, when it comes again, known', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    const load = async (): Promise<string[]> => {
      await desk.goto('appeals/import');
      await page.locator('input[type=file]').setInputFiles(JOURNAL);
      await page.waitForURL('**/appeals/import/*');
      await page.locator('dl.figures').waitFor(); // not before the check is done
      return page.locator('dl.figures dd').allInnerTexts();
    };
    expect((await load()).slice(0, 4)).toEqual(['400', '382', '18', '0']);
    expect(await desk.barriers()).toEqual([]);
    const before = await appeals();
    await page.locator('button', { hasText: /^\s*Внести \d/ }).click();
    await page
      .getByRole('dialog')
      .locator('button', { hasText: /^\s*Внести \d/ })
      .click();
    await page.getByText(w('import.committed'), { exact: true }).waitFor();
    const entered = (await appeals()) - before;
    expect(entered).toBeGreaterThan(300);
    await load();
    await page.getByText(w('import.nothingNew')).waitFor();
    expect(await appeals()).toBe(before + entered);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 120_000);
});

async function typeCall(page: Page, surname: string): Promise<void> {
  await page.getByRole('checkbox', { name: w('set.violence.physical') }).check();
  await page.getByRole('button', { name: w('appeal.toPerson') }).click();
  await page.getByRole('textbox', { name: w('person.surname') }).fill(surname);
}
