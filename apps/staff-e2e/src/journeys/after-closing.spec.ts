import { dayFromNow, register, type Wire } from '@baanek/e2e';
import { LAPTOP } from '../support/desk.ts';
import { RunningCentre, typed } from '../support/running-centre.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ky');

describe('a case that is closed', () => {
  let centre: RunningCentre;

  beforeAll(async () => {
    centre = await RunningCentre.open();
  }, 120_000);
  afterAll(() => centre.close());

  it('is followed up: days are planned with the closing, an answer is recorded and taken back, in Kyrgyz', async () => {
    const { staff } = centre.centre;
    const { caseId } = await register(centre.centre, 'жабуу');
    const desk = await centre.sit('intake', { ...LAPTOP, language: 'ky' });
    const { page } = desk;
    const followUps = (): Promise<Wire['FollowUpList']> =>
      staff.intake.must('GET', `cases/${caseId}/follow-ups`);
    await desk.goto(`cases/${caseId}`);
    await page.locator('.head').getByText(w('set.caseStage.opened')).waitFor();
    await page.getByRole('button', { name: w('cases.close') }).click();
    const dialog = page.getByRole('dialog').last();
    await dialog.getByRole('radio', { name: w('set.closeReason.goals_met') }).check();
    await dialog.getByRole('button', { name: w('cases.close') }).click();
    await dialog.getByText(w('rule.required')).first().waitFor();
    await dialog.getByRole('radio', { name: w('cases.followUpsAnswer.yes'), exact: true }).check();
    await dialog.getByRole('button', { name: w('cases.close') }).click();
    await page.locator('.head').getByText(w('set.caseStage.follow_up')).waitFor();
    await page.getByRole('link', { name: w('followUp.title') }).click();
    await page.getByText(w('followUp.after.6')).waitFor();
    await page
      .getByRole('button', { name: w('followUp.end') })
      .first()
      .click();
    await dialog.getByRole('radio', { name: w('set.followUpOutcome.reached') }).check();
    await dialog.getByRole('radio', { name: w('set.followUpSafety.safer') }).check();
    await dialog.getByLabel(w('followUp.remark')).fill('Эжесиникинде жашайт');
    await dialog.getByRole('textbox', { name: w('followUp.again') }).fill(typed(dayFromNow(7)));
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await page.getByText('Эжесиникинде жашайт').waitFor();
    const { toCome, ended } = await followUps();
    expect([toCome.length, toCome[0]?.dueOn]).toEqual([3, dayFromNow(7)]);
    expect(ended).toMatchObject([{ outcome: 'reached', safety: 'safer' }]);
    await page.getByRole('button', { name: w('followUp.takeBack') }).click();
    await page.getByText('Эжесиникинде жашайт').waitFor({ state: 'detached' });
    expect((await followUps()).toCome).toHaveLength(4);
    expect([await desk.barriers(), desk.complaints]).toEqual([[], []]);
    await desk.leave();
  }, 60_000);
});
