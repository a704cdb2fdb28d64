import fc from 'fast-check';
import { choosePlaces, type FreePlace, type Guest } from './choose-places.rules';

const places = (room: string, beds: number, over: Partial<FreePlace> = {}): FreePlace[] =>
  Array.from({ length: beds }, (_, i) => ({
    placeId: `${room}${i}`,
    placeKind: 'bed',
    roomId: room,
    roomKind: 'family',
    accessible: false,
    ...over,
  }));
const guests = (...ages: (number | null)[]): Guest[] =>
  ages.map((age, i) => ({ personId: `p${i}`, age, wheelchair: false }));
const rooms = (chosen: ReturnType<typeof choosePlaces>): string[] => [
  ...new Set((chosen ?? []).map(({ placeId }) => placeId.charAt(0))),
];

describe('choosing places', () => {
  it('takes the smallest room that holds the whole household', () => {
    expect(
      rooms(choosePlaces([...places('a', 6), ...places('b', 3), ...places('c', 4)], guests(30, 9, 4))),
    ).toEqual(['b']);
  });

  it('splits a household only when no room holds it, over as few rooms as it takes', () => {
    expect(
      rooms(choosePlaces([...places('a', 2), ...places('b', 3), ...places('c', 1)], guests(30, 9, 4, 2, 1))),
    ).toEqual(['b', 'a']);
  });

  it('gives cots to the youngest and beds to nobody’s loss', () => {
    const free = [...places('a', 2), ...places('a', 1, { placeId: 'cot', placeKind: 'cot' })];
    expect(choosePlaces(free, guests(30, 1, 8))?.find(({ personId }) => personId === 'p1')?.placeId).toBe(
      'cot',
    );
    expect(choosePlaces(free, guests(30, 9, 8))).toBeNull();
  });

  it('keeps the accessible room for those who need it', () => {
    const free = [...places('a', 2, { accessible: true }), ...places('b', 4)];
    expect(rooms(choosePlaces(free, guests(30, 9)))).toEqual(['b']);
    expect(rooms(choosePlaces(free, [{ personId: 'x', age: 40, wheelchair: true }]))).toEqual(['a']);
  });

  it('never gives the isolation room by itself', () => {
    expect(choosePlaces(places('a', 4, { roomKind: 'isolation' }), guests(30))).toBeNull();
  });

  it('places everybody once on places that are free, whatever the house, or nobody', () => {
    const place = fc.record({
      room: fc.constantFrom('a', 'b', 'c', 'd'),
      kind: fc.constantFrom('bed' as const, 'cot' as const),
      isolation: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 }),
        (raw, ages) => {
          const free: FreePlace[] = raw.map(({ room, kind, isolation }, i) => ({
            placeId: `${room}${i}`,
            placeKind: kind,
            roomId: room,
            roomKind: isolation ? 'isolation' : 'family',
            accessible: false,
          }));
          const chosen = choosePlaces(free, guests(...ages));
          if (!chosen) return;
          expect(new Set(chosen.map(({ personId }) => personId)).size).toBe(ages.length);
          expect(new Set(chosen.map(({ placeId }) => placeId)).size).toBe(ages.length);
          const open = new Set(
            free.filter(({ roomKind }) => roomKind !== 'isolation').map(({ placeId }) => placeId),
          );
          expect(chosen.every(({ placeId }) => open.has(placeId))).toBe(true);
        },
      ),
    );
  });
});
