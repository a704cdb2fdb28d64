import fs from 'node:fs';
import path from 'node:path';
import { freshDatabase, type Installation, startInstallation, fillDemo } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, LAPTOP, type Look, PHONE } from '../support/desk.ts';
import { DEMO_PASSWORD as PASSWORD, nameOf, PAGES, visit } from '../support/visits.ts';
import { wordless } from '../support/wordless.ts';

const SCREENS = process.env['BAANEK_SCREENS'];

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

describe('every page of the demo', () => {
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

  it.each(Object.keys(PAGES))(
    'of %s opens, with words and without a complaint',
    async login => {
      const desk = await Desk.open(browser, api.url, LAPTOP);
      await desk.signIn(login, PASSWORD);
      for (const page of PAGES[login] ?? []) {
        await visit(desk, page);
        expect([page, await wordless(desk)]).toEqual([page, []]);
        if (SCREENS) await keep(desk, nameOf(login, page), LAPTOP);
      }
      expect(desk.complaints).toEqual([]);
      await desk.leave();
    },
    240_000,
  );

  it.each(Object.keys(MISSING))(
    'of %s says that a record is missing, and does not load for ever',
    async login => {
      const desk = await Desk.open(browser, api.url, PHONE);
      await desk.signIn(login, PASSWORD);
      for (const page of MISSING[login] ?? []) {
        await desk.page.goto(`${desk.url}/${page}`);
        await desk.page.locator('main [role=alert]').first().waitFor();
        expect([page, await desk.page.locator('main bk-skeleton').count()]).toEqual([page, 0]);
        expect([page, await desk.page.locator('main [role=alert] button').count()]).toEqual([page, 0]);
        if (SCREENS) await keep(desk, nameOf('missing', page), PHONE);
      }
      expect(desk.complaints).toEqual([]);
      await desk.leave();
    },
    120_000,
  );

  it('loads a record once the line is back, and does not call it missing until then', async () => {
    const desk = await Desk.open(browser, api.url, PHONE);
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

async function keep(desk: Desk, name: string, { language, size }: Look): Promise<void> {
  const folder = path.resolve(SCREENS ?? '');
  fs.mkdirSync(folder, { recursive: true });
  await desk.page.screenshot({ path: path.join(folder, `${name}-${language}-${size.width}.png`) });
}
