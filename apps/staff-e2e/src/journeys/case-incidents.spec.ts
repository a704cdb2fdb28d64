import { type Centre, type Installation, openInstallation, PASSWORD, register, type Wire } from '@baanek/e2e';
import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { Desk, PHONE } from '../support/desk.ts';
import { press } from '../support/press.ts';
import { because, history, inDialog } from '../support/record.ts';
import { word as w } from '../support/words.ts';

describe('what was done to a client', () => {
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

  it('is recorded with the child who saw it, survives a reload, is put right, and opens the child’s own case', async () => {
    const { caseId } = await register(centre, 'Случаева');
    const desk = await Desk.open(browser, api.url);
    await desk.signIn('first.intake', PASSWORD);
    const { page } = desk;
    await desk.goto(`cases/${caseId}`);
    await page.getByRole('link', { name: w('caseIncident.title'), exact: true }).click();
    await page.getByText(w('caseIncident.empty')).waitFor();
    await page.getByRole('link', { name: w('caseIncident.new') }).click();

    const field = (key: string): ReturnType<typeof page.getByLabel> => page.getByLabel(w(key)).first();
    await press(page, 'action.save');
    await page.getByText(w('rule.required')).first().waitFor();
    await field('caseIncident.happenedOn').fill('05.2026');
    await page.getByRole('checkbox', { name: w('set.violence.physical') }).check();
    await field('caseIncident.what').fill('Ударил при ребёнке.');
    await page.getByText(new RegExp(w('draft.saved'))).waitFor();
    await page.reload();
    await page.getByText(w('draft.restored')).waitFor();
    expect(await field('caseIncident.happenedOn').inputValue()).toBe('05.2026');

    await field('set.incidentFlag.weapon').selectOption(w('set.yesNo.refused'));
    const relation = page.getByRole('combobox', { name: w('caseIncident.relation') });
    await relation.fill(w('set.relation.parent_in_law').slice(0, 6));
    await page.keyboard.press('Enter');
    await page.getByText(w('caseIncident.law.equated')).waitFor();
    await field('caseIncident.perpetrator').fill('Эрмек');
    await field('caseIncident.childrenSaw').selectOption(w('set.yesNo.yes'));
    await page
      .getByRole('group', { name: w('caseIncident.children') })
      .getByRole('checkbox')
      .check();
    await desk.show('case-incident-new');
    expect(await desk.barriers()).toEqual([]);
    await press(page, 'action.save');
    await page.waitForURL(`**/cases/${caseId}/incidents`);
    await page.getByText('05.2026', { exact: true }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Эрмек');
    const { incidents } = await centre.staff.intake.must<Wire['IncidentPage']>(
      'GET',
      `cases/${caseId}/incidents`,
    );
    expect(incidents).toMatchObject([
      { happenedOn: '2026-05', flags: [{ flag: 'weapon', answer: 'refused' }], childCount: 1, named: true },
    ]);

    await press(page, 'caseIncident.open');
    const dialog = page.locator('bk-case-incident-dialog');
    await dialog.getByText('Эрмек').waitFor();
    await desk.show('case-incident');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'caseIncident.childCase');
    await dialog.waitFor({ state: 'detached' });
    await press(page, 'caseIncident.open');
    await dialog.getByRole('button', { name: w('caseIncident.toChildCase') }).waitFor();

    await inDialog(page, 'history.correct');
    const correction = page.locator('bk-correct-incident-dialog');
    const perpetrator = correction.getByLabel(w('caseIncident.perpetrator'));
    await perpetrator.fill('Белек');
    await because(page, 'learned_later');
    await correctElsewhere(centre, incidents[0]?.id ?? '', { perpetrator: 'Эсен', place: 'во дворе' });
    await correction.getByRole('button', { name: w('action.save') }).click();
    const told = correction.getByText(w('error.version.stale'));
    await told.waitFor();
    await correction.getByText(`${w('caseIncident.perpetrator')}: Эсен`).waitFor();
    const { top, bottom } = await told.evaluate(shown => shown.getBoundingClientRect());
    expect(top >= 0 && bottom <= 768).toBe(true);
    expect([
      await perpetrator.inputValue(),
      await correction.getByLabel(w('caseIncident.place')).inputValue(),
    ]).toEqual([...['Белек', 'во дворе']]);
    await correction.getByRole('button', { name: w('action.save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await press(page, 'caseIncident.open');
    expect(await history(page, 'history.title')).toMatch(/Эрмек Эсен.*Эсен Белек|Эсен Белек.*Эрмек Эсен/s);
    await page.setViewportSize(PHONE.size);
    expect(await desk.overflow()).toBe(0);
    await inDialog(page, 'caseIncident.toChildCase');
    await page.getByText(w('set.caseKind.child')).first().waitFor();
    expect(page.url()).not.toContain(caseId);
    await desk.leave();
  }, 120_000);
});

/** A colleague corrects it at the same time. */
async function correctElsewhere(
  { staff }: Centre,
  id: string,
  changes: Partial<Wire['CorrectIncident']>,
): Promise<void> {
  const view = await staff.intake.must<Wire['IncidentView']>('GET', `case-incidents/${id}`);
  const { happenedOn, violence, place, what, relation, perpetrator, policeNumber, flags, childIds } = view;
  const { placeKind, injuries, livesTogether, adultsSaw, childrenSaw, reported, reportedTo, version } = view;
  const body = {
    ...{ happenedOn, violence, place, what, relation, perpetrator, policeNumber, flags, childIds },
    ...{ placeKind, injuries, livesTogether, adultsSaw, childrenSaw, reported, reportedTo },
    ...{ ...changes, why: { reason: 'learned_later', remark: '' } },
  } satisfies Wire['CorrectIncident'];
  await staff.intake.must('PUT', `case-incidents/${id}`, { body, version });
}
