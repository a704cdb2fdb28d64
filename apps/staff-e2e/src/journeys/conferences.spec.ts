import { dayFromNow, type Wire } from '@baanek/e2e';
import { PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { inDialog } from '../support/record.ts';
import { RunningCentre, typed } from '../support/running-centre.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ru');

describe('a conference about a case, and how she says she is', () => {
  let centre: RunningCentre;

  beforeAll(async () => {
    centre = await RunningCentre.open();
  }, 120_000);
  afterAll(() => centre.close());

  it('is planned, nobody hears of it without a consent, and the paper holds what she may hear alone', async () => {
    const { caseId } = centre.files;
    const desk = await centre.sit('counsellor');
    const { page } = desk;
    await desk.goto(`cases/${caseId}/plan`);
    await press(page, 'conference.plan');
    const dialog = page.getByRole('dialog').last();
    await dialog.getByLabel(w('set.conferenceKind.child_commission')).check({ force: true });
    await dialog.getByRole('textbox', { name: w('appeal.day') }).fill(typed(dayFromNow(2)));
    await dialog.getByLabel(w('appeal.time')).fill('10:00');
    await dialog
      .getByLabel(`${w('conference.point')} 1`)
      .last()
      .fill('Знакомство');
    await dialog.getByRole('button', { name: w('conference.addPoint') }).click();
    const second = dialog.getByRole('group', { name: `${w('conference.point')} 2` });
    await second.getByRole('textbox').fill('Справка о побоях');
    await second.getByLabel(w('conference.area')).selectOption({ label: w('set.hearingArea.health') });
    await inDialog(page, 'action.save');
    await page.waitForURL('**/conferences/*');
    await press(page, 'conference.invite');
    await dialog.getByLabel(w('conference.inviteOutside')).check({ force: true });
    await dialog.getByLabel(w('conference.organisation')).fill('Мэрия');
    await dialog.getByLabel(w('set.hearingArea.children')).last().check();
    await inDialog(page, 'action.save');
    await dialog.getByText(w('rule.required')).first().waitFor();
    await dialog
      .getByLabel(w('conference.ground'))
      .selectOption({ label: w('set.hearingGround.her_consent') });
    await dialog.getByRole('textbox', { name: w('conference.consentedOn') }).fill(typed(dayFromNow(0)));
    await dialog
      .getByLabel(w('conference.consentForm'))
      .selectOption({ label: w('set.consentForm.written') });
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await page.getByText('Мэрия').waitFor();
    await press(page, 'conference.decide');
    await dialog.getByLabel(w('conference.what')).fill('Место в садике');
    await dialog.getByRole('textbox', { name: w('plan.dueOn') }).fill(typed(dayFromNow(9)));
    await dialog.getByLabel(w('conference.outside')).fill('Районо');
    await dialog.getByLabel(w('conference.owner')).selectOption({ index: 1 });
    await inDialog(page, 'action.save');
    await page.getByText('Место в садике').last().waitFor();
    expect(await desk.barriers()).toEqual([]);
    await page.getByRole('link', { name: w('conference.papers') }).click();
    await page.waitForURL('**/paper');
    await page.getByLabel('Мэрия').check({ force: true });
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.getByRole('button', { name: w('conference.print') }).click();
    await page.waitForFunction(() => document.title === 'printed');
    const sheet = await page.locator('.sheet').innerText();
    expect(sheet).toContain('Знакомство');
    expect(sheet).not.toContain('Справка');
    expect(await desk.barriers()).toEqual([]);
    const { open } = await centre.centre.staff.counsellor.must<Wire['CaseTaskList']>(
      'GET',
      `cases/${caseId}/tasks`,
    );
    expect(open).toContainEqual(expect.objectContaining({ what: 'Место в садике', outside: 'Районо' }));
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('is asked on a phone, in Kyrgyz: a question without an answer says why', async () => {
    const { caseId } = centre.files;
    const ky = (key: string): string => word(key, 'ky');
    const desk = await centre.sit('lawyer', PHONE);
    const { page } = desk;
    await desk.goto(`cases/${caseId}/plan/outcomes`);
    await page.getByRole('button', { name: ky('outcome.record') }).click();
    const dialog = page.getByRole('dialog').last();
    await dialog.getByRole('button', { name: ky('set.noAnswer.not_safe') }).click();
    const first = dialog.locator('bk-scale-field').first();
    await first.getByLabel('7', { exact: true }).check({ force: true });
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await dialog.getByRole('button', { name: ky('action.save') }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .getByRole('cell', { name: ky('set.noAnswer.not_safe') })
      .first()
      .waitFor();
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    const { outcomes } = await centre.centre.staff.lawyer.must<Wire['ClientOutcomeFile']>(
      'GET',
      `cases/${caseId}/outcomes`,
    );
    expect(outcomes.map(({ moment }) => moment).sort()).toEqual(['between', 'entry']);
    await desk.leave();
  }, 60_000);
});
