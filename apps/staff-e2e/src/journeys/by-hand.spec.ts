import {
  type Centre,
  dayFromNow,
  type Installation,
  openInstallation,
  PASSWORD,
  person,
  type Wire,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Locator } from 'playwright-core';
import { Desk } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { word as w } from '../support/words.ts';

const DAY = dayFromNow(8);
const at = (day: string, time: string): string => new Date(`${day}T${time}:00+06:00`).toISOString();

describe('the calendar by hand, through the screens', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;
  let desk: Desk;
  let caseId = '';

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    const { intake, counsellor } = centre.staff;
    const { id: personId } = await intake.must<Wire['Registered']>('POST', 'persons', {
      body: person('bh'),
    });
    const opened = await intake.must<Wire['Ref']>('POST', 'cases', { body: { personId, kind: 'survivor' } });
    caseId = opened.id;
    await intake.must('POST', `cases/${caseId}/team`, {
      body: { staffId: centre.staffIds.counsellor, part: 'counsellor' } satisfies Wire['AssignWorker'],
      version: opened.version,
    });
    for (const time of ['09:00', '11:00'])
      await counsellor.must('POST', 'appointments', {
        body: {
          ...{ caseIds: [caseId], kind: 'individual', workerId: centre.staffIds.counsellor },
          ...{ startsAt: at(DAY, time), minutes: 60, weeks: 1 },
        } satisfies Wire['PlanAppointments'],
      });
    browser = await launchBrowser();
    desk = await (await Desk.open(browser, api.url)).signIn('first.counsellor', PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const block = (times: string): Locator => desk.page.locator('button.block', { hasText: times });

  it('drags an appointment to another time, is told the rule that keeps it, and takes a move back', async () => {
    await desk.goto(`calendar?shape=hours&view=day&day=${DAY}`);
    const { page } = desk;
    const drag = async (minutes: number): Promise<void> => {
      const { x, y } = (await block('09:00–10:00').boundingBox()) ?? { x: 0, y: 0 };
      await page.mouse.move(x + 20, y + 20);
      await page.mouse.down();
      await page.mouse.move(x + 20, y + 20 + minutes, { steps: 4 });
      await page.mouse.up();
    };
    expect(await desk.barriers()).toEqual([]);
    await drag(92);
    await page.getByText(w('error.appointments.worker_busy')).waitFor();
    await block('09:00–10:00').waitFor();
    await drag(4 * 60 + 4);
    await block('13:00–14:00').waitFor();
    await press(page, 'action.undo');
    await block('09:00–10:00').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 60_000);

  it('moves it with the keyboard, and leaves it on Escape', async () => {
    const { page } = desk;
    await desk.goto(`calendar?shape=hours&view=day&day=${DAY}`);
    await block('09:00–10:00').focus();
    for (const key of ['m', 'ArrowUp', 'ArrowUp', 'Escape']) await page.keyboard.press(key);
    await block('09:00–10:00').waitFor();
    for (const key of ['m', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('button', { name: w('action.undo') }).waitFor();
    await block('08:30–09:30').waitFor();
    expect(await block('08:30–09:30').evaluate(one => one === document.activeElement)).toBe(true);
    expect(desk.complaints.filter(said => !said.includes('409'))).toEqual([]);
  }, 60_000);

  it('opens what can be recorded in a case from one menu, by the key A, without what is not hers', async () => {
    const { page } = desk;
    await desk.goto(`cases/${caseId}`);
    await page.keyboard.press('a');
    const menu = page.getByRole('menu', { name: w('cases.add') });
    await menu.getByRole('menuitem', { name: w('session.log') }).waitFor();
    expect(await menu.getByRole('menuitem', { name: w('appeal.needsPlace') }).count()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
    await menu.getByRole('menuitem', { name: w('goal.add') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: w('goal.add') }).waitFor();
    await page.waitForURL(`**/cases/${caseId}/plan`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('a');
    await menu.getByRole('menuitem', { name: w('danger.add') }).click();
    await dialog.waitFor();
    await page.waitForURL(`**/cases/${caseId}/risk`);
    expect(await desk.barriers()).toEqual([]);
    expect(desk.complaints.filter(said => !said.includes('409'))).toEqual([]);
  }, 60_000);

  it('marks a dangerous place that an escort would go to, and has it ticked anew', async () => {
    // the form that was left open before is not here
    const own = await (await Desk.open(browser, api.url)).signIn('first.counsellor', PASSWORD);
    const { page } = own;
    const place = page.getByRole('textbox', { name: w('escort.place') });
    await centre.staff.counsellor.must('POST', `cases/${caseId}/dangers`, {
      body: {
        ...{ kind: 'settlement', oblast: null, what: 'Село Орловка, дом его матери', reason: '' },
        ...{ untilOn: null, staffId: null, otherCentreId: null },
      } satisfies Wire['RecordDanger'],
    });
    await own.goto(`escorts/new?case=${caseId}`);
    await place.fill('Суд Первомайского района');
    await page.getByLabel(w('danger.read')).check();
    expect(await page.getByText(w('danger.met')).count()).toBe(0);
    await place.fill('Школа в Орловке');
    await page.locator('bk-dangers-read li', { hasText: w('danger.meets.place') }).waitFor();
    await page.getByText(w('danger.met')).waitFor();
    expect(await page.getByLabel(w('danger.readMet')).isChecked()).toBe(false);
    expect(await own.barriers()).toEqual([]);
  }, 60_000);
});
