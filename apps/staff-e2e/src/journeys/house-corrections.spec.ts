import { dayFromNow, openCentre, type Wire } from '@baanek/e2e';
import { PHONE } from '../support/desk.ts';
import { choose, chooseForStay, press } from '../support/press.ts';
import { because, history, inDialog } from '../support/record.ts';
import { RunningCentre, typed } from '../support/running-centre.ts';
import { word as w } from '../support/words.ts';

describe('what a house, an escort and a group have on record is put right', () => {
  let at: RunningCentre;

  beforeAll(async () => {
    at = await RunningCentre.open();
  }, 120_000);
  afterAll(() => at.close());

  it('a stay: its days, an absence, that it never was, and a check-out of yesterday', async () => {
    const desk = await at.sit('shelter');
    const { page } = desk;
    await desk.goto(`shelter/stays/${at.files.stayId}`);
    await desk.show('stay-record');
    expect(await desk.barriers()).toEqual([]);
    const tools = page.locator('bk-record-tools').first();
    await tools.getByRole('button', { name: w('history.correct') }).click();
    await page.getByRole('textbox', { name: w('history.field.admittedAt') }).fill(typed(dayFromNow(-3)));
    await page.getByRole('textbox', { name: w('history.field.time') }).fill('10:15');
    await because(page, 'typing_error');
    await desk.show('correct-stay');
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const stay = await at.centre.staff.shelter.must<Wire['StayRecordView']>(
      'GET',
      `shelter/stays/${at.files.stayId}`,
    );
    expect(stay.admittedAt.slice(0, 10)).toBe(dayFromNow(-3));
    expect(await history(page)).toContain(w('history.field.admittedAt'));

    const absence = page.locator('.absence bk-record-tools');
    await absence.getByRole('button', { name: w('history.void') }).click();
    await because(page, 'made_by_mistake');
    await inDialog(page, 'history.void');
    await absence.getByText(w('history.voided')).waitFor();

    await tools.getByRole('button', { name: w('history.void') }).click();
    await because(page, 'wrong_person');
    await inDialog(page, 'history.void');
    await tools.getByText(w('history.voided')).waitFor();
    await desk.show('stay-voided');
    const board = await at.centre.staff.shelter.must<Wire['BoardView']>('GET', 'shelter/board');
    expect(board.taken).toBe(0);
    expect(await page.locator('.facts').innerText()).not.toContain(w('stays.still'));
    expect(await page.locator('.page-head .where').count()).toBeGreaterThan(0); // who it was, room by room
    await desk.goto('shelter');
    await choose(page, w('shelter.more'), 'stays.title');
    const line = page.locator('li', { has: page.locator(`a[href$="/stays/${at.files.stayId}"]`) });
    expect(await line.innerText()).not.toContain(w('stays.still'));
    await line.getByRole('link').click();
    await tools.getByRole('button', { name: w('history.restore') }).click();
    await because(page, 'other');
    await inDialog(page, 'history.restore');
    await tools.getByRole('button', { name: w('history.void') }).waitFor();

    await desk.goto('shelter');
    await page
      .getByRole('button', { name: new RegExp(stay.code) })
      .first()
      .click();
    await chooseForStay(page, 'shelter.checkOut');
    await page.getByRole('radio', { name: w('set.destination.home'), exact: true }).check();
    await page.getByRole('radio', { name: w('set.goods.returned'), exact: true }).check();
    await page.getByRole('checkbox', { name: w('history.earlier') }).check();
    await page.getByRole('textbox', { name: w('history.field.day') }).fill(typed(dayFromNow(-1)));
    await page.getByRole('textbox', { name: w('history.field.time') }).fill('09:30');
    await page.getByRole('radio', { name: w('set.correctionReason.learned_later'), exact: true }).check();
    await desk.show('check-out-earlier');
    await page
      .locator('bk-check-out-form')
      .getByRole('button', { name: w('shelter.checkOut') })
      .click();
    await page.getByText(w('shelter.checkedOut')).waitFor();
    const left = await at.centre.staff.shelter.must<Wire['StayRecordView']>(
      'GET',
      `shelter/stays/${at.files.stayId}`,
    );
    expect(left.endedAt?.slice(0, 10)).toBe(dayFromNow(-1));
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 90_000);

  it('on a phone, in Kyrgyz, nothing runs over the edge', async () => {
    for (const [role, address] of [
      ['shelter', 'shelter/stays'],
      ['shelter', `shelter/stays/${at.files.stayId}`],
      ['shelter', 'shelter/house-records'],
      ['lawyer', `escorts?day=${dayFromNow(1)}`],
      ['facilitator', `programme/groups/${at.programme.groupId}`],
    ] as const) {
      const desk = await at.sit(role, PHONE);
      await desk.goto(address);
      await desk.show(`ky-${address.replaceAll(/[^a-z]+/g, '-').slice(0, 24)}`);
      expect([await desk.overflow(), desk.complaints]).toEqual([0, []]);
      await desk.leave();
    }
  }, 90_000);

  it('an incident of the house, and two households that were never in conflict', async () => {
    const desk = await at.sit('shelter');
    const { page } = desk;
    await desk.goto('shelter/house-records');
    const incidents = page.locator('bk-house-incidents-card');
    await incidents
      .getByRole('button', { name: w('history.open') })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('history.correct') })
      .click();
    await page.getByRole('textbox', { name: w('incident.note') }).fill('Иначе, чем сказали.');
    await because(page, 'learned_later');
    await desk.show('correct-incident');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await incidents.getByText('Иначе, чем сказали.').waitFor();
    await incidents
      .getByRole('button', { name: w('history.open') })
      .first()
      .click();
    expect(await history(page)).toContain('note own Иначе, чем сказали.');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('history.void') })
      .click();
    await because(page, 'entered_twice');
    await inDialog(page, 'history.void');
    await incidents.getByText(w('incident.none')).waitFor();
    await incidents.getByRole('checkbox', { name: w('incident.voided') }).check();
    await incidents.getByText('Иначе, чем сказали.').waitFor();

    const apart = page.locator('bk-separations-card');
    await apart.getByRole('button', { name: w('history.open') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('history.void') })
      .click();
    await because(page, 'wrong_person');
    await inDialog(page, 'history.void');
    await apart.getByText(w('separation.none')).waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('an escort: where it leads, and that it was not asked for', async () => {
    const desk = await at.sit('lawyer');
    const { page } = desk;
    await desk.goto(`escorts?day=${dayFromNow(1)}`);
    await page.locator('bk-escort-card button, bk-escort-card').first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('history.correct') })
      .click();
    await page
      .getByRole('dialog')
      .last()
      .getByRole('textbox', { name: w('escort.place') })
      .fill('Другой суд');
    await because(page, 'typing_error');
    await desk.show('correct-escort');
    expect(await desk.barriers()).toEqual([]);
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').first().waitFor({ state: 'detached' });
    await page.locator('bk-escort-card button, bk-escort-card').first().click();
    expect(await history(page)).toContain('place own Другой суд');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('history.void') })
      .click();
    await because(page, 'made_by_mistake');
    await inDialog(page, 'history.void');
    await page.getByRole('dialog').first().waitFor({ state: 'detached' });
    await page.locator('bk-escort-card').waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: w('escorts.voided') }).check();
    await page.locator('bk-escort-card').first().waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  }, 60_000);

  it('a session of a group: its topic, and that it was not held', async () => {
    const desk = await at.sit('facilitator');
    const { page } = desk;
    await desk.goto(`programme/groups/${at.programme.groupId}`);
    await page.getByRole('button', { name: `${w('programme.session')} 1` }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('history.correct') })
      .click();
    await page.getByRole('textbox', { name: w('programme.topic') }).fill('Respect');
    await because(page, 'typing_error');
    await desk.show('correct-group-session');
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `${w('programme.session')} 1` }).click();
    expect(await history(page)).toContain('Anger Respect');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('history.void') })
      .click();
    await because(page, 'made_by_mistake');
    await inDialog(page, 'history.void');
    await page.getByText('0 / 12', { exact: true }).waitFor();
    await desk.leave();
  }, 60_000);

  it('an enquiry for places, while nobody has answered it', async () => {
    const second = await openCentre(at.centre.staff.admin, 'second');
    const body: Wire['SendPlaceEnquiry'] = {
      ...{ toCentreId: second.id, fromDay: dayFromNow(0), nights: 3, isolation: false },
      guests: [{ sex: 'female', age: 30, stepFree: false }],
    };
    await at.centre.staff.shelter.must('POST', 'shelter/place-enquiries', { body });
    const desk = await at.sit('shelter');
    const { page } = desk;
    await desk.goto('shelter/place-enquiries');
    await press(page, 'history.open');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('history.correct') })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: w('placeEnquiry.nights') })
      .fill('5');
    await because(page, 'typing_error');
    await desk.show('correct-enquiry');
    await inDialog(page, 'action.save');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const lists = await second.staff.shelter.must<Wire['PlaceEnquiryPage']>('GET', 'shelter/place-enquiries');
    expect(lists.enquiries).toMatchObject([{ nights: 5 }]);
    await page.setViewportSize(PHONE.size);
    expect(await desk.overflow()).toBe(0);
    await desk.leave();
  }, 60_000);
});
