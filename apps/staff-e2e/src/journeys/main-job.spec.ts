import {
  type Centre,
  dayFromNow,
  drawHouse,
  type Installation,
  openInstallation,
  PASSWORD,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Page } from 'playwright-core';
import { Desk } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { word as w } from '../support/words.ts';

const SURNAME = 'Канарейкина';
const PHONE = '+996 000 71 72 73';
const CHILDREN = [
  ['Канарейкин сын', '6', 'male'],
  ['Канарейкина дочь', '4', 'female'],
] as const;
const SECRETS = [SURNAME, '996000717273', '000717273', 'Канарейкин сын', 'Канарейкина дочь'];

const fill = (page: Page, key: string, text: string): Promise<void> =>
  page
    .getByRole('textbox', { name: w(key) })
    .first()
    .fill(text);
const pick = (page: Page, key: string): Promise<void> =>
  page
    .locator('label.pill', { hasText: new RegExp(`^\\s*${w(key)}\\s*$`) })
    .first()
    .click();

/** The day after tomorrow, perhaps of the next week already. */
const COURT_DAY = dayFromNow(2);

describe('the main job, through the screens, by the worker whose role each part is', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;
  const desks: Partial<Record<string, Desk>> = {};
  let casePath = 'cases/none';
  let code = 'no code yet';

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    await drawHouse(centre);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  /** The desk of one role, opened at its first use. */
  const at = async (role: string): Promise<Desk> => {
    return (desks[role] ??= await (
      await Desk.open(browser, api.url)
    ).signInByHand(`first.${role}`, PASSWORD));
  };

  it('intake logs the call, registers her with two children and opens a case, in at most twelve clicks', async () => {
    const desk = await at('intake');
    await desk.goto('today');
    const { page } = desk;
    let clicks = 0;
    const click = async (clicking: Promise<void>): Promise<void> => {
      clicks++;
      await clicking;
    };
    await click(
      page
        .getByRole('link', { name: w('appeal.new') })
        .first()
        .click(),
    );
    await desk.settled();
    await click(pick(page, 'set.violence.physical'));
    await fill(page, 'person.birth', '12.05.1992');
    await click(press(page, 'appeal.toPerson'));
    await fill(page, 'person.surname', SURNAME);
    await fill(page, 'person.given', 'Айгүл');
    await fill(page, 'person.phones', PHONE);
    for (const [at, [surname, years, sex]] of CHILDREN.entries()) {
      await click(press(page, 'household.add'));
      const child = page
        .locator('bk-household-fields fieldset')
        .filter({ has: page.getByLabel(w('person.surname')) })
        .nth(at);
      await child.getByLabel(w('person.surname')).fill(surname);
      await child.getByLabel('Дата, год', { exact: false }).fill(years);
      await click(child.locator('label.pill', { hasText: w(`set.sex.${sex}`) }).click());
    }
    await click(press(page, 'appeal.openCase'));
    expect(clicks).toBeLessThanOrEqual(12);
    await page.waitForURL('**/cases/*');
    await desk.settled();
    casePath = new URL(page.url()).pathname.slice(1);
    code = await desk.heading();
    expect(code).toMatch(/^[А-ЯӨҮҢ]{2}-\d[A-Z]\d[A-Z]$|^\S{2}-\S{4}$/);
    expect(await page.locator('main').innerText()).toContain(SURNAME);
    expect(await page.title()).not.toContain(SURNAME);
  }, 60_000);

  it('intake asks for a place and for company to court, and names the workers', async () => {
    const desk = await at('intake');
    const { page } = desk;
    await press(page, 'appeal.needsPlace');
    await page.getByText(w('shelter.placeRequested')).waitFor();
    for (const part of ['counsellor', 'lawyer'] as const) {
      await press(page, 'team.assign');
      const dialog = page.getByRole('dialog');
      await dialog
        .locator('label.pill', { hasText: new RegExp(`^\\s*${w(`set.casePart.${part}`)}`, 'i') })
        .click();
      await dialog.locator('select').first().selectOption(centre.staffIds[part]);
      await dialog.getByRole('button', { name: w('action.save') }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    await page.getByRole('link', { name: w('appeal.needsEscort') }).click();
    await page.waitForURL('**/escorts/new*');
    await desk.settled();
    const fields = [
      () => pick(page, 'set.escortKind.court'),
      () => fill(page, 'appeal.day', COURT_DAY.split('-').reverse().join('.')),
      () => fill(page, 'escort.leavesAt', '09:00'),
      () => fill(page, 'escort.startsAt', '10:00'),
      () => fill(page, 'escort.endsAt', '12:00'),
      () => fill(page, 'escort.place', 'Районный суд'),
    ];
    expect(fields.length).toBeLessThanOrEqual(8);
    for (const fillIn of fields) await fillIn();
    await press(page, 'escort.request');
    await page.waitForURL('**/cases/*');
    await page.locator('bk-case-timeline').getByText(w('timeline.trip_requested')).first().waitFor();
  }, 60_000);

  it('the shelter manager gives the two of them places on the board', async () => {
    const desk = await at('shelter');
    await desk.goto('shelter');
    const { page } = desk;
    await page.locator('bk-waiting-panel', { hasText: code }).waitFor();
    await press(page, 'shelter.place');
    expect(await desk.barriers()).toEqual([]);
    await page.locator('bk-seating-panel .proposal').first().click();
    await press(page, 'shelter.admit');
    await page.locator('bk-room-card', { hasText: code }).waitFor();
    await page.keyboard.press('Escape'); // the panel of her stay
    await page.getByText(w('shelter.nobodyWaits')).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(SURNAME);
  }, 60_000);

  it('the lawyer sends an escort, who sees her own trip and nothing else', async () => {
    const lawyer = await at('lawyer');
    await lawyer.goto(`escorts?day=${COURT_DAY}`);
    await lawyer.page.getByRole('button', { name: code }).or(lawyer.page.getByText(code)).first().click();
    const dialog = lawyer.page.getByRole('dialog');
    await dialog.locator('select').selectOption(centre.staffIds.escort);
    expect(await lawyer.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('escort.assign') }).click();
    await dialog.waitFor({ state: 'detached' });
    await lawyer.page.getByText(w('escort.assigned')).waitFor();
    const escort = await at('escort');
    await escort.goto('own-escorts');
    const text = await escort.page.locator('main').innerText();
    expect(text).toContain('Районный суд');
    expect(text).toContain(code);
    expect(text).not.toContain(SURNAME);
    expect(text).toContain(w('escort.outcomeLater'));
    expect(await escort.page.getByRole('button', { name: w('escort.recordOutcome') }).count()).toBe(0);
  }, 60_000);

  it('once it has begun, the escort records how it went, and reads her note', async () => {
    await api.rows(`UPDATE trip SET starts_at = now() - interval '1 hour'`);
    const desk = await at('escort');
    await desk.goto('own-escorts');
    const { page } = desk;
    await press(page, 'escort.recordOutcome');
    await pick(page, 'set.escortOutcome.held');
    await page.locator('bk-outcome-form textarea').fill('Судья отложил на неделю');
    await press(page, 'action.save');
    await page.getByText(w('escort.outcomeRecorded')).waitFor();
    await page.locator('article', { hasText: 'Судья отложил на неделю' }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await desk.show('own-escort-done');
  }, 60_000);

  it('her counsellor logs a session, whose note nobody else reads', async () => {
    const desk = await at('counsellor');
    await desk.goto(casePath);
    const { page } = desk;
    await press(page, 'session.log');
    const dialog = page.getByRole('dialog');
    await dialog.locator('textarea').fill('Канарейкин сын спал плохо');
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(w('cases.saved').replace('{{code}}', code)).waitFor();
    await page.getByText(w('timeline.session'), { exact: true }).first().waitFor();
    const intake = await at('intake');
    await intake.goto(casePath);
    const seen = await intake.page.locator('main').innerText();
    expect(seen).toContain(w('timeline.session'));
    expect(seen).not.toContain('спал плохо');
    expect(await intake.page.getByRole('link', { name: w('session.title') }).count()).toBe(0);
  }, 60_000);

  it('the facilitator enrols the man in a group and marks him present', async () => {
    const desk = await at('facilitator');
    await desk.goto('programme');
    const { page } = desk;
    await press(page, 'programme.addGroup');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(w('programme.groupName')).fill('Среда, 18:00');
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(w('programme.groupAdded')).waitFor();
    await desk.goto('programme/new');
    await press(page, 'action.save'); // nothing is chosen for him, and nobody without a name is made
    await page.getByText(w('rule.nameOrCode')).waitFor();
    expect(await page.locator('input[type=radio]:checked').count()).toBe(2); // that he has not been asked
    await desk.show('referral-untouched');
    await pick(page, 'set.programmeSource.court');
    await fill(page, 'programme.requiredSessions', '12');
    await fill(page, 'programme.basis', 'Решение 7');
    await fill(page, 'person.surname', 'Канарейкин');
    await pick(page, 'set.sex.male');
    await press(page, 'action.save');
    await page.waitForURL('**/programme/participants/*');
    await desk.settled();
    await page.locator('form select').selectOption({ label: 'Среда, 18:00' });
    await press(page, 'programme.enrol');
    await page.getByText(w('programme.enrolled')).waitFor();
    await page.getByRole('button', { name: w('programme.complete') }).waitFor();
    await page.getByRole('link', { name: 'Среда, 18:00' }).click();
    await desk.settled();
    await press(page, 'programme.addSession');
    const session = page.getByRole('dialog');
    await session.getByLabel(w('programme.topic')).fill('Ответственность');
    expect(await desk.barriers()).toEqual([]);
    await session.getByRole('button', { name: w('action.save') }).click();
    await session.waitFor({ state: 'detached' });
    await page.getByText(w('programme.sessionAdded')).waitFor();
  }, 60_000);

  it.each([
    [
      'counsellor',
      ['appeals', 'shelter', 'escorts', 'own-escorts', 'programme', 'staff', 'audit', 'centres'],
    ],
    ['lawyer', ['appeals', 'shelter', 'own-escorts', 'programme', 'staff', 'audit', 'centres']],
    ['escort', ['appeals', 'cases', 'shelter', 'escorts', 'programme', 'staff', 'audit', 'centres']],
    ['shelter', ['appeals', 'cases', 'escorts', 'own-escorts', 'programme', 'staff', 'audit', 'centres']],
    ['facilitator', ['appeals', 'cases', 'shelter', 'escorts', 'own-escorts', 'staff', 'audit', 'centres']],
    ['intake', ['own-escorts', 'programme', 'staff', 'audit', 'centres']],
  ])(
    '%s finds nothing on the pages of the others',
    async (role, pages) => {
      const desk = await at(role);
      for (const path of [...pages, ...(pages.includes('cases') ? [casePath] : [])]) {
        await desk.goto(path);
        expect(`${path}: ${await desk.heading()}`).toBe(`${path}: ${w('notFound.title')}`);
        expect(await desk.page.locator('body').innerText()).not.toContain(code);
      }
    },
    60_000,
  );

  it('leaves no word of anybody in a browser, an address or the log, and no complaint', async () => {
    for (const [role, desk] of Object.entries(desks)) {
      const kept = decodeURIComponent((await desk?.kept()) ?? '');
      for (const secret of SECRETS) expect(`${role} ${kept}`).not.toContain(secret);
      expect(desk?.complaints).toEqual([]);
    }
    for (const secret of SECRETS) expect(api.log()).not.toContain(secret);
  });
});
