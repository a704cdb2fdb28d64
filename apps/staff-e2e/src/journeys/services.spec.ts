import type { Wire } from '@baanek/e2e';
import { PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { RunningCentre } from '../support/running-centre.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ru');

describe('services of a case', () => {
  let centre: RunningCentre;

  beforeAll(async () => {
    centre = await RunningCentre.open();
  }, 120_000);
  afterAll(() => centre.close());

  const page = (): Promise<Wire['ServicePage']> =>
    centre.centre.staff.counsellor.must('GET', `cases/${centre.files.caseId}/services`);

  it('count a session by one press, which is taken back by one, and an appointment from the calendar', async () => {
    const desk = await centre.sit('counsellor');
    const { page: screen } = desk;
    const { caseId, appointmentId } = centre.files;
    await desk.goto(`cases/${caseId}/sessions`);
    await press(screen, 'servicePress.count');
    const counted = screen.locator('bk-case-sessions').getByText(w('servicePress.counted'));
    await counted.waitFor();
    expect((await page()).totals).toContainEqual({
      group: 'psychological',
      services: 1,
      units: 1,
      minutes: 30,
    });
    await screen.getByRole('button', { name: w('action.undo'), exact: true }).click();
    await counted.waitFor({ state: 'detached' });
    await centre.api.rows(
      `UPDATE appointment SET state = 'held', starts_at = at, during = tstzrange(at, at + interval '1 hour')
       FROM (SELECT date_trunc('minute', now()) - interval '2 hours' AS at) m WHERE id = '${appointmentId}'`,
    );
    await centre.api.rows(
      `UPDATE appointment_client SET state = 'held' WHERE appointment_id = '${appointmentId}'`,
    );
    await desk.goto(`cases/${caseId}/calendar`);
    await screen
      .locator('li', { hasText: w('set.appointmentState.held') })
      .getByRole('button', { name: w('appointments.open') })
      .click();
    await screen
      .getByRole('dialog')
      .getByRole('button', { name: w('servicePress.count') })
      .click();
    await screen.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await page()).totals).toContainEqual({
      group: 'psychological',
      services: 1,
      units: 1,
      minutes: 60,
    });
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('have injuries on a body chart, by the keyboard alone and as a list, on a phone in Kyrgyz', async () => {
    const desk = await centre.sit('counsellor', PHONE);
    const { page: screen } = desk;
    const ky = (key: string): string => word(key, 'ky');
    await desk.goto(`cases/${centre.files.caseId}/services/new`);
    await screen
      .getByRole('combobox', { name: ky('service.kind') })
      .fill(ky('set.serviceKind.injuries_documented'));
    await screen.keyboard.press('ArrowDown');
    await screen.keyboard.press('Enter');
    await screen.getByRole('button', { name: ky('set.bodyRegion.front_head'), exact: true }).focus();
    await screen.keyboard.press('ArrowDown');
    await screen.keyboard.press('Enter');
    const mark = screen.locator('.mark');
    await mark.locator('select').selectOption('bruise');
    await mark.getByLabel(ky('injury.words')).fill('2 см');
    await screen.getByLabel(ky('injury.documentedBy')).selectOption('doctor');
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await screen.getByRole('button', { name: ky('action.save') }).click();
    await screen.waitForURL(/\/services$/);
    const [line] = (await page()).services.filter(({ kind }) => kind === 'injuries_documented');
    const view = await centre.centre.staff.lawyer.must<Wire['ServiceView']>(
      'GET',
      `case-services/${line?.id ?? ''}`,
    );
    expect(view.injuries).toMatchObject({
      documentedBy: 'doctor',
      marks: [{ region: 'front_face', kind: 'bruise', words: '2 см' }],
    });
    await screen
      .locator('li', { hasText: new RegExp(ky('set.serviceKind.injuries_documented'), 'i') })
      .getByRole('button', { name: ky('service.open') })
      .click();
    await screen.getByRole('dialog').getByText('2 см').waitFor();
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('leave a note that its author alone reads, begun with a template, with how she feels', async () => {
    const desk = await centre.sit('counsellor');
    const { page: screen } = desk;
    await desk.goto(`cases/${centre.files.caseId}/sessions`);
    await press(screen, 'session.log');
    const dialog = screen.getByRole('dialog').first();
    await dialog.getByRole('button', { name: 'template own' }).click();
    await screen.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Запрос:'),
    );
    await dialog.locator('label.pill', { hasText: /^\s*4\s*$/ }).click();
    await dialog.getByRole('button', { name: w('action.save') }).click();
    await screen.locator('bk-wellbeing-chart').waitFor();
    await press(screen, 'session.open');
    await screen
      .getByRole('dialog')
      .getByRole('button', { name: w('session.private') })
      .click();
    const own = screen.getByRole('dialog').last();
    await own.getByLabel(w('session.privateNote')).fill('Обсудить на супервизии');
    await own.getByRole('button', { name: w('action.save') }).click();
    await own.getByLabel(w('session.privateNote')).waitFor({ state: 'detached' });
    const { sessions } = await centre.centre.staff.counsellor.must<Wire['SessionPage']>(
      'GET',
      `cases/${centre.files.caseId}/sessions`,
    );
    const path = `sessions/${sessions[0]?.id ?? ''}/private-note`;
    expect(await centre.centre.staff.counsellor.must<Wire['PrivateNoteView']>('GET', path)).toMatchObject({
      note: 'Обсудить на супервизии',
    });
    expect((await centre.centre.staff.director.ask('GET', path)).status).toBe(403);
    expect(await desk.barriers()).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);
});
