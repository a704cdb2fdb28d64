import { caseDanger } from '@baanek/e2e';
import { PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { RunningCentre } from '../support/running-centre.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ru');

describe('dangerous places and people', () => {
  let centre: RunningCentre;

  beforeAll(async () => {
    centre = await RunningCentre.open();
  }, 120_000);
  afterAll(() => centre.close());

  it('are recorded at the risk of a case, stand at its head, and are ticked before an escort', async () => {
    const desk = await centre.sit('counsellor');
    const { page } = desk;
    const { caseId } = centre.files;
    await desk.goto(`cases/${caseId}/risk`);
    await press(page, 'danger.add');
    const dialog = page.getByRole('dialog').last();
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await dialog.getByText(w('rule.required')).first().waitFor();
    await dialog.getByRole('radio', { name: w('set.dangerKind.his_work') }).check();
    await dialog.getByLabel(w('danger.where'), { exact: true }).fill('Рынок у моста');
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await page.locator('bk-case-dangers').getByText('Рынок у моста').waitFor();
    await page.locator('.head').getByText(w('danger.chip').replace('{{n}}', '2')).waitFor();
    expect(await desk.barriers()).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
    await asksForEscort(caseId);
  }, 60_000);

  const asksForEscort = async (caseId: string): Promise<void> => {
    const desk = await centre.sit('intake');
    const { page } = desk;
    await desk.goto(`escorts/new?case=${caseId}`);
    await page.locator('bk-dangers-read').getByText('Рынок у моста').waitFor();
    await page.getByRole('textbox', { name: w('escort.place') }).fill('Суд');
    await press(page, 'escort.request');
    await page.getByText(w('error.cases.dangers_unread')).waitFor();
    await page.getByLabel(w('danger.read')).check();
    expect(await desk.barriers()).toEqual([]);
    await press(page, 'escort.request');
    await page.waitForURL(`**/cases/${caseId}`);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  };

  it('say what is still with a colleague who is named, and not to her; on a phone, in Kyrgyz', async () => {
    const { staff, staffIds } = centre.centre;
    const { caseId } = centre.files;
    const named = caseDanger({ kind: 'colleague', staffId: staffIds.lawyer, what: '', reason: 'туугана' });
    await staff.counsellor.must('POST', `cases/${caseId}/dangers`, { body: named });
    const desk = await centre.sit('counsellor', PHONE);
    const { page } = desk;
    await desk.goto(`cases/${caseId}/risk`);
    await page.locator('bk-case-dangers').getByText('туугана').waitFor();
    await page.locator('bk-case-dangers').getByText(word('danger.remains.team', 'ky')).waitFor();
    expect(await desk.overflow()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
    await desk.leave();
    const lawyers = await centre.sit('lawyer');
    await lawyers.goto(`cases/${caseId}/risk`);
    await lawyers.page.locator('bk-case-dangers').getByText('Рынок у моста').waitFor();
    expect(await lawyers.page.getByText('туугана').count()).toBe(0);
    await lawyers.leave();
  }, 60_000);
});
