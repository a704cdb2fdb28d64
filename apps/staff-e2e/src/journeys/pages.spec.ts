import fs from 'node:fs';
import path from 'node:path';
import { freshDatabase, type Installation, startInstallation, fillDemo } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, LAPTOP, type Look, PHONE } from '../support/desk.ts';

/** The demo's one password, printed by `npm start`. */
const PASSWORD = 'demo-tandoor-42';
const SCREENS = process.env['BAANEK_SCREENS'];

/** Pages by who opens them; `→` follows the first link of that kind. */
const PAGES: Record<string, readonly string[]> = {
  intake: [
    'today',
    'appeals',
    'appeals/new',
    'appeals/import',
    'appeals/transfers',
    'appeals/caller-enquiries',
    'appeals/figures?from=2025-01-01&to=2027-12-31',
    'appeals → /appeals/0',
    'cases',
    'cases/duplicates',
    'cases → /cases/0',
  ],
  counsellor: ['today', 'cases', 'cases → /cases/0'],
  lawyer: ['today', 'escorts', 'escorts/new', 'cases'],
  escort: ['today', 'own-escorts'],
  shelter: [
    'today',
    'shelter',
    'shelter/weeks',
    'shelter/stays',
    'shelter/roll-call',
    'shelter/place-enquiries',
    'shelter/house-records',
    'shelter/set-up',
    'shelter/set-up/rules',
    'shelter/agreement',
  ],
  facilitator: [
    'today',
    'programme',
    'programme/new',
    'programme → /groups/0',
    'programme → /participants/0',
  ],
  director: ['today', 'staff', 'shelter', 'shelter/house-records', 'cases', 'appeals', 'escorts'],
  analyst: ['today'],
  auditor: ['today', 'audit'],
  admin: ['today', 'set-up', 'shelter/set-up', 'staff', 'centres', 'me', 'no-such-page'],
};

const NO_RECORD = '00000000-0000-4000-8000-000000000000';

/** Addresses at which there is no record, by a role that may open the page. */
const MISSING: Record<string, readonly string[]> = {
  intake: [
    'cases/no-identifier',
    `cases/${NO_RECORD}`,
    'appeals/no-identifier',
    `appeals/${NO_RECORD}`,
    `appeals/import/${NO_RECORD}`,
  ],
  facilitator: [`programme/groups/${NO_RECORD}`, `programme/participants/${NO_RECORD}`],
};

describe.each([
  ['on a laptop, Russian, light', LAPTOP],
  ['on a phone, Kyrgyz, dark', PHONE],
])('every page %s', (_, look) => {
  let browser: Browser;
  let api: Installation;

  beforeAll(async () => {
    const database = await freshDatabase();
    await fillDemo(database);
    api = await startInstallation(database, { BAANEK_DEMO: 'on' });
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  it('before anybody signs in has no barrier, speaks the language and fits', async () => {
    const desk = await Desk.open(browser, local(api.url), look);
    await desk.goto('sign-in');
    await desk.speak();
    expect(await faults(desk, 'sign-in', look)).toEqual([]);
    await desk.leave();
  }, 60_000);

  it.each(Object.keys(PAGES))(
    'of %s has no barrier, speaks the language and fits',
    async login => {
      const desk = await Desk.open(browser, local(api.url), look);
      await desk.signIn(login, PASSWORD);
      const wrong: string[] = [];
      for (const page of PAGES[login] ?? []) wrong.push(...(await faults(desk, page, look, login)));
      expect(wrong).toEqual([]);
      expect(desk.complaints).toEqual([]);
      await desk.leave();
    },
    240_000,
  );

  it.each(Object.keys(MISSING))(
    'of %s says that a record is missing, and does not load for ever',
    async login => {
      const desk = await Desk.open(browser, local(api.url), look);
      await desk.signIn(login, PASSWORD);
      for (const page of MISSING[login] ?? []) {
        await desk.page.goto(`${desk.url}/${page}`);
        await desk.page.locator('main [role=alert]').first().waitFor();
        expect([page, await desk.page.locator('main bk-skeleton').count()]).toEqual([page, 0]);
        expect([page, await desk.page.locator('main [role=alert] button').count()]).toEqual([page, 0]);
        if (SCREENS) await keep(desk, `missing-${page.replaceAll(/[^a-z]+/g, '-')}`, look);
      }
      expect(desk.complaints).toEqual([]);
      await desk.leave();
    },
    120_000,
  );

  it('loads a record once the line is back, and does not call it missing until then', async () => {
    const desk = await Desk.open(browser, local(api.url), look);
    await desk.signIn('intake', PASSWORD);
    await desk.page.route('**/api/cases/**', route => route.abort());
    await desk.page.goto(`${desk.url}/cases/${NO_RECORD}`);
    const notice = desk.page.locator('main [role=alert]').first();
    const again = notice.getByRole('button');
    await again.waitFor();
    const cut = await notice.innerText();
    await desk.page.unroute('**/api/cases/**');
    await again.click();
    await again.waitFor({ state: 'detached' });
    expect(await notice.innerText()).not.toContain(cut.split('\n')[0]);
    await desk.leave();
  }, 60_000);
});

async function faults(desk: Desk, page: string, look: Look, login = ''): Promise<string[]> {
  const [list = '', link] = page.split(' → ');
  await desk.goto(list);
  if (link) {
    await desk.page.locator(`main a[href*="${link}"]`).first().click();
    await desk.page.waitForURL(`**${link}*`);
    await desk.settled();
  }
  const text = await desk.page.locator('body').innerText();
  const wider = await desk.overflow();
  if (SCREENS) await keep(desk, `${login}-${page.replaceAll(/[^a-z]+/g, '-')}`, look);
  return [
    ...(await desk.barriers()).map(barrier => `${page}: ${barrier}`),
    ...(wider > 0 ? [`${page}: ${wider} px wider than the window`] : []),
    ...bareKeys(text).map(key => `${page}: the key ${key} instead of words`),
    ...((await desk.page.locator('html').getAttribute('lang')) === look.language
      ? []
      : [`${page}: language`]),
  ];
}

/** Keys of words that stand where words should. */
const bareKeys = (text: string): string[] =>
  text.match(
    /\b(?:app|nav|action|field|appeal|cases|shelter|escorts?|programme|set|error|refusal|today)\.[a-z]\w+/g,
  ) ?? [];

/** Browsers keep the cookie of a secure session on `localhost` without TLS, not on its number. */
const local = (url: string): string => url.replace('127.0.0.1', 'localhost');

async function keep(desk: Desk, name: string, { language, size }: Look): Promise<void> {
  const folder = path.resolve(SCREENS ?? '');
  fs.mkdirSync(folder, { recursive: true });
  await desk.page.screenshot({ path: path.join(folder, `${name}-${language}-${size.width}.png`) });
}
