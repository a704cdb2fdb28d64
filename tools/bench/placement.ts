import { parseArgs } from 'node:util';
import { type HallScale, loadPlacementRules, type PlacementRules, type Scale } from './placement/rules.ts';
import type { Bench } from './stage/stage.ts';

// Measures how long the placement engine thinks about houses of 60 and of 600 places and of halls, whether its answers are the best
// there are (against trying everything, in small houses), and how many families of a year get a place by it and by
// first fit. Needs no database.

interface Figures {
  p95Ms60: number;
  worstMs60: number;
  p95Ms600: number;
  worstMsHalls: number;
  optimumMatches: number;
  cases: number;
  servedOurs: number;
  servedFirstFit: number;
}

export const placement: Bench = {
  about: 'where a household could sleep (--houses 200 --large 20 --halls 105 --cases 2000 --years 5)',
  run: async (stage, _addresses, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        houses: { type: 'string', default: '200' },
        large: { type: 'string', default: '20' },
        halls: { type: 'string', default: '105' },
        cases: { type: 'string', default: '2000' },
        years: { type: 'string', default: '5' },
      },
    });
    const { houses, large, halls, cases, years } = values;
    return measure(stage.say, Number(houses), Number(large), Number(halls), Number(cases), Number(years));
  },
};

/** Asks about so many houses, sets of ten houses, houses with halls, small houses and years. */
export async function measure(
  say: (line: string) => void,
  houses: number,
  large: number,
  halls: number,
  cases: number,
  years: number,
): Promise<Figures> {
  const rules = await loadPlacementRules();
  const one = times(rules, 1, houses, say);
  const ten = times(rules, 10, large, say);
  const inHalls = hallTimes(rules, halls, say);
  let optimumMatches = 0;
  for (let seed = 0; seed < cases; seed++)
    optimumMatches += Number(rules.agrees(rules.smallQuestion(new rules.Drawing(seed))));
  const served = Array.from({ length: years }, (_, seed) => rules.yearOf(new rules.Drawing(seed), 30));
  return {
    p95Ms60: share(one, 0.95),
    worstMs60: share(one, 1),
    p95Ms600: share(ten, 0.95),
    worstMsHalls: share(inHalls, 1),
    optimumMatches,
    cases,
    servedOurs: mean(served.map(({ ours }) => ours)),
    servedFirstFit: mean(served.map(({ firstFit }) => firstFit)),
  };
}

/** Guests present in houses of 60 places: some as full as they get. */
const PRESENT = [40, 40, 46, 52] as const;

/** Milliseconds, rising; every fifth house puts one household to a room. */
function times(rules: PlacementRules, houses: number, count: number, say: (line: string) => void): number[] {
  const kinds: Record<string, number> = {};
  const taken = Array.from({ length: count }, (_, seed) => {
    const guests = PRESENT[seed % PRESENT.length] ?? 40;
    const scale: Scale = { houses, places: 60, guests, sharedRooms: seed % 5 !== 0, asking: 7 };
    const question = rules.largeQuestion(new rules.Drawing(seed), scale);
    const start = performance.now();
    const { kind } = rules.findPlaces(question);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    return { guests, ms: performance.now() - start };
  });
  say(`${houses * 60} places: ${JSON.stringify(kinds)}`);
  for (const guests of new Set(PRESENT)) {
    const these = risen(taken.filter(one => one.guests === guests));
    say(`  ${guests} guests a house: 95 of 100 in ${share(these, 0.95)} ms, the worst ${share(these, 1)} ms`);
  }
  return risen(taken);
}

/** Places of the rooms of houses of 60 places. */
const HALLS = [
  [20, 40],
  [12, 16, 32],
  [20, 20, 20],
  [10, 10, 40],
  [10, 10, 10, 10, 10, 10],
  [30, 2, 3, 3, 4, 4, 4, 5, 5],
  [20, 12, 2, 3, 3, 4, 4, 4, 4, 4],
] as const;

/** Milliseconds, rising; half of the households ask for one room, and in half of the houses boys sleep apart from 12. */
function hallTimes(rules: PlacementRules, count: number, say: (line: string) => void): number[] {
  const taken = Array.from({ length: count }, (_, seed) => {
    const scale: HallScale = {
      halls: HALLS[seed % HALLS.length] ?? [],
      guests: [45, 48, 50, 52, 54][seed % 5] ?? 50,
      asking: [5, 7, 6, 7, 4][seed % 5] ?? 6,
      boysApartFrom: seed % 2 ? 18 : 12,
      ...(seed % 4 < 2 ? { rooms: 1 } : {}),
    };
    const question = rules.hallQuestion(new rules.Drawing(seed), scale);
    const start = performance.now();
    rules.findPlaces(question);
    return { ms: performance.now() - start };
  });
  const rising = risen(taken);
  say(`halls: 95 of 100 in ${share(rising, 0.95)} ms, the worst ${share(rising, 1)} ms`);
  return rising;
}

const risen = (taken: readonly { ms: number }[]): number[] => taken.map(({ ms }) => ms).sort((a, b) => a - b);

const share = (rising: readonly number[], of: number): number =>
  Math.round((rising[Math.ceil(rising.length * of) - 1] ?? 0) * 10) / 10;

const mean = (numbers: readonly number[]): number =>
  Math.round((numbers.reduce((sum, number) => sum + number, 0) / numbers.length) * 1000) / 1000;
