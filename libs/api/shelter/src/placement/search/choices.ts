import type { Entry } from './content';
import type { Chamber, Lodger } from './model';
import { type Need, NOTHING, type Places, together } from './places';

/** One of several things that may be done in a room. */
export interface Choice {
  leaving: readonly Lodger[];
  coming: readonly number[];
  /** Of the household that asks, 0 is nobody. */
  part: number;
  entries: readonly Entry[];
  /** Places it takes, one or the other. */
  needs: readonly Need[];
  /** Those who leave free more than they would take if they came back. */
  returns: boolean;
}

/** Households of a type, or a part of the household that asks. */
export interface Comer {
  entry: Entry;
  /** -1 for the household that asks. */
  type: number;
  part: number;
  count: number;
}

export const NOBODY: Choice = {
  leaving: [],
  coming: [],
  part: 0,
  entries: [],
  needs: [NOTHING],
  returns: false,
};

/** One of them comes, or two, and so on. */
export function arriving(places: Places, { entry, type, part, count }: Comer): Choice[] {
  const needs = places.needsOf(entry.lot);
  const choices: Choice[] = [];
  let last = NOBODY;
  for (let some = 1; some <= count; some++) {
    last = {
      ...NOBODY,
      coming: type < 0 ? [] : [...last.coming, type],
      part,
      entries: [...last.entries, entry],
      needs: some === 1 ? needs : together(last.needs, needs),
    };
    choices.push(last);
  }
  return choices;
}

/** So many of a group leave, the first of them; all when one must. */
export function departing(
  { shape }: Chamber,
  places: Places,
  group: readonly Lodger[],
  must: (lodger: Lodger) => boolean,
): Choice[] {
  const freedBy = (leaving: readonly Lodger[]): Need => {
    const ids = new Set(leaving.flatMap(({ placeIds }) => placeIds));
    return places.among(shape.places.filter(({ id }) => ids.has(id)));
  };
  const one = freedBy(group.slice(0, 1));
  const returns = group
    .slice(0, 1)
    .flatMap(({ lot }) => places.needsOf(lot))
    .some(({ beds, cots, wide }) => beds < one.beds || cots < one.cots || wide < one.wide);
  const all = group.map((_, last) => {
    const leaving = group.slice(0, last + 1);
    const { beds, cots, wide } = freedBy(leaving);
    return { ...NOBODY, leaving, returns, needs: [{ beds: -beds, cots: -cots, wide: -wide }] };
  });
  return group.some(must) ? all.slice(-1) : [NOBODY, ...all];
}
