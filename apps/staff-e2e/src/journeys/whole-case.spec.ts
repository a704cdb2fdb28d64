import { dayFromNow, register, type Wire } from '@baanek/e2e';
import type { Locator, Page } from 'playwright-core';
import { type Desk, LAPTOP } from '../support/desk.ts';
import { RunningCentre, typed } from '../support/running-centre.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ky');
const SECRET = 'Көзөмөл үчүн гана';

/** One case from its first assessment to the call after its closing, by intake, counsellor, lawyer and director, in Kyrgyz. */
describe('a case, in Kyrgyz', () => {
  let centre: RunningCentre;
  let caseId: string;
  let counsellor: Desk;
  const asked: string[] = [];

  beforeAll(async () => {
    centre = await RunningCentre.open();
    ({ caseId } = await register(centre.centre, 'толук'));
    counsellor = await sit('counsellor');
  }, 120_000);
  afterAll(() => centre.close());

  const sit = (role: string): Promise<Desk> => centre.sit(role, { ...LAPTOP, language: 'ky' });
  const press = (page: Page | Locator, key: string): Promise<void> =>
    page
      .getByRole('button', { name: w(key) })
      .first()
      .click();
  const dialog = (page: Page): Locator => page.getByRole('dialog').last();
  const saved = async (page: Page, key = 'action.save'): Promise<void> => {
    await press(dialog(page), key);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const head = (page: Page, key: string): Promise<void> => page.locator('.head').getByText(w(key)).waitFor();

  it('is given to the colleague who has the least to do, and a child of hers gets a case of its own', async () => {
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto(`cases/${caseId}`);
    await head(page, 'set.caseStage.opened');
    for (const role of ['counsellor', 'lawyer'] as const) {
      await press(page, 'team.assign');
      await dialog(page)
        .locator('label.pill', { hasText: w(`set.casePart.${role}`) })
        .click();
      await dialog(page).locator('select').selectOption(centre.centre.staffIds[role]);
      await saved(page);
    }
    await press(page, 'caseIncident.childCase');
    await page.locator('bk-case-household a').click();
    await page.waitForURL(url => !url.pathname.endsWith(caseId));
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('is assessed and planned by its counsellor', async () => {
    const { page } = counsellor;
    await counsellor.goto(`cases/${caseId}/risk/new`);
    await page.locator('bk-risk-questions input:focus').waitFor();
    for (let n = 0; n < 13; n++) await page.keyboard.press(n === 2 ? '1' : '2');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/risk');
    await head(page, 'set.caseStage.assessed');
    // the case of the child is nobody's but intake's: its code is no link here
    expect(await page.locator('bk-case-household a').count()).toBe(0);
    await counsellor.goto(`cases/${caseId}/plan`);
    await press(page, 'goal.add');
    await dialog(page).getByLabel(w('goal.what')).fill('Бала бакчага орун');
    await dialog(page)
      .locator('label.pill', { hasText: w('set.goalKind.children') })
      .click();
    await saved(page);
    await page.getByText('Бала бакчага орун').first().waitFor();
    await head(page, 'set.caseStage.planned');
  }, 60_000);

  it('has sessions, one of them with words for herself alone and counted as a service, and one she did not come to', async () => {
    const { page } = counsellor;
    const { staff } = centre.centre;
    for (const [hours, attendance] of [
      [50, 'attended'],
      [26, 'absent'],
    ] as const)
      await staff.counsellor.must('POST', `cases/${caseId}/sessions`, {
        body: {
          heldAt: new Date(Date.now() - hours * 3_600_000).toISOString(),
          ...{ minutes: 50, kind: 'individual', attendance, note: '' },
        } satisfies Wire['LogSession'],
      });
    await counsellor.goto(`cases/${caseId}/sessions`);
    await press(page, 'session.log');
    await dialog(page).getByLabel(w('session.note')).fill('Уктай албайт');
    await saved(page);
    await page.locator('bk-case-sessions li').nth(2).waitFor();
    await head(page, 'set.caseStage.in_work');
    await press(page, 'session.open');
    await press(dialog(page), 'session.private');
    await dialog(page).getByLabel(w('session.privateNote')).fill(SECRET);
    await press(dialog(page), 'action.save');
    await dialog(page).getByLabel(w('session.privateNote')).waitFor({ state: 'detached' });
    await counsellor.goto(`cases/${caseId}/sessions`);
    await press(page, 'servicePress.count');
    await page.getByText(w('servicePress.counted')).first().waitFor();
    expect(counsellor.complaints).toEqual([]);
  }, 60_000);

  it('says nothing of those words to the others, on any page of the case and by no request', async () => {
    for (const role of ['lawyer', 'director', 'intake']) {
      const desk = await sit(role);
      desk.page.on('response', response => {
        if (response.url().includes('/api/')) void response.text().then(text => asked.push(text), String);
      });
      for (const tab of ['', '/plan', '/incidents', '/risk', '/services', '/calendar']) {
        await desk.goto(`cases/${caseId}${tab}`);
        expect(await desk.page.locator('body').innerText()).not.toContain(SECRET);
      }
      await desk.leave();
    }
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(text => text.includes(SECRET))).toEqual([]);
  }, 90_000);

  it('is closed by its counsellor; she is asked later how she is, and what was recorded by mistake is taken back', async () => {
    const { page } = counsellor;
    const followUps = (): Promise<Wire['FollowUpList']> =>
      centre.centre.staff.intake.must('GET', `cases/${caseId}/follow-ups`);
    await counsellor.goto(`cases/${caseId}`);
    await press(page, 'cases.close');
    await dialog(page)
      .getByRole('radio', { name: w('set.closeReason.goals_met') })
      .check();
    await press(dialog(page), 'cases.close');
    await dialog(page).getByText(w('rule.required')).first().waitFor();
    await dialog(page)
      .getByRole('radio', { name: w('cases.followUpsAnswer.yes'), exact: true })
      .check();
    await saved(page, 'cases.close');
    await head(page, 'set.caseStage.follow_up');
    await page.getByRole('link', { name: w('followUp.title') }).click();
    await page.getByText(w('followUp.after.6')).waitFor();
    await press(page, 'followUp.end');
    await dialog(page)
      .getByRole('radio', { name: w('set.followUpOutcome.reached') })
      .check();
    await dialog(page)
      .getByRole('radio', { name: w('set.followUpSafety.safer') })
      .check();
    await dialog(page).getByLabel(w('followUp.remark')).fill('Эжесиникинде жашайт');
    await dialog(page)
      .getByRole('textbox', { name: w('followUp.again') })
      .fill(typed(dayFromNow(7)));
    expect(await counsellor.barriers()).toEqual([]);
    await saved(page);
    await page.getByText('Эжесиникинде жашайт').waitFor();
    const { toCome, ended } = await followUps();
    expect([toCome.length, toCome[0]?.dueOn]).toEqual([3, dayFromNow(7)]);
    expect(ended).toMatchObject([{ outcome: 'reached', safety: 'safer' }]);
    await press(page, 'followUp.takeBack');
    await page.getByText('Эжесиникинде жашайт').waitFor({ state: 'detached' });
    expect((await followUps()).toCome).toHaveLength(4);
    expect([await counsellor.barriers(), counsellor.complaints]).toEqual([[], []]);
    await counsellor.leave();
  }, 60_000);
});
