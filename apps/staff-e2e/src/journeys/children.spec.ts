import type { Wire } from '@baanek/e2e';
import { PHONE } from '../support/desk.ts';
import { inDialog } from '../support/record.ts';
import { RunningCentre } from '../support/running-centre.ts';
import { word } from '../support/words.ts';

const w = (key: string): string => word(key, 'ru');
const ky = (key: string): string => word(key, 'ky');

describe('a child with a case of her own', () => {
  let centre: RunningCentre;

  beforeAll(async () => {
    centre = await RunningCentre.open();
  }, 120_000);
  afterAll(() => centre.close());

  it('has a guardian who may not be told, and is corrected on a phone', async () => {
    const { childCaseId } = centre.files;
    const desk = await centre.sit('counsellor');
    const { page } = desk;
    await desk.goto(`cases/${childCaseId}`);
    await page.getByRole('link', { name: w('child.title'), exact: true }).click();
    await page.getByRole('button', { name: w('child.add.guardian') }).click();
    const dialog = page.getByRole('dialog').last();
    await dialog.getByLabel(w('set.guardianRelation.father')).check({ force: true });
    await dialog.getByLabel(w('child.name')).fill('Бакыт');
    await dialog.getByLabel(w('set.telling.may_not')).check({ force: true });
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await page.getByText(w('set.telling.may_not')).first().waitFor();
    expect(await desk.barriers()).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();

    const phone = await centre.sit('lawyer', PHONE);
    await phone.goto(`cases/${childCaseId}/child`);
    await phone.page.locator('bk-child-lines').first().waitFor();
    expect([await phone.barriers(), await phone.overflow()]).toEqual([[], 0]);
    await phone.page.getByRole('button', { name: ky('child.add.needs') }).click();
    const needs = phone.page.getByRole('dialog').last();
    await needs.getByLabel(ky('child.calms')).fill('Сүрөт тартуу');
    expect([await phone.barriers(), await phone.overflow()]).toEqual([[], 0]);
    await needs.getByRole('button', { name: ky('action.save') }).click();
    await phone.page.getByText('Сүрөт тартуу').waitFor();
    expect(await phone.overflow()).toBe(0);
    const { records } = await centre.centre.staff.lawyer.must<Wire['ChildFile']>(
      'GET',
      `cases/${childCaseId}/child`,
    );
    expect(records).toMatchObject([
      { needs: { calms: 'Сүрөт тартуу' } },
      { guardian: { name: 'Бакыт' }, tellingNow: 'may_not' },
      { guardian: { relation: 'grandparent' } },
    ]);
    await phone.leave();
  }, 60_000);

  it('and its mother have readers beside the team: a director reads the note that is shown, and says what she thinks', async () => {
    const { caseId } = centre.files;
    const desk = await centre.sit('director');
    const { page } = desk;
    await desk.goto('cases');
    await page.getByRole('button', { name: w('cases.more') }).click();
    await page.getByRole('menuitem', { name: w('supervision.title') }).click();
    await page.getByRole('button', { name: w('supervision.read') }).click();
    const dialog = page.getByRole('dialog').last();
    await dialog.getByText('Для себя').waitFor();
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: w('action.close') }).click();
    await desk.goto(`cases/${caseId}/risk`);
    await page.getByRole('button', { name: w('opinion.answer') }).click();
    await dialog.getByLabel(w('set.opinion.more_needed')).check({ force: true });
    await dialog.getByLabel(w('opinion.words')).fill('Спросить школу');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await page.getByText('Спросить школу').waitFor();
    expect([await desk.barriers(), desk.complaints]).toEqual([[], []]);
    await desk.leave();
    const { opinions } = await centre.centre.staff.counsellor.must<Wire['OpinionList']>(
      'GET',
      `cases/${caseId}/opinions`,
    );
    expect(opinions).toMatchObject([{ answer: 'more_needed', words: 'Спросить школу' }]);
  }, 60_000);
});
