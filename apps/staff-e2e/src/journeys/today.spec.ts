import {
  type Centre,
  drawHouse,
  type Installation,
  openInstallation,
  PASSWORD,
  seedFiles,
} from '@baanek/e2e';
import type { Wire } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Locator } from 'playwright-core';
import { Desk } from '../support/desk.ts';
import { word as w } from '../support/words.ts';

describe('today', () => {
  let api: Installation;
  let centre: Centre;
  let browser: Browser;
  let files: Awaited<ReturnType<typeof seedFiles>>;
  let code: string;

  beforeAll(async () => {
    [{ api, centre }, browser] = await Promise.all([openInstallation(), launchBrowser()]);
    const workers = { counsellor: 'counsellor', lawyer: 'lawyer', escort: 'escort', day: 1 } as const;
    files = await seedFiles(centre, await drawHouse(centre), 'own', workers);
    ({ code } = await centre.staff.intake.must<Wire['PersonView']>('GET', `persons/${files.personId}`));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const sit = async (role: string): Promise<Desk> => {
    const desk = await Desk.open(browser, api.url);
    await desk.signIn(`first.${role}`, PASSWORD);
    await desk.settled();
    return desk;
  };
  const line = ({ page }: Desk, kind: string): Locator =>
    page.locator('bk-today-line').filter({ hasText: w(`today.kind.${kind}`) });
  const waits = ({ page }: Desk, area: string): Locator =>
    page.locator(`bk-navigation-rail a[href="/${area}"] .count`);

  it('of a counsellor begins a session in four clicks, and has what is new until she has seen it', async () => {
    const desk = await sit('counsellor');
    const { page } = desk;
    await line(desk, 'case_assigned').filter({ hasText: code }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await page.getByRole('button', { name: w('today.seen') }).click();
    await line(desk, 'case_assigned').first().waitFor({ state: 'detached' });
    await page.reload();
    await desk.settled();
    expect(await line(desk, 'case_assigned').count()).toBe(0);
    let clicks = 0;
    const click = async (what: Locator): Promise<void> => {
      clicks++;
      await what.click();
    };
    await click(line(desk, 'case_in_work').getByRole('link', { name: w('session.log') }));
    const dialog = page.getByRole('dialog');
    await dialog.locator('textarea').first().fill('Спокойнее, чем на прошлой неделе');
    await click(dialog.getByRole('button', { name: w('action.save') }));
    await dialog.waitFor({ state: 'detached' });
    expect(clicks).toBeLessThanOrEqual(4);
    await page.goBack();
    await desk.settled();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('of an escort worker tells her how it went, and of the planners that nobody has', async () => {
    await api.rows(
      `UPDATE trip SET during = tstzrange(now() - interval '3 hours', now() - interval '1 hour'), starts_at = now() - interval '2 hours' WHERE id = $1`,
      [files.tripId],
    );
    const [lawyer, desk] = [await sit('lawyer'), await sit('escort')];
    await line(lawyer, 'escort_without_outcome').filter({ hasText: 'place own' }).waitFor();
    await waits(lawyer, 'escorts').waitFor();
    const own = line(desk, 'own_escort_without_outcome');
    expect(await own.innerText()).toContain(code);
    await own.getByRole('button', { name: w('escort.recordOutcome') }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByText(code).waitFor();
    await dialog.getByRole('radio').first().check();
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await own.waitFor({ state: 'detached' });
    await desk.page.getByText(w('escort.outcomeRecorded'), { exact: false }).waitFor();
    // the planner's page hears of it by itself
    await line(lawyer, 'escort_without_outcome').waitFor({ state: 'detached' });
    expect([...desk.complaints, ...lawyer.complaints]).toEqual([]);
    await desk.leave();
    await lawyer.leave();
  }, 60_000);

  it('of a director grants a longer stay, after a second question', async () => {
    const [{ planned } = { planned: '' }] = await api.rows<{ planned: string }>(
      `SELECT to_char(planned_end + 10, 'YYYY-MM-DD') AS planned FROM stay WHERE id = $1`,
      [files.stayId],
    );
    await api.rows(`UPDATE stay_extension SET voided_at = now() WHERE state = 'asked'`);
    await centre.staff.shelter.must('POST', `shelter/stays/${files.stayId}/extensions`, {
      body: { until: planned, reason: 'papers' } satisfies Wire['RequestExtension'],
    });
    const desk = await sit('director');
    const asked = line(desk, 'extension_asked').filter({ hasText: code });
    await waits(desk, 'shelter').waitFor();
    await asked.getByRole('button', { name: w('extension.approve') }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByText(code, { exact: false }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('extension.approve') }).click();
    await asked.waitFor({ state: 'detached' });
    const [stay] = await api.rows<{ until: string }>(
      `SELECT to_char(planned_end, 'YYYY-MM-DD') AS until FROM stay WHERE id = $1`,
      [files.stayId],
    );
    expect(stay?.until).toBe(planned);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('of an intake worker takes a case that nobody works on, and gives it back', async () => {
    await api.rows(`UPDATE case_worker SET ended_at = now() WHERE case_id = $1`, [files.caseId]);
    const desk = await sit('intake');
    const { page } = desk;
    const nobodys = line(desk, 'case_unattended').filter({ hasText: code });
    await nobodys.getByRole('button', { name: w('today.take') }).click();
    await nobodys.waitFor({ state: 'detached' });
    await page
      .locator('bk-toasts')
      .getByRole('button', { name: w('action.undo') })
      .click();
    await nobodys.waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);
});
