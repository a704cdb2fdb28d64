import { dayFromNow, type Wire } from '@baanek/e2e';
import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../support/desk.ts';
import { tabAndPress, tabTo } from '../support/keyboard.ts';
import { RunningCentre, typed } from '../support/running-centre.ts';
import { word as w } from '../support/words.ts';

const button = (within: Page | Locator, key: string): Locator =>
  within.getByRole('button', { name: w(key), exact: true });
const link = (within: Page | Locator, key: string): Locator => within.getByRole('link', { name: w(key) });

/** The main job of each role, done with no mouse: an intake worker’s is in `keyboard`, a board’s in `board`, nine marks in `attendance`. */
describe('without a mouse', () => {
  let at: RunningCentre;

  beforeAll(async () => {
    at = await RunningCentre.open();
  }, 120_000);
  afterAll(() => at.close());

  const work = async (role: string, job: (page: Page, desk: Desk) => Promise<void>): Promise<void> => {
    const desk = await at.sit(role);
    await desk.settled();
    await job(desk.page, desk);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  };
  /** Leaves a dialog by its button, from whatever field has the focus. */
  const save = async (page: Page, key = 'action.save'): Promise<void> => {
    const dialog = page.getByRole('dialog');
    await tabAndPress(page, button(dialog, key), 'Enter');
    await dialog.waitFor({ state: 'detached' });
  };

  it(
    'a counsellor logs a session from today',
    () =>
      work('counsellor', async page => {
        const line = page.locator('bk-today-line').filter({ hasText: w('today.kind.case_in_work') });
        await tabAndPress(page, link(line, 'session.log'), 'Enter');
        await tabTo(page, page.getByRole('dialog').locator('textarea'));
        await page.keyboard.type('Спокойнее');
        await save(page);
        await page.locator('main').getByText(w('timeline.session'), { exact: true }).first().waitFor();
      }),
    60_000,
  );

  it(
    'a lawyer asks for company to court from a case',
    () =>
      work('lawyer', async (page, desk) => {
        await desk.goto(`cases/${at.files.caseId}`);
        await tabAndPress(page, link(page.locator('main'), 'appeal.needsEscort'), 'Enter');
        await page.waitForURL('**/escorts/new*');
        await desk.settled();
        await tabAndPress(page, page.getByRole('radio').first(), 'Space');
        for (const [key, text] of [
          ['appeal.day', typed(dayFromNow(2))],
          ['escort.leavesAt', '0900'],
          ['escort.startsAt', '1000'],
          ['escort.endsAt', '1200'],
          ['escort.place', 'Районный суд'],
        ] as const) {
          await tabTo(page, page.getByRole('textbox', { name: w(key) }));
          await page.keyboard.press('Control+a');
          await page.keyboard.type(text);
        }
        await tabAndPress(page, button(page, 'escort.request'), 'Enter');
        await page.waitForURL('**/cases/*');
      }),
    60_000,
  );

  it('an escort tells how it went', async () => {
    await at.api.rows(
      `UPDATE trip SET during = tstzrange(now() - interval '3 hours', now() - interval '1 hour'), starts_at = now() - interval '2 hours' WHERE id = $1`,
      [at.files.tripId],
    );
    await work('escort', async page => {
      const own = page
        .locator('bk-today-line')
        .filter({ hasText: w('today.kind.own_escort_without_outcome') });
      await tabAndPress(page, button(own, 'escort.recordOutcome'), 'Enter');
      await tabAndPress(page, page.getByRole('dialog').getByRole('radio').first(), 'Space');
      await save(page);
      await own.waitFor({ state: 'detached' });
    });
  }, 60_000);

  it(
    'a shelter manager marks who sleeps in the house',
    () =>
      work('shelter', async (page, desk) => {
        await desk.goto('shelter/roll-call');
        const first = page.locator('main .marks').first();
        await tabAndPress(page, button(first, 'set.mark.here'), 'Enter');
        await first.locator('[aria-pressed=true]').waitFor();
        await page.reload();
        await desk.settled();
        await first.locator('[aria-pressed=true]').waitFor();
      }),
    60_000,
  );

  it(
    'a facilitator goes to a group and corrects its name',
    () =>
      work('facilitator', async (page, desk) => {
        await tabAndPress(page, page.locator('nav a[href="/programme"]'), 'Enter');
        await page.waitForURL('**/programme');
        await desk.settled();
        await tabAndPress(page, page.locator('main a[href*="/groups/"]'), 'Enter');
        await page.waitForURL('**/groups/*');
        await desk.settled();
        await tabAndPress(page, button(page, 'programme.correctGroup'), 'Enter');
        const dialog = page.getByRole('dialog');
        await tabTo(page, dialog.getByRole('textbox').first());
        await page.keyboard.press('End');
        await page.keyboard.type(' вечером');
        await tabAndPress(page, dialog.getByRole('radio').first(), 'Space');
        await save(page);
        await page.getByRole('heading', { name: /вечером/ }).waitFor();
      }),
    60_000,
  );

  it('a director grants a longer stay', async () => {
    const [stay] = await at.api.rows<{ until: string }>(
      `SELECT to_char(planned_end + 10, 'YYYY-MM-DD') AS until FROM stay WHERE id = $1`,
      [at.files.stayId],
    );
    await at.api.rows(`UPDATE stay_extension SET voided_at = now() WHERE state = 'asked'`);
    await at.centre.staff.shelter.must('POST', `shelter/stays/${at.files.stayId}/extensions`, {
      body: { until: stay?.until ?? '', reason: 'papers' } satisfies Wire['RequestExtension'],
    });
    await work('director', async page => {
      const asked = page.locator('bk-today-line').filter({ hasText: w('today.kind.extension_asked') });
      await tabAndPress(page, button(asked, 'extension.approve'), 'Enter');
      await page.getByRole('dialog').waitFor();
      await save(page, 'extension.approve');
      await asked.waitFor({ state: 'detached' });
    });
  }, 60_000);

  it(
    'an auditor narrows the trail to changes',
    () =>
      work('auditor', async (page, desk) => {
        await tabAndPress(page, page.locator('nav a[href="/audit"]'), 'Enter');
        await page.waitForURL('**/audit');
        await desk.settled();
        await tabAndPress(page, page.locator('main').getByRole('checkbox').first(), 'Space');
        await page.waitForURL(/audit\?/);
      }),
    60_000,
  );

  it(
    'an administrator adds a colleague',
    () =>
      work('admin', async (page, desk) => {
        await desk.goto('staff');
        await tabAndPress(page, button(page, 'staff.add'), 'Enter');
        const dialog = page.getByRole('dialog');
        await tabTo(page, dialog.getByRole('textbox').first());
        await page.keyboard.type('Новая Коллега');
        await page.keyboard.press('Tab');
        await page.keyboard.type('new.colleague');
        await tabAndPress(page, dialog.getByRole('checkbox').first(), 'Space');
        await tabAndPress(page, button(dialog, 'action.save'), 'Enter');
        await page.getByText('new.colleague', { exact: true }).first().waitFor();
      }),
    60_000,
  );

  it(
    'an analyst reaches her own settings',
    () =>
      work('analyst', async page => {
        await tabAndPress(page, page.locator('bk-account-menu > button'), 'Enter');
        await tabAndPress(page, page.locator('bk-account-menu a[href="/me"]'), 'Enter');
        await page.waitForURL('**/me');
      }),
    60_000,
  );
});
