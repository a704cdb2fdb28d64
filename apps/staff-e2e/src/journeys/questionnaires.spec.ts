import type { Wire } from '@baanek/e2e';
import type { Page } from 'playwright-core';
import { choose, press } from '../support/press.ts';
import { inDialog } from '../support/record.ts';
import { RunningCentre } from '../support/running-centre.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ru');
const spoken = (text: string): Wire['SpokenView'] => ({ ru: text, ky: text, en: text });
const asked = (id: string, text: string): object => ({ id, text: spoken(text), weight: 1 });
const OWN = {
  ...{ code: 'own', version: 1, name: spoken('Список центра'), notice: spoken('Наш список') },
  questions: [asked('knife', 'Есть ли нож?'), asked('dog', 'Есть ли собака?')],
  bands: [{ level: 'standard', from: 0 }],
  rules: [{ id: 'knife', level: 'high', of: ['knife'], text: spoken('нож') }],
  reassessAfter: { standard: 90, medium: 30, high: 7 },
  cases: [{ name: spoken('нож'), answers: [{ question: 'knife', answer: 'yes' }], level: 'high' }],
};

describe('a questionnaire of a centre, and what is urgent in a shift', () => {
  let centre: RunningCentre;

  beforeAll(async () => {
    centre = await RunningCentre.open();
  }, 120_000);
  afterAll(() => centre.close());

  const give = (page: Page, file: object): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({
      ...{ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) },
    });

  it('is loaded once it is right, tried, and asked from then on; a draft of before is finished as it was begun', async () => {
    const counsellor = await centre.sit('counsellor');
    const form = `cases/${centre.files.caseId}/risk/new`;
    await counsellor.goto(form);
    await counsellor.page.locator('bk-risk-questions input:focus').waitFor();
    await counsellor.page.keyboard.press('1');
    await counsellor.page.locator('bk-draft-note').getByText(/\d/).first().waitFor();

    const admin = await centre.sit('admin');
    const { page } = admin;
    await admin.goto('staff');
    await choose(page, w('staff.more'), 'questionnaire.title');
    await page.getByRole('link', { name: w('questionnaire.load') }).click();
    await give(page, { ...OWN, code: 'working', bands: [{ level: 'standard', from: 1 }] });
    await page.getByText('/bands/0').waitFor();
    await give(page, { ...OWN, cases: [{ ...OWN.cases[0], level: 'medium' }] });
    await page.getByText('/cases/0/level').waitFor();
    expect(await page.getByRole('button', { name: w('questionnaire.use') }).count()).toBe(0);
    await give(page, OWN);
    await page.getByText(w('questionnaire.inOrder')).waitFor();
    await page.getByRole('button', { name: `${w('questionnaire.fillIn')}: нож` }).click();
    await page.locator('bk-risk-result').getByText(w('risk.chip.high')).waitFor();
    expect([await admin.barriers(), await admin.overflow()]).toEqual([[], 0]);
    await press(page, 'questionnaire.use');
    await inDialog(page, 'questionnaire.use');
    await page.waitForURL('**/questionnaires');
    await page
      .locator('li', { hasText: 'Список центра' })
      .getByText(w('set.questionnaireState.in_use'), { exact: true })
      .waitFor();
    expect([await admin.barriers(), admin.complaints]).toEqual([[], []]);
    await admin.leave();

    await counsellor.goto(form);
    await counsellor.page.getByText(/Начато по прежнему списку/).waitFor();
    expect(await counsellor.page.locator('bk-risk-questions li').count()).toBe(14);
    await press(counsellor.page, 'risk.askNew');
    await counsellor.page.getByText('Есть ли нож?').waitFor();
    expect([await counsellor.barriers(), counsellor.complaints]).toEqual([[], []]);
    await counsellor.leave();
  }, 60_000);

  it('an urgent entry stands on “today” until it is done in the hand-over', async () => {
    const said: Wire['RecordShiftEntry'] = {
      ...{ kind: 'happened', urgent: true, words: 'Сломан замок', caseId: null, appealId: null },
    };
    await centre.centre.staff.shelter.must('POST', 'shift-entries', { body: said });
    const desk = await centre.sit('counsellor');
    const { page } = desk;
    const line = page.locator('bk-today-line').filter({ hasText: w('today.kind.shift_urgent') });
    await line.first().waitFor();
    const before = await line.count();
    await line.first().getByRole('link').first().click();
    await page.waitForURL('**/handover');
    const done = page
      .locator('li', { hasText: 'Сломан замок' })
      .getByRole('button', { name: w('shift.end'), exact: true });
    await done.click();
    await done.waitFor({ state: 'detached' });
    await desk.goto('today');
    expect(await line.count()).toBe(before - 1);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);
});
