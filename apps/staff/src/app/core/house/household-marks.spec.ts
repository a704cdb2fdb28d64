import fc from 'fast-check';
import { type MarkedHousehold, marksOf } from './household-marks';

const household = fc.record({
  key: fc.string({ minLength: 1, maxLength: 7 }),
  rooms: fc.array(fc.nat(60), { maxLength: 3 }),
});
const houses = (most: number): fc.Arbitrary<MarkedHousehold[]> =>
  fc.uniqueArray(household, { maxLength: most, selector: ({ key }) => key });

describe('marks of households', () => {
  it('are all different while there are enough of them', () => {
    fc.assert(
      fc.property(houses(25), all => {
        expect(new Set(marksOf(all).values()).size).toBe(all.length);
      }),
    );
  });

  it('differ in one room and in the next in a house of a hundred and fifty families', () => {
    const full = Array.from({ length: 150 }, (_, i) => ({ key: `К-${i}`, rooms: [Math.floor(i / 2)] }));
    const marks = marksOf(full);
    const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1;
    for (const [i, { key, rooms }] of full.entries())
      for (const near of full.slice(i + 1).filter(other => isNear(other.rooms[0] ?? 0, rooms[0] ?? 0)))
        expect(marks.get(near.key)).not.toBe(marks.get(key));
    const worn = [...new Set(marks.values())].map(mark => [...marks.values()].filter(one => one === mark));
    expect(Math.max(...worn.map(({ length }) => length))).toBeLessThanOrEqual(8); // 6 each, were they even
  });

  it('stay what they are when somebody else comes', () => {
    fc.assert(
      fc.property(houses(40), household, (all, late) => {
        fc.pre(all.every(({ key }) => key !== late.key));
        const [before, after] = [marksOf(all), marksOf([...all, late])];
        for (const { key } of all) expect(after.get(key)).toBe(before.get(key));
      }),
    );
  });

  it('are one for a household that sleeps in two rooms', () => {
    const parts = [
      { key: 'К-1', rooms: [1] },
      { key: 'К-1', rooms: [7] },
    ];
    expect(marksOf(parts).size).toBe(1);
  });
});
