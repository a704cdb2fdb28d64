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
    await phone.page.getByText('Бакыт').waitFor();
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
});
