import type { PlacementQuestion } from '../../placement.types';

/** Numbers the households that are kept apart from another one; the asking household is -1 among the residents. */
export interface ApartNumbers {
  /** The number of a household; -1 when it is kept apart from nobody. */
  idOf: (resident: number) => number;
  /** By number and number. */
  matrix: readonly (readonly boolean[])[];
}

export function keptApartOf({
  residents,
  household,
}: Pick<PlacementQuestion, 'residents' | 'household'>): ApartNumbers {
  const groups = [household.apart, ...residents.map(({ apart }) => apart)];
  const members = new Map<string, number[]>();
  for (const [of, theirs] of groups.entries())
    for (const group of new Set(theirs)) members.set(group, [...(members.get(group) ?? []), of]);
  const concerned = [...new Set([...members.values()].filter(({ length }) => length > 1).flat())];
  const areApart = (a: number, b: number): boolean =>
    a !== b && (groups[a] ?? []).some(group => groups[b]?.includes(group));
  return {
    idOf: resident => concerned.indexOf(resident + 1),
    matrix: concerned.map(a => concerned.map(b => areApart(a, b))),
  };
}
