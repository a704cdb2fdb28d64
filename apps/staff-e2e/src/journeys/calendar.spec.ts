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
import type { Browser } from 'playwright-core';
import { Desk, PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { word as w } from '../support/words.ts';

const SURNAME = 'Иволгина';
const written = (day: string): string => day.split('-').reverse().join('.');

describe('the calendar, through the screens', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;
  let desk: Desk;
  let caseId = '';
  let code = '';

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    const { intake, director } = centre.staff;
    const { id: personId } = await intake.must<Wire['Registered']>('POST', 'persons', {
      body: { ...person('iv'), names: { surname: SURNAME, given: 'Айгүл', patronymic: '', formerNames: [] } },
    });
    const opened = await intake.must<Wire['Ref']>('POST', 'cases', { body: { personId, kind: 'survivor' } });
    caseId = opened.id;
    await intake.must('POST', `cases/${caseId}/team`, {
      body: { staffId: centre.staffIds.counsellor, part: 'counsellor' } satisfies Wire['AssignWorker'],
      version: opened.version,
    });
    await director.must('POST', 'consulting-rooms', { body: { name: 'Кабинет у окна' } });
    code = (await intake.must<Wire['CaseView']>('GET', `cases/${caseId}`)).person.code;
    browser = await launchBrowser();
    desk = await (await Desk.open(browser, api.url)).signIn('first.counsellor', PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const saved = async (): Promise<void> => {
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const pick = (key: string): Promise<void> =>
    desk.page
      .locator('label.pill', { hasText: new RegExp(`^\\s*${w(key)}\\s*$`) })
      .first()
      .click();
  /** What was planned for another day has begun two hours ago. */
  const begin = (): Promise<unknown> =>
    api.rows(
      `UPDATE appointment SET starts_at = at, during = tstzrange(at, at + interval '1 hour')
       FROM (SELECT id AS first, date_trunc('minute', now()) - interval '2 hours' AS at FROM appointment
             WHERE state IN ('planned', 'no_show') ORDER BY starts_at LIMIT 1) f WHERE id = f.first`,
    );

  it('plans a series in a room with the key N, for a client found by her code', async () => {
    await desk.goto('calendar');
    const { page } = desk;
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(w('appointments.findCase')).fill(code);
    await page.keyboard.press('Enter');
    await dialog.locator('button.found', { hasText: code }).click();
    await dialog.getByLabel(w('appeal.day')).fill(written(dayFromNow(7)));
    await dialog.getByLabel(w('appointments.weeks')).fill('3');
    await dialog.getByLabel(w('appointments.by.room')).selectOption({ label: 'Кабинет у окна' });
    expect(await desk.barriers()).toEqual([]);
    await saved();
    await desk.goto(`calendar?day=${dayFromNow(14)}&by=room`);
    await page.locator('bk-appointment-card', { hasText: code }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    expect(await page.title()).not.toContain(SURNAME);
    const { appointments } = await centre.staff.intake.must<Wire['AppointmentPage']>(
      'GET',
      `cases/${caseId}/appointments?when=ahead`,
    );
    expect(appointments.map(({ state, roomName }) => [state, roomName])).toEqual(
      Array.from({ length: 3 }, () => ['planned', 'Кабинет у окна']),
    );
  }, 60_000);

  it('says which day is taken, and plans nothing of another series', async () => {
    await desk.goto(`cases/${caseId}/calendar`);
    const { page } = desk;
    await press(page, 'appointments.plan');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(w('appeal.day')).fill(written(dayFromNow(14)));
    await dialog.getByLabel(w('appointments.weeks')).fill('5');
    await dialog.getByRole('button', { name: w('action.save') }).click();
    const taken = w('rule.workerBusy').replace('{{limit}}', written(dayFromNow(14)));
    await dialog.getByText(taken).first().waitFor();
    await dialog.getByRole('button', { name: w('action.cancel') }).click();
    await page.getByRole('button', { name: w('typed.discard') }).click();
    await page.locator('bk-case-calendar li').nth(2).waitFor();
    expect(await page.locator('bk-case-calendar li').count()).toBe(3);
  }, 60_000);

  it('is on “today” once it is over, where its absence is marked with one press and taken back', async () => {
    await begin();
    await desk.goto('today');
    const { page } = desk;
    await page
      .getByRole('link', { name: new RegExp(w('today.kind.own_appointment_without_outcome')) })
      .click();
    await page.waitForURL('**/calendar?*');
    await desk.settled();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await pick('set.appointmentState.no_show');
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('appointments.mark'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('bk-appointment-card', { hasText: w('set.appointmentState.no_show') }).waitFor();
    await press(page, 'action.undo');
    await page
      .locator('bk-appointment-card', { hasText: w('set.appointmentState.no_show') })
      .waitFor({ state: 'detached' });
  }, 60_000);

  it('is recorded as a session with nothing typed twice', async () => {
    const { page } = desk;
    await page.locator('bk-appointment-card button').first().click();
    await press(page, 'session.log');
    const session = page.getByRole('dialog').last();
    expect(await session.getByLabel(w('session.minutes')).inputValue()).toBe('60');
    await session.locator('textarea').fill('Пришла сама, говорили о суде');
    await session.getByRole('button', { name: w('action.save') }).click();
    await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
    await page.locator('bk-appointment-card', { hasText: w('set.appointmentState.held') }).waitFor();
    await desk.goto(`cases/${caseId}/sessions`);
    await page.locator('bk-case-sessions li').waitFor();
    await desk.goto(`cases/${caseId}/calendar`);
    await page.locator('bk-case-calendar li', { hasText: w('set.appointmentState.held') }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    expect(desk.complaints).toEqual([]);
  }, 60_000);

  it('shows a day on a phone, and the director no names', async () => {
    const director = await (await Desk.open(browser, api.url, PHONE)).signIn('first.director', PASSWORD);
    await director.goto(`calendar?day=${dayFromNow(14)}`);
    const card = director.page.locator('bk-appointment-card', { hasText: code });
    await card.waitFor();
    expect(await card.innerText()).not.toContain('Айгүл');
    expect(await director.overflow()).toBe(0);
    expect(await director.barriers()).toEqual([]);
    await director.goto('consulting-rooms');
    await director.page.locator('li', { hasText: 'Кабинет у окна' }).waitFor();
    expect(await director.overflow()).toBe(0);
    expect(await director.barriers()).toEqual([]);
    await director.leave();
  }, 60_000);
});
