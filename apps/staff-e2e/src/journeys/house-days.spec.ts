import { dayFromNow, openCentre, type Wire } from '@baanek/e2e';
import { PHONE } from '../support/desk.ts';
import { FamilyHouse } from '../support/family-house.ts';
import { typed } from '../support/running-centre.ts';
import { chooseForStay, press } from '../support/press.ts';
import { inDialog } from '../support/record.ts';
import { word as w } from '../support/words.ts';

describe('days of the house', () => {
  let house: FamilyHouse;

  beforeAll(async () => {
    house = await FamilyHouse.open();
    await house.centre.staff.shelter.must('POST', 'shelter/stays', {
      body: { householdId: house.waiting[0] ?? '' } satisfies Wire['AdmitHousehold'],
    });
  }, 120_000);
  afterAll(() => house.close());

  it('a longer stay is asked by the manager and approved by the director', async () => {
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter');
    await page.locator('bk-room-card .seat.taken').first().click();
    await chooseForStay(page, 'shelter.extend');
    const until = page.locator('bk-stay-panel bk-field', { hasText: w('shelter.extendUntil') });
    await until.locator('input').fill(typed(dayFromNow(-5)));
    await press(page, 'shelter.requestExtension');
    await until.getByText(w('rule.laterThanPlanned')).waitFor();
    const [year = '', month = '', day = ''] = dayFromNow(40).split('-');
    await page.locator('bk-stay-panel bk-date-field input').fill(`${day}.${month}.${year}`);
    await page.locator('bk-stay-panel label', { hasText: w('set.extension.court_pending') }).click();
    await press(page, 'shelter.requestExtension');
    await page.locator('bk-extension-form [role=alert]').waitFor(); // longer than a usual stay
    expect(await desk.barriers()).toEqual([]);
    await desk.show('long-extension');
    await page.context().setOffline(true);
    await page.getByText(w('app.connectionLost')).waitFor(); // though she has not done anything
    await press(page, 'shelter.extendAnyway');
    await page.getByText(w('error.network')).waitFor();
    expect(await page.locator('bk-room-card .seat.taken').count()).toBe(2);
    expect(await page.locator('bk-stay-panel bk-date-field input').inputValue()).toBe(
      `${day}.${month}.${year}`,
    );
    expect(await desk.barriers()).toEqual([]);
    await desk.show('out-of-reach');
    await page.context().setOffline(false);
    await page.getByText(w('app.connectionLost')).waitFor({ state: 'detached' });
    expect(await desk.barriers()).toEqual([]);
    await press(page, 'shelter.extendAnyway');
    await page.getByText(w('shelter.extensionRequested')).waitFor();
    await page.locator('bk-stay-panel a', { hasText: w('shelter.extensionWaits') }).click();
    await page.locator('bk-extensions-card li.shown').waitFor();
    await page.goBack();
    await desk.settled();
    await page.locator('bk-room-card .seat.taken').first().click();
    const director = await house.sit('first.director');
    await director.goto('shelter/house-records');
    await director.page.emulateMedia({ media: 'print' });
    const printed = await director.page.locator('main').innerText();
    expect(printed).toContain(dayFromNow(0).split('-').reverse().join('.')); // the period ends today
    expect(printed).toContain(w('houseFigures.bedNights'));
    expect(printed).not.toMatch(/[А-Я]{2}-[0-9А-Я]{4}/); // no code of a household
    for (const part of ['button', 'input', 'a', 'bk-extensions-card', 'bk-house-incidents-card'])
      expect([part, await director.page.locator('body').locator(`${part}:visible`).count()]).toEqual([
        part,
        0,
      ]);
    await director.show('house-figures-printed');
    await director.page.emulateMedia({ media: 'screen' });
    await press(director.page, 'extension.approve');
    const asked = director.page.getByRole('dialog');
    expect(await asked.innerText()).toContain(`до ${day}.${month}.${year}`);
    await director.show('approve-extension');
    await asked.getByRole('button', { name: w('extension.approve') }).click();
    await director.page.getByText(w('extension.approved')).waitFor();
    const guests = (await house.board()).houses[0]?.rooms.flatMap(room =>
      room.places.flatMap(({ guest }) => guest ?? []),
    );
    expect(guests?.[0]?.plannedEnd).toBe(dayFromNow(40));
    await chooseForStay(page, 'shelter.agreement');
    const paper = page.locator('bk-agreement-paper');
    await paper.getByRole('heading', { name: w('agreement.title') }).waitFor();
    const [written, code] = [await paper.innerText(), guests?.[0]?.code ?? ''];
    for (const fact of [code, `${day}.${month}.${year}`, 'сын, 6', 'с 12-летнего возраста'])
      expect(written).toContain(fact);
    expect(await page.getByRole('button', { name: w('agreement.addName') }).count()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
    await desk.show('agreement');
    await page.getByRole('button', { name: w('set.language.ky'), exact: true }).click();
    await paper.locator('[lang=ky]').waitFor();
    expect(await paper.innerText()).toContain('Убактылуу жашоо');
    expect(await page.locator('html').getAttribute('lang')).toBe('ru'); // the screen stays hers
    await page.getByRole('link', { name: w('agreement.blank') }).click();
    await paper.locator('.blank').first().waitFor();
    expect(await paper.innerText()).not.toContain(code);
    expect([await desk.barriers(), await desk.overflow()]).toEqual([[], 0]);
    await desk.show('agreement-blank');
    await director.leave();
    await desk.leave();
  }, 90_000);

  it('the roll is called on a phone, one press each', async () => {
    const desk = await house.sit('first.shelter', { ...PHONE, language: 'ru' });
    const { page } = desk;
    // they came yesterday: in the morning the roll is that of last night
    for (const open of ['NOT upper_inf(during)', 'upper_inf(during)'])
      await house.api.rows(
        `UPDATE bed_stay SET during = tstzrange(lower(during) - interval '1 day', upper(during) - interval '1 day') WHERE ${open}`,
      );
    await house.api.rows(`UPDATE stay SET admitted_at = admitted_at - interval '1 day'`);
    await desk.goto('shelter/roll-call');
    await press(page, 'rollCall.allHere');
    await page.getByText(w('rollCall.done')).waitFor();
    const told = page.waitForResponse(
      answer => answer.request().postData()?.includes('missing') ?? false, // not the marks before it
    );
    await page
      .getByRole('button', { name: w('set.mark.missing'), exact: true })
      .first()
      .click();
    await told;
    const { people } = await house.centre.staff.shelter.must<Wire['RollCallView']>(
      'GET',
      'shelter/roll-call',
    );
    expect(people.map(({ mark }) => mark).sort()).toEqual(['here', 'missing']);
    await desk.leave();
  }, 60_000);

  it('another centre is asked without a name, and agrees', async () => {
    const second = await openCentre(house.centre.staff.admin, 'second');
    const { id: houseId } = await second.staff.shelter.must<Wire['Ref']>('POST', 'shelter/houses', {
      body: { name: 'Там' },
    });
    await second.staff.shelter.must('POST', `shelter/houses/${houseId}/rooms`, {
      body: {
        ...{ number: 1, beds: 3, kind: 'family', floor: 1, accessible: true, cots: 0, shared: 0 },
      } satisfies Wire['RoomFields'],
    });
    const desk = await house.sit('first.shelter');
    const { page } = desk;
    await desk.goto('shelter/place-enquiries');
    await page.locator('bk-select select').first().selectOption({ index: 1 });
    await page
      .getByRole('textbox', { name: new RegExp(w('placeEnquiry.age')) })
      .first()
      .fill('30');
    await press(page, 'placeEnquiry.add');
    await press(page, 'placeEnquiry.send');
    await page.getByText(w('placeEnquiry.done')).waitFor();
    const there = await house.sit('second.shelter');
    await there.goto('shelter/place-enquiries');
    await press(there.page, 'placeEnquiry.answer');
    expect(await there.barriers()).toEqual([]);
    await press(there.page, 'placeEnquiry.accept');
    await inDialog(there.page, 'placeEnquiry.accept');
    await there.page.getByText(w('placeEnquiry.accepted')).waitFor();
    await page.getByText(w('set.enquiry.accepted')).first().waitFor();
    const theirs = await second.staff.shelter.must<Wire['BoardView']>('GET', 'shelter/board');
    expect(theirs).toMatchObject({ held: 2, taken: 0 });
    await there.goto('shelter');
    const held = await there.page.locator('bk-room-card .seat.held .strong').allInnerTexts();
    expect(held.sort()).toEqual(['женщина', 'женщина, 30']);
    await there.show('held-elsewhere');
    await there.leave();
    await desk.leave();
  }, 90_000);

  it('the house is drawn as one types, closed for repair, and opened', async () => {
    const desk = await house.sit('first.director');
    const { page } = desk;
    await desk.goto('shelter/set-up');
    await page.getByRole('textbox', { name: w('setUp.number') }).fill('7');
    await page.getByRole('textbox', { name: w('setUp.cots') }).fill('2');
    await page.locator('.drawing .cot').nth(1).waitFor();
    await press(page, 'setUp.addRoom');
    await page.getByText(w('setUp.saved')).waitFor();
    await page.locator('.room', { hasText: '7 ·' }).click();
    await press(page, 'setUp.closeFor');
    const send = page.locator('bk-room-closures .btn.primary');
    await send.click();
    await page.locator('bk-room-closures fieldset[aria-invalid]').waitFor(); // no reason is chosen for her
    await page.locator('bk-room-closures label', { hasText: w('set.closure.repair') }).click();
    await send.click();
    await page.getByText(w('setUp.roomClosed').replace('{{room}}', '7')).waitFor();
    await page.locator('.room', { hasText: w('shelter.closed') }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await press(page, 'setUp.lift');
    await page.getByText(w('setUp.neverClosed')).waitFor();
    await desk.leave();
  }, 60_000);

  it('a room in which somebody plans to sleep is closed knowingly, and they need another', async () => {
    const desk = await house.sit('first.director');
    const { page } = desk;
    const rooms = (await house.board()).houses[0]?.rooms ?? [];
    const room = rooms.find(({ places }) => places.some(({ guest }) => guest?.state === 'active'));
    const guest = room?.places.flatMap(({ guest: one }) => one ?? [])[0];
    if (!room || !guest) throw new Error('nobody is in the house');
    await desk.goto('shelter');
    const card = page.locator('bk-room-card', {
      has: page.getByRole('heading', { name: String(room.number), exact: true }),
    });
    await card.getByRole('button', { name: w('setUp.closeRoom') }).click();
    await page.locator('bk-room-closures label', { hasText: w('set.closure.other') }).click();
    const send = page.locator('bk-room-closures .btn.primary');
    await send.click();
    await page.locator('bk-room-closures [role=alert]', { hasText: guest.code }).waitFor();
    expect(await page.locator('bk-room-closures [role=alert] li').count()).toBe(1);
    expect(await desk.barriers()).toEqual([]);
    await desk.show('closing-a-room');
    await page
      .locator('bk-room-closures input')
      .nth(1)
      .fill(typed(dayFromNow(300)));
    await page.locator('bk-room-closures [role=alert]').waitFor({ state: 'detached' }); // other nights are asked about anew
    await send.click();
    await press(page, 'setUp.closeAnyway');
    await page.getByText(w('setUp.roomClosed').replace('{{room}}', String(room.number))).waitFor();
    // the dialog is still open, and the message can be reached above it
    await page
      .locator('bk-toasts')
      .getByRole('button', { name: w('action.close') })
      .click();
    await page.locator('bk-room-closures-dialog').waitFor();
    const manager = await house.sit('first.shelter');
    const task = manager.page.locator('bk-today-line', { hasText: w('today.kind.room_closes') });
    expect(await task.innerText()).toContain(guest.code);
    await manager.show('needs-room');
    await task.locator('a').click();
    await manager.page.locator('bk-stay-panel .notice', { hasText: w('shelter.needsRoom') }).waitFor();
    expect(await manager.barriers()).toEqual([]);
    await manager.show('stay-needs-room');
    await manager.goto('shelter/weeks');
    const closed = manager.page.locator('.row .closed');
    expect(await closed.count()).toBe(room.places.length);
    expect(await closed.first().getAttribute('title')).toContain(w('set.closure.other'));
    expect(await manager.page.locator('.row .name').first().innerText()).toMatch(/^\d+ · \d+$/);
    expect(await manager.barriers()).toEqual([]);
    await manager.show('weeks-closed');
    await manager.leave();
    await press(page, 'setUp.lift');
    await page.getByText(w('setUp.neverClosed')).waitFor();
    await inDialog(page, 'action.close');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await desk.leave();
  }, 60_000);
});
