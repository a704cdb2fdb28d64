import {
  appeal,
  type Centre,
  type Installation,
  openInstallation,
  PASSWORD,
  person,
  register,
  type Wire,
} from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { because, history, inDialog } from '../support/record.ts';
import { filled, word as w } from '../support/words.ts';

describe('what was typed wrong is put right', () => {
  let browser: Browser;
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const sit = async (role: string): Promise<Desk> => {
    const desk = await Desk.open(browser, api.url);
    return desk.signIn(`first.${role}`, PASSWORD);
  };

  it('of an appeal: what it says, whose it is, and whether it counts', async () => {
    const { id } = await centre.staff.intake.must<Wire['AppealLogged']>('POST', 'appeals', {
      body: appeal({ channel: 'phone', reason: 'Позвонила соседка.' }),
    });
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto(`appeals/${id}`);
    await press(page, 'history.correct');
    await desk.show('correct-appeal');
    expect(await desk.barriers()).toEqual([]);
    await page.getByRole('textbox', { name: w('appeal.reason') }).fill('Позвонила она сама.');
    await because(page, 'typing_error');
    await inDialog(page, 'action.save');
    await page.getByText('Позвонила она сама.').waitFor();

    await press(page, 'appeal.registerCaller');
    await page.getByRole('textbox', { name: w('person.surname') }).fill('Исправлева');
    await page.getByRole('checkbox', { name: w('appeal.registerOpen') }).uncheck();
    await inDialog(page, 'action.save');
    await page.getByRole('button', { name: w('appeal.relink') }).waitFor();
    const { code } = await centre.staff.intake.must<Wire['AppealView']>('GET', `appeals/${id}`);
    expect(code).not.toBeNull();
    await press(page, 'appeal.relink');
    await press(page, 'appeal.unlink');
    await because(page, 'wrong_person');
    await inDialog(page, 'appeal.unlink');
    await page.getByRole('button', { name: w('appeal.registerCaller') }).waitFor();

    await press(page, 'history.void');
    await because(page, 'entered_twice');
    await desk.show('void-appeal');
    await inDialog(page, 'history.void');
    await page.getByText(w('history.voided')).waitFor();
    const told = await history(page, 'history.title');
    expect(told).toContain('Позвонила соседка. Позвонила она сама.');
    expect(told).toContain(code);
    expect(told).toContain(w('set.recordChange.voided'));
    await desk.show('appeal-history');
    await desk.goto('appeals');
    expect(await page.locator(`a[href$="/appeals/${id}"]`).count()).toBe(0);
    await press(page, 'list.filters');
    await page.getByRole('checkbox', { name: w('appeals.voided') }).check();
    await page.locator(`a[href$="/appeals/${id}"]`).click();
    await press(page, 'history.restore');
    await because(page, 'made_by_mistake');
    await inDialog(page, 'history.restore');
    await page.getByRole('button', { name: w('history.void') }).waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('of a file: her name, her household, a session that was not, a case opened by mistake', async () => {
    const files = await register(centre, 'Прежнева');
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto(`cases/${files.caseId}`);
    await press(page, 'person.edit');
    await page.getByRole('textbox', { name: w('person.surname') }).fill('Нынешняя');
    await desk.show('edit-person');
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').getByText(w('rule.chooseOne')).first().waitFor(); // whether it was misspelt, nobody has said
    await because(page, 'learned_later');
    await inDialog(page, 'action.save');
    await page.getByText('Нынешняя').first().waitFor();
    expect(await history(page, 'cases.personHistory')).toContain('Прежнева');
    await press(page, 'household.head');
    await because(page, 'wrong_person');
    await inDialog(page, 'household.head');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, 'cases.correct');
    await page.getByRole('radio', { name: w('set.caseKind.child'), exact: true }).check();
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').getByText(w('rule.chooseOne')).first().waitFor(); // no reason was given
    expect(await desk.barriers()).toEqual([]);
    await because(page, 'typing_error');
    await desk.show('correct-case');
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await history(page, 'cases.recordHistory')).toContain(w('set.caseKind.child'));
    await desk.show('case-history');
    const code = await desk.heading();
    const close = async (): Promise<void> => {
      await press(page, 'cases.close');
      await page.getByRole('heading', { name: filled('cases.closeTitle', { code }) }).waitFor();
      await page.getByRole('radio', { name: w('set.closeReason.opened_by_mistake') }).check();
      await inDialog(page, 'cases.close');
      await page.getByRole('button', { name: w('cases.reopen') }).waitFor();
    };
    await close();
    const toasts = page.locator('bk-toasts');
    await toasts.getByText(filled('cases.closedNow', { code })).waitFor();
    await toasts.getByRole('button', { name: w('action.undo') }).click();
    await page.getByRole('button', { name: w('cases.close') }).waitFor();
    await close();
    await press(page, 'cases.correct');
    await inDialog(page, 'action.cancel');
    await page.locator('bk-case-record').getByText(w('set.closeReason.opened_by_mistake')).waitFor();
    await desk.goto('cases');
    expect(await page.locator(`a[href$="/cases/${files.caseId}"]`).count()).toBe(0);
    await desk.leave();
  }, 60_000);

  it('of a counselling session: what it says, and that it never took place', async () => {
    const { caseId } = await register(centre, 'Сессиева');
    const { version } = await centre.staff.intake.must<Wire['CaseView']>('GET', `cases/${caseId}`);
    const counsellor = await centre.staff.counsellor.must<{ id: string }>('GET', 'me');
    await centre.staff.intake.must('POST', `cases/${caseId}/team`, {
      body: { staffId: counsellor.id, part: 'counsellor' },
      version,
    });
    const said = { heldAt: appeal().happenedAt, minutes: 60, kind: 'individual', attendance: 'attended' };
    await centre.staff.counsellor.must('POST', `cases/${caseId}/sessions`, {
      body: { ...said, note: 'Первая запись.' },
    });
    const desk = await sit('counsellor');
    const { page } = desk;
    await desk.goto(`cases/${caseId}`);
    await page.getByRole('link', { name: w('session.title') }).click();
    await press(page, 'session.open');
    await page.getByRole('textbox', { name: w('session.note') }).fill('Вторая запись.');
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').getByText(w('rule.chooseOne')).first().waitFor();
    await because(page, 'learned_later');
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, 'session.open');
    expect(await history(page, 'history.title')).toContain('Первая запись. Вторая запись.');
    await desk.show('session-history');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'session.void');
    const asked = page.locator('bk-why-dialog');
    await asked.getByRole('radio', { name: w('set.correctionReason.made_by_mistake') }).check();
    await asked.getByRole('button', { name: w('history.void'), exact: true }).click();
    await page.getByText(w('history.voided')).waitFor();
    await desk.show('session-voided');
    await page.setViewportSize(PHONE.size);
    expect(await desk.overflow()).toBe(0);
    await desk.leave();
  }, 60_000);

  it('an appeal of somebody on file takes sex, age, oblast and language from the file', async () => {
    const { id } = await centre.staff.intake.must<Wire['Registered']>('POST', 'persons', {
      body: { ...person('Мужчинов', 'male'), birth: { date: '1990-03-02' }, oblast: 'talas', language: 'uz' },
    });
    const desk = await sit('intake');
    const { page } = desk;
    await desk.goto(`appeals/new?person=${id}`);
    const male = page.getByRole('radio', { name: w('set.sex.male'), exact: true });
    await male.and(page.locator(':checked')).waitFor();
    await page.getByRole('checkbox', { name: w('set.violence.physical') }).check();
    await press(page, 'action.save');
    await page.getByText(w('appeal.logged')).waitFor();
    const { appeals } = await centre.staff.intake.must<Wire['AppealPage']>('GET', 'appeals');
    expect(appeals.find(({ personId }) => personId === id)).toMatchObject({
      ...{ sex: 'male', ageBand: '35-44', oblast: 'talas', language: 'uz' },
    });
    await desk.leave();
  }, 60_000);
});
