import { CaseLifecycle, Dangers } from '@baanek/cases';
import type { Principal } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { Board } from '../board/board.service';
import { Arrival } from '../stays/arrival.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import type { PlaceEnquiryView } from './place-enquiry.dto';
import { PlaceEnquiries } from './place-enquiries.service';

describe('places asked of another centre', () => {
  let domain: TestDomain;
  let asker: SmallHouse;
  let asked: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    [asker, asked] = [await SmallHouse.build(domain, 1), await SmallHouse.build(domain, 2, 1)];
  });
  afterAll(() => domain.close());

  const woman = { sex: 'female', age: 30, stepFree: false } as const;
  const girl = { sex: 'female', age: 7, stepFree: false } as const;
  const send = (guests: (typeof woman | typeof girl)[] = [woman, girl]): Promise<{ id: string }> => {
    const nights = { fromDay: '2026-11-23', nights: 7, isolation: false };
    return asker.do(() =>
      domain.get(PlaceEnquiries).send(asker.manager, { toCentreId: asked.centreId, guests, ...nights }),
    );
  };
  const accept = (id: string, by: Principal = asked.manager): Promise<unknown> =>
    domain.as(by, () => domain.get(PlaceEnquiries).accept(by, id, 1, { minutes: 120 }));
  const decline = (id: string): Promise<unknown> =>
    asked.do(() => domain.get(PlaceEnquiries).decline(asked.manager, id, 1, { reason: 'danger_here' }));
  const seenBy = async ({ manager }: Pick<SmallHouse, 'manager'>): Promise<PlaceEnquiryView[]> =>
    (await domain.as(manager, () => domain.get(PlaceEnquiries).list(manager))).enquiries;
  const heldStay = async (): Promise<string> => {
    const [row] = await domain.owner<{ id: string }>(`SELECT id FROM stay WHERE centre_id = $1`, [
      asked.centreId,
    ]);
    return row?.id ?? '';
  };

  it('reach the other centre as shapes: no name, no code, no id of anybody', async () => {
    const household = await asker.family(1);
    const people = await asker.people(household);
    const named = { ...woman, id: people[0], name: 'Айзирек' };
    const { id } = await send([named, girl]);
    const [got] = await seenBy(asked);
    expect(got).toMatchObject({ id, way: 'received', state: 'asked', guests: [woman, girl] });
    const [row] = await domain.owner<{ row: string }>(
      `SELECT to_jsonb(a)::text AS row FROM place_ask a WHERE id = $1`,
      [id],
    );
    for (const secret of [...people, household, 'Айзирек']) {
      expect(JSON.stringify(got)).not.toContain(secret);
      expect(row?.row).not.toContain(secret);
    }
    await accept(id);
    const board = JSON.stringify(await asked.do(() => domain.get(Board).read()));
    for (const secret of [...people, household]) expect(board).not.toContain(secret);
  });

  it('are not asked of a centre that is dangerous to somebody of the household, and the house is not told why', async () => {
    const household = await asker.family(1);
    const [personId] = await asker.people(household);
    const intake = await domain.staff(asker.centreId, 'intake');
    await domain.as(intake, async () => {
      const command = { personId: personId ?? '', kind: 'survivor' } as const;
      const { id } = await domain.get(CaseLifecycle).open(intake, command);
      await domain.get(Dangers).record(intake, id, {
        ...{ kind: 'centre', otherCentreId: asked.centreId, staffId: null },
        ...{ oblast: null, what: '', reason: '', untilOn: null },
      });
    });
    const sendFor = (by: Principal, toCentreId: string): Promise<unknown> =>
      domain.as(by, () =>
        domain.get(PlaceEnquiries).send(by, {
          ...{ toCentreId, householdId: household, guests: [woman] },
          ...{ fromDay: '2026-11-23', nights: 7, isolation: false },
        }),
      );
    expect(await refusalCode(sendFor(asker.manager, asked.centreId))).toBe('cases.not_there');
    expect(await refusalCode(sendFor(intake, asked.centreId))).toBe('cases.danger_centre');
    expect(await refusalCode(sendFor(asker.manager, await domain.centre()))).toBe('done');
  });

  it('are held by shape when the other centre agrees, and both are told', async () => {
    const { id } = await send();
    await accept(id);
    const { held, houses } = await asked.do(() => domain.get(Board).read());
    expect(held).toBe(2);
    const guests = houses.flatMap(({ rooms }) =>
      rooms.flatMap(({ places }) => places.flatMap(({ guest }) => guest ?? [])),
    );
    expect(guests.map(({ personId, sex, age }) => [personId, sex, age]).sort()).toEqual([
      [null, 'female', 30],
      [null, 'female', 7],
    ]);
    expect(await seenBy(asker)).toMatchObject([{ id, way: 'sent', state: 'accepted' }]);
    domain.clock.set('2026-11-23T08:01:00Z');
    expect(await asked.do(() => domain.get(Board).read())).toMatchObject({ held: 0 });
  });

  it('are refused when the house cannot give them, and the question stays open', async () => {
    const { id } = await send([woman, girl, girl, girl]);
    expect(await refusalCode(accept(id))).toBe('shelter.full');
    expect(await seenBy(asked)).toMatchObject([{ state: 'asked' }]);
  });

  it('are answered once: of two who answer at once, one is told so', async () => {
    const { id } = await send();
    const other = await domain.staff(asked.centreId, 'shelter');
    const codes = await Promise.all([refusalCode(accept(id)), refusalCode(accept(id, other))]);
    expect(codes.sort()).toEqual(['done', expect.stringMatching(/^(shelter\.ask_over|version\.stale)$/)]);
    const stays = await domain.owner(`SELECT 1 FROM stay WHERE centre_id = $1`, [asked.centreId]);
    expect(stays).toHaveLength(1);
    expect(await refusalCode(decline(id))).toBe('version.stale');
  });

  it('may be declined with a reason, or no longer wanted', async () => {
    const { id } = await send();
    await decline(id);
    expect(await seenBy(asker)).toMatchObject([{ state: 'declined', declineReason: 'danger_here' }]);
    const { id: second } = await send();
    const withdraw = (): Promise<unknown> =>
      asker.do(() => domain.get(PlaceEnquiries).withdraw(asker.manager, second, 1));
    expect(await refusalCode(withdraw())).toBe('done');
    expect(await refusalCode(accept(second))).toBe('version.stale');
    const foreign = asked.do(() => domain.get(PlaceEnquiries).withdraw(asked.manager, id, 2));
    expect(await refusalCode(foreign)).toBe('request.not_found');
  });

  it('are seen by no third centre, nor answered by one, nor by the one that asked', async () => {
    const third = await SmallHouse.build(domain, 3);
    const { id } = await send();
    expect(await seenBy(third)).toEqual([]);
    expect(await refusalCode(accept(id, third.manager))).toBe('request.not_found');
    expect(await refusalCode(accept(id, asker.manager))).toBe('request.not_found');
    const rows = await third.do(() =>
      domain
        .get(PlaceEnquiries)
        .decline(third.manager, id, 1, { reason: 'other' })
        .then(
          () => 'answered',
          () => 'not found',
        ),
    );
    expect(rows).toBe('not found');
    expect(await seenBy(asked)).toMatchObject([{ state: 'asked' }]);
  });

  it('become those of the household that comes, each on a place of the hold', async () => {
    const { id } = await send();
    await accept(id);
    const stay = await heldStay();
    const places = await domain.owner(`SELECT place_id FROM bed_stay WHERE stay_id = $1 ORDER BY 1`, [stay]);
    const arrive = (householdId?: string): Promise<unknown> =>
      asked.do(() => domain.get(Arrival).admit(asked.manager, stay, 1, householdId ? { householdId } : {}));
    expect(await refusalCode(arrive())).toBe('request.invalid');
    expect(await refusalCode(arrive(await asked.family(2)))).toBe('shelter.household_incomplete');
    const household = await asked.family(1);
    expect(await refusalCode(arrive(household))).toBe('done');
    const lying = await domain.owner<{ person_id: string; place_id: string; shape_sex: null }>(
      `SELECT person_id, place_id, shape_sex FROM bed_stay WHERE stay_id = $1 AND upper_inf(during) ORDER BY place_id`,
      [stay],
    );
    expect(lying.map(({ person_id }) => person_id).sort()).toEqual((await asked.people(household)).sort());
    expect(lying.map(({ place_id }) => ({ place_id }))).toEqual(places);
    expect(lying.map(({ shape_sex }) => shape_sex)).toEqual([null, null]);
  });
});
