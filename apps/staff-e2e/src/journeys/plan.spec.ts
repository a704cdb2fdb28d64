import { caseTask, dayFromNow, goalNote, safetyPlan, type Wire } from '@baanek/e2e';
import { PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { inDialog } from '../support/record.ts';
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
    const body: Wire['CaseTaskFields'] = { what, ownerId, dueOn: dayFromNow(3), goalId: null };
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

  it('has goals: a note of two at once is told to the second, and the open tasks of a goal end with it where she says so', async () => {
    const { counsellor, lawyer } = centre.centre.staff;
    const { caseId, goalId } = centre.files;
    const ownerId = (await tasks()).owners[0]?.id ?? '';
    await counsellor.must('POST', `cases/${caseId}/tasks`, {
      body: caseTask({ what: 'Позвонить хозяйке', ownerId, goalId }),
    });
    const desk = await centre.sit('counsellor');
    const { page } = desk;
    await desk.goto(`cases/${caseId}/plan`);
    const goal = page.getByRole('region', { name: 'Своя комната' });
    await goal.getByText('Позвонить хозяйке').waitFor();
    await goal.getByRole('button', { name: w('goal.note') }).click();
    const dialog = page.getByRole('dialog').last();
    await dialog.getByLabel(w('set.goalProgress.given_up')).check({ force: true });
    await inDialog(page, 'action.save');
    await dialog.getByText(w('rule.required')).first().waitFor();
    await dialog.getByLabel(w('goal.whyGivenUp')).fill('Осталась у сестры');
    const { goal: now } = await lawyer.must<Wire['GoalFile']>('GET', `case-goals/${goalId}`);
    await lawyer.must('POST', `case-goals/${goalId}/notes`, {
      body: goalNote({ text: 'Хозяйка согласна' }),
      version: now.version,
    });
    await inDialog(page, 'action.save');
    await dialog.getByText(w('error.version.stale')).waitFor();
    await dialog.getByText('Хозяйка согласна').waitFor();
    expect(await dialog.getByLabel(w('goal.whyGivenUp')).inputValue()).toBe('Осталась у сестры');
    const task = dialog.getByRole('group', { name: 'Позвонить хозяйке' });
    await task.getByLabel(w('set.taskOutcome.not_needed')).check({ force: true });
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await goal.waitFor({ state: 'detached' });
    const { notes } = await lawyer.must<Wire['GoalFile']>('GET', `case-goals/${goalId}`);
    expect(notes.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Осталась у сестры', 'Хозяйка согласна']),
    );
    expect((await tasks()).ended).toMatchObject([{ what: 'Позвонить хозяйке', outcome: 'not_needed' }]);
    await press(page, 'review.today');
    await inDialog(page, 'action.save');
    await press(page, 'review.show');
    expect(await desk.barriers()).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('has a safety plan: what is typed survives a reload and a colleague, and is printed under a neutral name', async () => {
    const { lawyer } = centre.centre.staff;
    const { caseId, safetyPlanId } = centre.files;
    const desk = await centre.sit('counsellor');
    const { page } = desk;
    await desk.goto(`cases/${caseId}/plan/safety`);
    const where = page.locator('#safety-where');
    await where.fill('К сестре');
    await page.getByText(w('draft.saved')).waitFor();
    await lawyer.must('POST', `cases/${caseId}/safety-plan`, {
      body: safetyPlan({ basedOn: safetyPlanId, sections: [{ section: 'where', text: 'К маме' }] }),
    });
    await desk.goto(`cases/${caseId}/plan/safety`);
    await page.getByText(w('safety.colleague')).waitFor();
    expect(await where.inputValue()).toBe('К сестре');
    await press(page, 'safety.addTheirs');
    await page.getByText(w('safety.colleague')).waitFor({ state: 'detached' });
    expect(await where.inputValue()).toBe('К сестре\nК маме');
    await press(page, 'action.save');
    await page.waitForURL('**/plan');
    await desk.goto(`cases/${caseId}/plan/safety/card`);
    const print = page.getByRole('button', { name: w('card.print') });
    expect(await print.isDisabled()).toBe(true);
    await page
      .getByRole('group', { name: w('card.what') })
      .getByRole('checkbox')
      .first()
      .check();
    expect(await print.isDisabled()).toBe(true);
    await page.getByLabel(w('card.safe')).check();
    expect(await page.locator('.sheet').innerText()).toBe('Памятка\n\nКуда\n\nК сестре\n\nК маме');
    expect(await desk.barriers()).toEqual([]);
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await print.click();
    await page.waitForFunction(() => document.title === 'printed');
    const { saved } = await lawyer.must<Wire['SafetyPlanFile']>('GET', `cases/${caseId}/safety-plan`);
    expect(saved).toHaveLength(3);
    await desk.leave();
  }, 60_000);
});
