import { type Centre, type Installation, openInstallation, PASSWORD } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk } from '../support/desk.ts';

/** The addresses of a page that are asked for before the application stands, by who may open it. */
const EARLY = [
  ['intake', 'today', ['/api/me', '/api/today']],
  ['intake', 'appeals', ['/api/me', '/api/appeals']],
  ['intake', 'cases', ['/api/me', '/api/cases?state=open']],
  ['shelter', 'shelter', ['/api/me', '/api/shelter/board', '/api/shelter/availability']],
  ['facilitator', 'programme', ['/api/me', '/api/programme/groups', '/api/programme/enrolments']],
] as const;

describe('what a page asks for before the application stands', () => {
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

  it.each(EARLY)(
    'is what %s reads of %s, and is asked for once',
    async (role, path, early) => {
      expect(centre.staffIds[role]).toBeTruthy();
      const desk = await Desk.open(browser, api.url);
      await desk.signIn(`first.${role}`, PASSWORD);
      desk.addresses.length = 0;
      await desk.goto(path);
      await desk.page.waitForLoadState('load');
      const asked = desk.addresses.map(address => address.replace(desk.url, ''));
      const times = early.map(address => [address, asked.filter(one => one === address).length]);
      expect(times).toEqual(early.map(address => [address, 1]));
      expect(desk.complaints).toEqual([]);
      await desk.leave();
    },
    60_000,
  );
});
