import fc from 'fast-check';
import { forecast, shareStillHere } from './forecast.rules';

describe('the forecast of occupied places', () => {
  it('counts everybody who is here tonight', () => {
    const here = [
      { nightsLeft: 3, people: 4 },
      { nightsLeft: -2, people: 1 },
    ];
    expect(forecast(here, [], 1)).toEqual([{ night: 0, expected: 5, low: 5, high: 5 }]);
  });

  it('is sure of a plan that was always kept', () => {
    const kept = new Array<number>(10_000).fill(0);
    const [, , third, fourth] = forecast([{ nightsLeft: 3, people: 2 }], kept, 4);
    expect(third).toMatchObject({ low: 2, high: 2 });
    expect(fourth).toMatchObject({ low: 0, high: 0 });
  });

  it('leaves room for what is not known while a house has no past', () => {
    const [, , , , fifth] = forecast([{ nightsLeft: 4, people: 5 }], [], 5);
    expect(fifth).toMatchObject({ low: 0, high: 5 });
  });

  it('lets nobody become likelier to be here as nights pass, and no night leave its bounds', () => {
    const people = fc.record({
      nightsLeft: fc.integer({ min: -30, max: 60 }),
      people: fc.integer({ min: 1, max: 8 }),
    });
    const slack = fc.array(fc.integer({ min: -20, max: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(people, { maxLength: 12 }), slack, (here, past) => {
        const nights = forecast(here, past, 20);
        const all = here.reduce((sum, one) => sum + one.people, 0);
        for (const [i, { expected, low, high }] of nights.entries()) {
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(all);
          expect(expected).toBeLessThanOrEqual((nights[i - 1]?.expected ?? all) + 0.06);
        }
        for (const { nightsLeft } of here) expect(shareStillHere(nightsLeft, 0, past)).toBe(1);
      }),
    );
  });
});
