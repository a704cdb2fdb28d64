import { dayFromNow, type Wire } from '@baanek/e2e';
import { PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { RunningCentre, typed } from '../support/running-centre.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ru');

describe('the plan of a case', () => {
  let centre: RunningCentre;

  beforeAll(async () => {
    centre = await RunningCentre.open();
  }, 120_000);
  afterAll(() => centre.close());

  const tasks = (): Promise<Wire['CaseTaskList']> =>
    centre.centre.staff.counsellor.must('GET', `cases/${centre.files.caseId}/tasks`);

  it('says what is next at the head of the case; a task is added, done in one press, and taken back', async () => {
    const desk = await centre.sit('counsellor');
    const { page } = desk;
    await desk.goto(`cases/${centre.files.caseId}`);
    await page.locator('.head bk-next-step').getByText('Позвонить в школу').click();
    await page.waitForURL('**/plan');
    await press(page, 'plan.add');
    const dialog = page.getByRole('dialog').last();
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await dialog.getByText(w('rule.required')).first().waitFor();
    await dialog.getByLabel(w('plan.what')).fill('Справка из больницы');
    await dialog.getByRole('button', { name: w('action.save') }).click();
    const head = page.locator('.head bk-next-step');
    await head.getByText('Справка из больницы').waitFor(); // due today, before the other
    await page
      .getByRole('button', { name: w('plan.done') })
      .first()
      .click();
    await head.getByText('Позвонить в школу').waitFor();
    await page.getByRole('button', { name: w('action.undo'), exact: true }).click();
    await head.getByText('Справка из больницы').waitFor();
    expect((await tasks()).open).toHaveLength(2);
    expect(await desk.barriers()).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('is changed by two at once: the second is told, and keeps what she typed', async () => {
    const desk = await centre.sit('counsellor');
    const { page } = desk;
    await desk.goto(`cases/${centre.files.caseId}/plan`);
    await page
      .getByRole('button', { name: w('plan.edit') })
      .first()
      .click();
    const dialog = page.getByRole('dialog').last();
    await dialog.getByLabel(w('plan.what')).fill('Справка и копия');
    const [first] = (await tasks()).open;
    if (!first) throw new Error('nothing is planned');
    const { id, version, what, ownerId } = first;
    const body: Wire['CaseTaskFields'] = { what, ownerId, dueOn: dayFromNow(3) };
    await centre.centre.staff.lawyer.must('PUT', `case-tasks/${id}`, { body, version });
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await dialog.getByText(w('error.version.stale')).waitFor();
    expect(await dialog.getByLabel(w('plan.what')).inputValue()).toBe('Справка и копия');
    expect(await dialog.getByRole('textbox', { name: w('plan.dueOn') }).inputValue()).toBe(
      typed(dayFromNow(3)),
    );
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await tasks()).open).toContainEqual(
      expect.objectContaining({ id, what: 'Справка и копия', dueOn: dayFromNow(3) }),
    );
    await desk.leave();
  }, 60_000);

  it('is worked through on a phone, in Kyrgyz: not needed, and put back', async () => {
    const desk = await centre.sit('lawyer', PHONE);
    const { page } = desk;
    const ky = (key: string): string => word(key, 'ky');
    await desk.goto(`cases/${centre.files.caseId}/plan`);
    await page
      .getByRole('button', { name: ky('plan.drop') })
      .first()
      .click();
    const dialog = page.getByRole('dialog').last();
    await dialog.getByLabel(ky('plan.remark')).fill('Справка бар');
    await dialog.getByRole('button', { name: ky('action.save') }).click();
    await page.getByText('Справка бар').waitFor();
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await page.getByRole('button', { name: ky('plan.reopen') }).click();
    await page.getByText('Справка бар').waitFor({ state: 'detached' });
    expect((await tasks()).ended).toEqual([]);
    await desk.leave();
  }, 60_000);
});
