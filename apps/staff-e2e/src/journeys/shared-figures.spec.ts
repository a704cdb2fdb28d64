import { type Centre, type Installation, openInstallation, PASSWORD } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk } from '../support/desk.ts';
import { word as w } from '../support/words.ts';

/** Of each of the three centres: 12 appeals, 2 of them of men. */
const COUNTS = {
  ...{ 'channel:phone': 12, 'kind:first': 12, 'violence:physical': 12 },
  ...{ 'sex:female': 11, 'sex:male': 1, 'ageBand:25-34': 12, 'oblast:naryn': 12 },
};

/** Two months ago, which is over on any day. */
function pastMonth(): string {
  const now = new Date(Date.now() + 6 * 3_600_000);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1)).toISOString().slice(0, 7);
}

describe('figures of the association', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    browser = await launchBrowser();
    const { director } = centre.staffIds;
    const share = (centreId: string): Promise<unknown[]> =>
      api.rows(
        `INSERT INTO figure_share (centre_id, month, counts, shared_at, shared_by)
         VALUES ($1, $2::date, $3, now(), $4)`,
        [centreId, `${pastMonth()}-01`, JSON.stringify(COUNTS), director],
      );
    await share(centre.id);
    for (const code of ['second', 'third']) {
      const [made] = await api.rows<{ id: string }>(`SELECT gen_random_uuid() AS id`);
      const id = made?.id ?? '';
      await api.rows(`SELECT centre_create($1, $2, $2, false, '\\x00')`, [id, code]);
      await share(id);
    }
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const sit = async (role: string): Promise<Desk> =>
    (await Desk.open(browser, api.url)).signIn(`first.${role}`, PASSWORD);

  it('are new to an analyst, who reads them and takes them home', async () => {
    const desk = await sit('analyst');
    const { page } = desk;
    await page.getByText(w('today.kind.figures_released')).first().click();
    await page.waitForURL('**/figures?month=*');
    await page.getByText('36').first().waitFor();
    const sex = page.locator('section.card').filter({ hasText: w('shared.by.sex') });
    expect(await sex.getByText(w('shared.hidden'), { exact: true }).count()).toBe(2);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: w('shared.csv') }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`figures-${pastMonth()}.csv`);
    const trail = await api.rows<{ reason: string }>(
      `SELECT reason FROM audit_event WHERE action = 'figures.exported'`,
    );
    expect(trail).toEqual([{ reason: pastMonth() }]);
    await desk.goto('today');
    await page.getByText(w('today.quietFigures').split('{{')[0]?.trim() ?? '').waitFor();
  }, 60_000);

  it('tell a director what became of what her centre shared', async () => {
    const desk = await sit('director');
    await desk.goto('figures/share');
    const row = desk.page.getByRole('row').filter({ hasText: w('shared.state.released') });
    await row.getByRole('button', { name: w('shared.show') }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByText('11', { exact: true }).waitFor();
    expect(await dialog.getByRole('button', { name: w('shared.withdraw') }).count()).toBe(0);
    await desk.goto('figures');
    await desk.page.getByText(w('notFound.title')).first().waitFor();
  }, 60_000);
});
