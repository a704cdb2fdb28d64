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
import type { Browser, Locator, Page } from 'playwright-core';
import { Desk } from '../support/desk.ts';
import { filled, word as w } from '../support/words.ts';

describe('a worker who stays', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    browser = await launchBrowser();
    desk = await sit('director');
    ({ page } = desk);
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
    page.getByRole('row').filter({ has: page.getByText(login, { exact: true }) });
  const edit = async (login: string): Promise<Locator> => {
    await desk.goto('staff');
    await row(login)
      .getByRole('button', { name: w('action.change') })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(w('staff.displayName')).waitFor();
    return dialog;
  };
  const turn = (dialog: Locator, role: string, on: boolean): Promise<void> =>
    dialog.getByRole('checkbox', { name: w(`set.role.${role}`) }).setChecked(on);
  const shown = (key: string, n: number): string => w(key).replace('{{n}}', String(n));

  it('hands over what hangs on a role in the step that takes it', async () => {
    const { counsellor, counsellor2 } = centre.staffIds;
    const { caseId } = await register(centre, 'роль');
    const body: Wire['AssignWorker'] = { staffId: counsellor2, part: 'counsellor' };
    await centre.staff.intake.must('POST', `cases/${caseId}/team`, { body, version: 1 });
    const dialog = await edit('first.counsellor2');
    await turn(dialog, 'lawyer', true);
    await turn(dialog, 'counsellor', false);
    await dialog.getByRole('button', { name: w('action.save') }).click();
    const hand = page.getByRole('dialog').filter({ hasText: w('staff.rolesText') });
    await hand.waitFor();
    expect(await desk.barriers()).toEqual([]);
    await desk.show('roles-hand-over');
    await hand.getByLabel(shown('staff.duty.counsellor.one', 1)).selectOption(counsellor);
    await hand.getByRole('button', { name: w('staff.handOverAndChange') }).click();
    await row('first.counsellor2').getByText(w('set.role.lawyer')).waitFor();
    const mine = await centre.staff.counsellor.must<Wire['CasePage']>('GET', 'cases');
    expect(mine.cases.map(({ id }) => id)).toEqual([caseId]);
  }, 90_000);

  it('keeps her roles when the second look is refused, and is asked for it where nothing hangs on them', async () => {
    const dialog = await edit('first.analyst');
    await turn(dialog, 'auditor', true);
    await dialog.getByRole('button', { name: w('action.save') }).click();
    const asked = page.getByRole('dialog').filter({ hasText: w('staff.changeRoles') });
    await asked
      .getByRole('button', { name: w('action.cancel') })
      .last()
      .click();
    const all = await centre.staff.director.must<Wire['StaffView'][]>('GET', 'staff');
    expect(all.find(({ login }) => login === 'first.analyst')?.roles).toEqual(['analyst']);
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await page.getByRole('button', { name: w('staff.changeRoles') }).click();
    await row('first.analyst').getByText(w('set.role.auditor')).waitFor();
  }, 60_000);

  it('hands over for a leave and keeps account and roles; the trail says to whom', async () => {
    const { escort, escort2 } = centre.staffIds;
    const { caseId } = await register(centre, 'отпуск');
    const asked = await centre.staff.intake.must<Wire['Ref']>('POST', 'escorts', { body: trip(caseId, 1) });
    await centre.staff.director.must('PUT', `escorts/${asked.id}/worker`, {
      ...{ body: { workerId: escort } satisfies Wire['AssignEscortWorker'], version: asked.version },
    });
    const dialog = await edit('first.escort');
    await dialog.getByRole('button', { name: w('staff.handOver') }).click();
    const hand = page.getByRole('dialog').filter({ hasText: w('staff.awayText') });
    const send = hand.getByRole('button', { name: w('staff.handOver') });
    const duty = hand.getByLabel(shown('staff.duty.escort.one', 1));
    await duty.waitFor();
    await send.click(); // everything stays hers so far
    await hand.getByText(w('staff.chooseSomething')).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await duty.selectOption(escort2);
    await send.click();
    await page.getByText(filled('staff.handedOver', { name: 'escort first' })).waitFor();
    await row('first.escort').getByText(w('staff.active')).waitFor();

    const trail = page.locator('bk-hand-overs li').first(); // the director sees as much of the trail
    await trail.getByText(`escort first · ${shown('staff.duty.escort.one', 1)}: escort2 first`).waitFor();
    const auditor = await sit('auditor');
    await auditor.goto('audit?action=access');
    const entry = auditor.page.getByRole('row', { name: w('audit.action.access.handed_over') });
    const handed = entry.filter({ hasText: `${shown('staff.duty.escort.one', 1)}: escort2 first` });
    await handed.getByText('escort first', { exact: true }).waitFor();
    const lost = filled('audit.roleTaken', { role: w('set.role.counsellor') });
    await auditor.page.getByText(lost).waitFor();
    const views = auditor.page.getByRole('row', { name: w('audit.action.access.trail_read') });
    await auditor.page.reload(); // her own is written down after what she sees
    await views.first().waitFor();
    await auditor.page.getByRole('checkbox', { name: w('audit.onlyChanges') }).check();
    await views.first().waitFor({ state: 'detached' });
    await entry.first().waitFor();
    await auditor.page.getByRole('combobox', { name: w('audit.person') }).fill(w('audit.system'));
    await auditor.page.keyboard.press('Enter');
    await auditor.page.getByText(w('list.noneLikeThis')).waitFor();
    expect(auditor.page.url()).toContain('only=changes');
    expect(await auditor.barriers()).toEqual([]);
    await auditor.leave();
  }, 90_000);

  it('may come back, and that is taken back for ten seconds', async () => {
    const { director } = centre.staff;
    const all = await director.must<Wire['StaffView'][]>('GET', 'staff');
    const { id, version = 0 } = all.find(({ login }) => login === 'first.facilitator') ?? {};
    const body: Wire['HandOver'] = { duties: [], close: true };
    await director.must('POST', `staff/${id}/hand-over`, { body, version });
    const dialog = await edit('first.facilitator');
    await dialog.getByRole('checkbox', { name: w('staff.mayWork') }).check();
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await row('first.facilitator').getByText(w('staff.dismissed')).waitFor({ state: 'detached' });
    await page
      .locator('bk-toasts')
      .getByRole('button', { name: w('action.undo') })
      .click();
    await row('first.facilitator').getByText(w('staff.dismissed')).waitFor();
    expect(desk.complaints).toEqual([]);
  }, 60_000);
});
