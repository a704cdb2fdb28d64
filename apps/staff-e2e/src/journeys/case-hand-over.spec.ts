import {
  type Centre,
  dayFromNow,
  type Installation,
  openInstallation,
  PASSWORD,
  register,
  type Wire,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, LAPTOP } from '../support/desk.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ky');

describe('cases that go to a colleague, in Kyrgyz', () => {
  let api: Installation;
  let centre: Centre;
  let browser: Browser;
  const cases: string[] = [];

  beforeAll(async () => {
    [{ api, centre }, browser] = await Promise.all([openInstallation(), launchBrowser()]);
    const { intake } = centre.staff;
    for (const name of ['Биринчиева', 'Экинчиева', 'Үчүнчүева']) {
      const { caseId } = await register(centre, name);
      const body: Wire['AssignWorker'] = { staffId: centre.staffIds.counsellor, part: 'counsellor' };
      await intake.must('POST', `cases/${caseId}/team`, { body, version: 1 });
      cases.push(caseId);
    }
    const visit: Wire['PlanAppointments'] = {
      ...{ startsAt: `${dayFromNow(1)}T10:00:00+06:00`, minutes: 60, kind: 'individual', weeks: 1 },
      ...{ caseIds: [cases[0] ?? ''], workerId: centre.staffIds.counsellor, roomId: null },
    };
    await intake.must('POST', 'appointments', { body: visit });
    const danger: Wire['RecordDanger'] = {
      ...{ kind: 'colleague', oblast: null, staffId: centre.staffIds.counsellor2, otherCentreId: null },
      ...{ what: '', reason: 'күйөөсүнүн тууганы', untilOn: null },
    };
    await intake.must('POST', `cases/${cases[2]}/dangers`, { body: danger });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const counsellors = async (): Promise<(string | undefined)[]> =>
    Promise.all(
      cases.map(async id => {
        const { team } = await centre.staff.intake.must<Wire['CaseView']>('GET', `cases/${id}`);
        return team.find(({ part }) => part === 'counsellor')?.staffId;
      }),
    );

  it('are chosen by keyboard, looked at before, handed over with an appointment, and taken back', async () => {
    const desk = await (
      await Desk.open(browser, api.url, { ...LAPTOP, language: 'ky' })
    ).signIn('first.intake', PASSWORD);
    const { page } = desk;
    await desk.goto('cases');
    await page.locator('td.choose input').first().focus();
    await page.keyboard.press('Space');
    await page.locator('td.choose input').nth(2).focus();
    await page.keyboard.press('Shift+Space');
    await page.getByText(w('list.chosen.other').replace('{{n}}', '3')).waitFor();
    await page.getByRole('button', { name: w('handOver.choose') }).click();
    const dialog = page.getByRole('dialog').last();
    await dialog.getByRole('combobox', { name: w('handOver.to') }).selectOption(centre.staffIds.counsellor2);
    await dialog.getByText(w('error.cases.not_with')).waitFor();
    expect(await dialog.textContent()).not.toContain('тууган');
    expect(await dialog.getByRole('checkbox').isChecked()).toBe(true);
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('handOver.do') }).click();
    await dialog.getByText(w('handOver.done.other').replace('{{n}}', '2')).waitFor();
    const { counsellor, counsellor2 } = centre.staffIds;
    expect(await counsellors()).toEqual([counsellor2, counsellor2, counsellor]);
    const visits = await centre.staff.intake.must<Wire['AppointmentPage']>(
      'GET',
      `cases/${cases[0]}/appointments?when=ahead`,
    );
    expect(visits.appointments.map(({ workerId }) => workerId)).toEqual([counsellor2]);
    await dialog.getByRole('button', { name: w('handOver.takeBack') }).click();
    await dialog.getByText(w('handOver.isBack')).waitFor();
    expect(await counsellors()).toEqual([counsellor, counsellor, counsellor]);
    await dialog.getByRole('button', { name: w('handOver.close') }).click();

    await desk.goto(`cases/${cases[0]}`);
    await page.locator('bk-missing-facts summary').click();
    await page.locator('bk-missing-facts').getByText(w('set.missingFact.risk')).click();
    await page.waitForURL('**/risk/new');
    await desk.goto('cases/workload');
    await page.getByText(w('wait.nobody')).waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);
});
