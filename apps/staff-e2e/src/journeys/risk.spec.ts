import { type Centre, type Installation, openInstallation, PASSWORD, register, type Wire } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, PHONE } from '../support/desk.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ru');

describe('the risk in a case', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;
  let caseId: string;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    browser = await launchBrowser();
    ({ caseId } = await register(centre, 'risk'));
    const body: Wire['AssignWorker'] = { staffId: centre.staffIds.counsellor, part: 'counsellor' };
    await centre.staff.intake.must('POST', `cases/${caseId}/team`, { body, version: 1 });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  it('is assessed by keyboard alone, by one digit a question, and stands at the head of the case', async () => {
    const desk = await Desk.open(browser, api.url);
    const { page } = desk;
    await desk.signIn('first.counsellor', PASSWORD);
    await desk.goto(`cases/${caseId}/risk`);
    await page.getByText(w('risk.empty')).waitFor();
    await page.getByRole('link', { name: w('risk.new') }).focus();
    await page.keyboard.press('Enter');
    await page.locator('bk-risk-questions input:focus').waitFor();
    for (let n = 0; n < 13; n++) await page.keyboard.press(n === 2 ? '1' : '2');
    await page.locator('bk-risk-result').getByText(w('risk.chip.high')).waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${caseId}/risk`);
    await page.locator('.head').getByText(w('risk.chip.high')).waitFor();
    const { assessments } = await centre.staff.counsellor.must<Wire['RiskFile']>(
      'GET',
      `cases/${caseId}/risk`,
    );
    expect(assessments).toMatchObject([{ found: 'high', level: 'high', score: 3, voided: false }]);
    expect(await desk.barriers()).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('is not lowered by fewer answers: the worker lowers it, and says why', async () => {
    const desk = await Desk.open(browser, api.url);
    const { page } = desk;
    await desk.signIn('first.counsellor', PASSWORD);
    await desk.goto(`cases/${caseId}/risk/new`);
    await page.locator('bk-risk-questions input:focus').waitFor();
    await page.keyboard.press('2');
    const own = page.getByRole('group', { name: w('risk.ownLevel') });
    expect(await own.getByRole('radio', { name: w('set.riskLevel.high') }).isChecked()).toBe(true);
    await own.getByRole('radio', { name: w('set.riskLevel.standard') }).check();
    await page.getByRole('button', { name: w('action.save') }).click();
    await page.locator('bk-form-faults').getByText(w('risk.whyLower')).waitFor();
    await page.getByLabel(w('risk.whyLower')).fill('Он осуждён и под стражей.');
    await page.getByRole('button', { name: w('action.save') }).click();
    await page.waitForURL(`**/cases/${caseId}/risk`);
    await page.locator('.head').getByText(w('risk.chip.standard')).waitFor();
    await desk.leave();
  }, 60_000);

  it('keeps a half-filled list over a reload, on a phone too, and voids what was made by mistake', async () => {
    const desk = await Desk.open(browser, api.url, PHONE);
    const { page } = desk;
    await desk.signIn('first.counsellor', PASSWORD);
    await desk.goto(`cases/${caseId}/risk/new`);
    const first = page.locator('bk-risk-questions li').first();
    await first.locator('label').first().click();
    await page.locator('bk-draft-note bk-status').first().waitFor();
    await page.reload();
    await first.locator('input:checked').waitFor();
    await page.locator('bk-risk-questions li').nth(1).locator('input:focus').waitFor();
    expect(await desk.overflow()).toBe(0);
    await desk.goto(`cases/${caseId}/risk`);
    await page.locator('bk-case-risk .list button').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: word('history.void', 'ky') }).click();
    await page.getByRole('dialog').last().getByRole('radio').first().check();
    await page
      .getByRole('dialog')
      .last()
      .getByRole('button', { name: word('history.void', 'ky') })
      .click();
    await page.locator('.head').getByText(word('risk.chip.high', 'ky')).waitFor();
    await desk.leave();
  }, 60_000);

  it('names the answers behind the level, and is put right by a new one with the same answers', async () => {
    const desk = await Desk.open(browser, api.url);
    const { page } = desk;
    await desk.signIn('first.counsellor', PASSWORD);
    await desk.goto(`cases/${caseId}/risk`);
    await page.locator('bk-case-risk .list button').last().click();
    const reasons = page.locator('bk-risk-dialog bk-risk-result li');
    await reasons.first().waitFor();
    expect(await reasons.count()).toBe(1); // of three answers that would each do, she gave one
    await page.getByRole('button', { name: w('risk.withThese') }).click();
    await page.locator('bk-risk-questions input:checked').first().waitFor();
    expect(await page.locator('bk-risk-questions input:checked').count()).toBe(14);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: w('action.save') }).click();
    await page.waitForURL(`**/cases/${caseId}/risk`);
    await page.locator('bk-case-risk li').last().getByText(w('history.voided')).waitFor();
    const { assessments } = await centre.staff.counsellor.must<Wire['RiskFile']>(
      'GET',
      `cases/${caseId}/risk`,
    );
    expect(assessments.map(({ voided }) => voided)).toEqual([false, true, true]);
    await desk.leave();
  }, 60_000);
});
