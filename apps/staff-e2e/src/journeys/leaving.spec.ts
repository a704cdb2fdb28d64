import {
  type Centre,
  type Installation,
  openInstallation,
  PASSWORD,
  register,
  trip,
  type Wire,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser, Locator } from 'playwright-core';
import { Desk } from '../support/desk.ts';
import { filled, word as w } from '../support/words.ts';

describe('a worker who leaves', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;
  let desk: Desk;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    browser = await launchBrowser();
    desk = await sit('director');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const sit = async (role: string): Promise<Desk> => {
    const opened = await Desk.open(browser, api.url);
    return opened.signIn(`first.${role}`, PASSWORD);
  };
  const row = (login: string): Locator =>
    desk.page.getByRole('row').filter({ has: desk.page.getByText(login, { exact: true }) });
  const beginClosing = async (login: string): Promise<Locator> => {
    await desk.goto('staff');
    await row(login)
      .getByRole('button', { name: w('action.change') })
      .click();
    await desk.page
      .getByRole('dialog')
      .getByRole('button', { name: w('staff.close') })
      .click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: w('action.cancel') }).waitFor();
    return dialog;
  };
  const caseOf = async (mark: string, counsellorId: string): Promise<string> => {
    const { caseId } = await register(centre, mark);
    const body: Wire['AssignWorker'] = { staffId: counsellorId, part: 'counsellor' };
    await centre.staff.intake.must('POST', `cases/${caseId}/team`, { body, version: 1 });
    return caseId;
  };

  /** An escort tomorrow, of somebody new; answers the day. */
  const escortBy = async (mark: string, workerId: string): Promise<string> => {
    const { staff } = centre;
    const { caseId } = await register(centre, mark);
    const body = trip(caseId, 1);
    const asked = await staff.intake.must<Wire['Ref']>('POST', 'escorts', { body });
    await staff.director.must('PUT', `escorts/${asked.id}/worker`, {
      body: { workerId } satisfies Wire['AssignEscortWorker'],
      version: asked.version,
    });
    return body.leavesAt.slice(0, 10);
  };

  it('hands her open cases to a colleague in the step that closes her account', async () => {
    const { counsellor, counsellor2 } = centre.staffIds;
    for (const mark of ['one', 'two', 'three', 'four', 'five']) await caseOf(mark, counsellor2);
    const dialog = await beginClosing('first.counsellor2');
    const label = w('staff.duty.counsellor.many').replace('{{n}}', '5');
    await dialog.getByRole('button', { name: w('staff.handOverAndClose') }).click();
    await dialog.getByText(w('rule.required')).waitFor(); // nothing is chosen for her
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByLabel(label).selectOption(counsellor);
    await dialog.getByRole('button', { name: w('staff.handOverAndClose') }).click();
    await row('first.counsellor2').getByText(w('staff.dismissed')).waitFor();
    const toast = desk.page.locator('bk-toasts');
    await toast.getByText(filled('staff.closed', { name: 'counsellor2 first' })).waitFor();
    await toast.getByText(`${label}: counsellor first`).waitFor();
    expect(await toast.getByRole('button', { name: w('action.undo') }).count()).toBe(0); // her work is elsewhere now
    const mine = await centre.staff.counsellor.must<Wire['CasePage']>('GET', 'cases');
    expect(mine.cases).toHaveLength(5);
  }, 90_000);

  it('leaves them to nobody by choice, and lists say so', async () => {
    await escortBy('six', centre.staffIds.escort);
    const day = await escortBy('seven', centre.staffIds.escort2);
    const escort = await beginClosing('first.escort2');
    const label = w('staff.duty.escort.one').replace('{{n}}', '1');
    await escort.getByLabel(label).selectOption(centre.staffIds.escort);
    await escort.getByRole('button', { name: w('staff.handOverAndClose') }).click();
    await escort.getByText(w('rule.clashing').replace('{{limit}}', '1')).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await escort.getByRole('button', { name: w('staff.leaveAndClose') }).click();
    await row('first.escort2').getByText(w('staff.dismissed')).waitFor();
    await desk.goto(`escorts?day=${day}`);
    await desk.page.locator('tr.without bk-escort-card').waitFor();
    const counsellor = await beginClosing('first.counsellor');
    await counsellor.getByRole('button', { name: w('staff.leaveAndClose') }).click();
    await row('first.counsellor').getByText(w('staff.dismissed')).waitFor();
    await desk.goto('cases?unattended=true');
    expect(await desk.page.locator('tbody tr').count()).toBe(5);
    await desk.page.locator('tbody').getByText(w('cases.unattended')).first().waitFor();
    expect(await desk.barriers()).toEqual([]);
  }, 90_000);

  it('closes at once where nothing hangs on somebody, takes it back in one press, and opens it again later', async () => {
    const dialog = await beginClosing('first.analyst');
    await dialog.getByText(w('staff.noDuties')).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('staff.close') }).click();
    const dismissed = row('first.analyst').getByText(w('staff.dismissed'));
    await dismissed.waitFor();
    const toasts = desk.page.locator('bk-toasts');
    // the list is read again meanwhile, and says nothing of anybody until then
    const undone = desk.page.waitForResponse(answer => answer.request().method() !== 'GET' && answer.ok());
    await toasts.getByRole('button', { name: w('action.undo') }).click();
    await undone;
    await dismissed.waitFor({ state: 'detached' });
    const again = await beginClosing('first.analyst');
    await again.getByRole('button', { name: w('staff.close') }).click();
    await dismissed.waitFor();
    await row('first.analyst')
      .getByRole('button', { name: w('staff.reopen') })
      .click();
    await desk.page
      .getByRole('dialog')
      .getByRole('button', { name: w('staff.reopen') })
      .click();
    await dismissed.waitFor({ state: 'detached' });
    await toasts.getByText(filled('staff.reopened', { name: 'analyst first' })).waitFor();
    expect(desk.complaints).toEqual([]);
  }, 60_000);
});
