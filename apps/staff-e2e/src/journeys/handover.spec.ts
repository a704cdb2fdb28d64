import { dayFromNow, type Wire } from '@baanek/e2e';
import { press } from '../support/press.ts';
import { inDialog } from '../support/record.ts';
import { RunningCentre } from '../support/running-centre.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ru');

describe('the end of a shift', () => {
  let centre: RunningCentre;

  beforeAll(async () => {
    centre = await RunningCentre.open();
  }, 120_000);
  afterAll(() => centre.close());

  it('is handed over: somebody is to be called and is reached, the list empties itself, and the next one has read it', async () => {
    const desk = await centre.sit('counsellor');
    const { page } = desk;
    await desk.goto(`cases/${centre.files.caseId}`);
    const code = (await page.locator('.head h1').innerText()).trim();
    await page.getByRole('navigation').getByText(w('nav.handover').replaceAll('\u00AD', '')).first().click();
    await page.waitForURL('**/handover');
    const toDo = page.locator('section', {
      has: page.getByRole('heading', { name: w('shift.toDo'), exact: true }),
    });
    await toDo.getByText('Просила перезвонить утром').waitFor();
    await toDo.getByRole('button', { name: w('shift.end'), exact: true }).click();
    await toDo.getByText(w('shift.nothingToDo')).waitFor();
    await press(page, 'shift.add');
    const dialog = page.getByRole('dialog').last();
    await dialog.getByLabel(w('set.shiftEntryKind.to_reach')).check({ force: true });
    await dialog.getByLabel(w('shift.words')).fill('Спросить, когда суд');
    await inDialog(page, 'action.save');
    await dialog.getByText(w('shift.whomNeeded')).waitFor();
    await dialog.getByRole('searchbox').fill(code);
    await inDialog(page, 'appointments.find');
    await dialog.locator('.found').first().click();
    await inDialog(page, 'action.save');
    await toDo.getByText('Спросить, когда суд').waitFor();
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await toDo.getByRole('button', { name: w('set.reachOutcome.no_answer') }).click();
    await toDo.getByText(`: ${w('set.reachOutcome.no_answer')}`).waitFor();
    await toDo.getByRole('button', { name: w('set.reachOutcome.reached') }).click();
    await toDo.getByText(w('shift.nothingToDo')).waitFor();
    await press(page, 'shift.sign');
    await page.getByText(w('shift.unread')).first().waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();

    const next = await centre.sit('shelter');
    await next.goto('handover');
    await next.page.getByText(w('shift.nothingToDo')).waitFor();
    expect(await next.page.locator('bk-shift-entry-line').getByText(code).count()).toBe(0);
    await next.page
      .getByRole('button', { name: w('shift.read') })
      .first()
      .click();
    await next.page
      .getByText(/прочитано, /)
      .first()
      .waitFor();
    await next.leave();
  }, 60_000);

  it('is not the end of her cases: a colleague stands in, and the week says what stayed behind', async () => {
    const { staff, staffIds } = centre.centre;
    const body: Wire['SetCover'] = {
      ...{ staffId: staffIds.counsellor, coverId: staffIds.counsellor2 },
      ...{ fromOn: dayFromNow(0), untilOn: dayFromNow(2) },
    };
    await staff.director.must('POST', 'covers', { body });
    const desk = await centre.sit('counsellor2');
    const { page } = desk;
    await desk.goto('covers');
    await page.getByText(w('cover.now')).waitFor();
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await desk.goto(`cases/${centre.files.caseId}`);
    await page
      .locator('.head')
      .getByText(/заменяет/)
      .waitFor();
    await desk.goto('today');
    const line = page
      .locator('bk-today-line', { hasText: /вместо: / })
      .filter({ hasText: w('today.kind.case_in_work') });
    await line.getByRole('button', { name: w('today.putOff') }).click();
    await page.getByRole('dialog').getByText(w('putOff.rule.risk')).waitFor();
    await inDialog(page, 'action.close');
    await page.getByRole('link', { name: w('today.week') }).click();
    await page.getByRole('heading', { name: w('week.behind') }).waitFor();
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);
});
