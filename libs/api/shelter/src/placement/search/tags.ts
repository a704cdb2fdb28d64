import type { PlacementQuestion } from '../placement.types';

/** Numbers the households that are kept apart from another one; the new household is -1. */
export interface Tags {
  tagOf: (resident: number) => number;
  apart: readonly (readonly boolean[])[];
}

export function tagsOf({ residents, household }: Pick<PlacementQuestion, 'residents' | 'household'>): Tags {
  const groups = [household.apart, ...residents.map(({ apart }) => apart)];
  const members = new Map<string, number[]>();
  for (const [of, theirs] of groups.entries())
    for (const group of new Set(theirs)) members.set(group, [...(members.get(group) ?? []), of]);
  const concerned = [...new Set([...members.values()].filter(({ length }) => length > 1).flat())];
  const shares = (a: number, b: number): boolean =>
    a !== b && (groups[a] ?? []).some(group => groups[b]?.includes(group));
  return {
    tagOf: resident => concerned.indexOf(resident + 1),
    apart: concerned.map(a => concerned.map(b => shares(a, b))),
  };
}
