import { CaseLifecycle, Timeline } from '@baanek/cases';
import type { Ref } from '@baanek/kernel';
import type { TestDomain } from '@baanek/kernel/testing';
import { Closures } from '../house/closures.service';
import { StayChanges } from '../stays/stay-changes.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import type { TimelineStayView } from './timeline.dto';
import { HouseTimeline } from './timeline.service';

describe('weeks of a house, and the story of a case', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 1, 1);
  });
  afterAll(() => domain.close());

  const bars = async (): Promise<TimelineStayView[]> =>
    (await house.do(() => domain.get(HouseTimeline).read({ from: '2026-11-16', days: 28 }))).bars;

  it('show who was where from which day to which, and the plan of those who are here', async () => {
    const household = await house.family();
    const [first = '', second = ''] = [...(await house.places(0)), ...(await house.places(1))];
    const stay = await house.admit(household, {
      placements: await house.on(household, [first]),
      plannedEnd: '2026-12-01',
    });
    domain.clock.set('2026-11-25T06:00:00Z');
    const placements = await house.on(household, [second]);
    await house.do(() => domain.get(StayChanges).move(house.manager, stay.id, 1, { placements }));
    const common = { stayId: stay.id, state: 'active', plannedEnd: '2026-12-01' };
    const [left, now] = [
      { ...common, placeId: first, from: '2026-11-23', to: '2026-11-25' },
      { ...common, placeId: second, from: '2026-11-25', to: null },
    ];
    const inOrder = (list: TimelineStayView[]): TimelineStayView[] =>
      [...list].sort((a, b) => a.from.localeCompare(b.from));
    expect(inOrder(await bars())).toMatchObject([left, now]);
    domain.clock.set('2026-11-27T06:00:00Z');
    await house.checkOut({ ...stay, version: 2 });
    expect(inOrder(await bars())).toMatchObject([
      { ...left, state: 'ended' },
      { ...now, state: 'ended', to: '2026-11-27' },
    ]);
  });

  it('show a hold while it lasts, and nothing of one that lapsed or was given back', async () => {
    const { id } = await house.hold(await house.family(), { minutes: 60 });
    const { id: other } = await house.hold(await house.family(), { minutes: 60 });
    await house.do(() => domain.get(StayChanges).release(other, 1));
    expect(await bars()).toMatchObject([{ stayId: id, state: 'held' }]);
    domain.clock.set('2026-11-23T07:01:00Z');
    expect(await bars()).toEqual([]);
  });

  it('show the nights on which a room is closed, of the days shown and not of those opened again', async () => {
    const [room = '', other = ''] = house.rooms;
    const close = (roomId: string, from: string, to: string | null): Promise<Ref> =>
      house.do(() => domain.get(Closures).close(house.manager, roomId, { from, to, reason: 'repair' }));
    await close(room, '2026-12-01', null);
    await close(other, '2026-11-24', '2026-11-26');
    await close(other, '2026-12-20', null);
    const { id } = await close(other, '2026-11-28', '2026-11-30');
    await house.do(() => domain.get(Closures).lift(id, 1));
    domain.clock.set('2026-11-27T06:00:00Z');
    const { closures } = await house.do(() =>
      domain.get(HouseTimeline).read({ from: '2026-11-16', days: 28 }),
    );
    expect(closures).toEqual([
      { roomId: other, from: '2026-11-24', to: '2026-11-26', reason: 'repair' },
      { roomId: room, from: '2026-12-01', to: null, reason: 'repair' },
    ]);
  });

  it('tell of an admission once, and of a move only when there was one', async () => {
    const household = await house.family();
    const [personId = ''] = await house.people(household);
    const { id: caseId } = await domain.as(house.intake, () =>
      domain.get(CaseLifecycle).open(house.intake, { personId, kind: 'survivor' }),
    );
    const stay = await house.admit(household);
    const kinds = async (): Promise<string[]> =>
      (await domain.as(house.director, () => domain.get(Timeline).of(house.director, caseId))).entries
        .map(({ kind }) => kind)
        .filter(kind => ['admitted', 'moved'].includes(kind));
    expect(await kinds()).toEqual(['admitted']);
    domain.clock.set('2026-11-25T06:00:00Z');
    const free = await house.places(1);
    const lies = stay.placements.some(({ placeId }) => free.includes(placeId)) ? 0 : 1;
    const placements = await house.on(household, await house.places(lies));
    await house.do(() => domain.get(StayChanges).move(house.manager, stay.id, 1, { placements }));
    expect((await kinds()).sort()).toEqual(['admitted', 'moved']);
  });
});
