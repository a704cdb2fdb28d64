import type { FreeBeds } from './beds';
import type { Profile } from './profile';

/** Who lies in which bed with halves, household by household, and the fewest beds that all of them need with it. */
export interface BedSharing {
  beds: number;
  /** For each bed with halves, in their order, the household whose woman lies in it; null when nobody needs it. */
  owners: readonly (number | null)[];
}

/** A way to give the first beds with halves to women. */
interface WideBedAssignment {
  owners: readonly (number | null)[];
  /** By household: women who have none of these beds yet, and halves that its children have. */
  women: readonly number[];
  halves: readonly number[];
}

/** The fewest beds in which several households sleep when cots and halves are used as well as they can be. */
export function shareBeds(profiles: readonly Profile[], free: FreeBeds): BedSharing {
  const none = profiles.map(() => 0);
  if (free.halves.length === 0) return { beds: bedsNeeded(profiles, free.cots, none), owners: [] };
  return bestFrom({ owners: [], women: profiles.map(({ women }) => women), halves: none }, profiles, free);
}

/**
 * Beds left when all of them lie in a room; below zero when they do not fit. Every rule about single places is
 * checked here.
 */
export const bedsLeft = (free: FreeBeds, households: readonly { profile: Profile }[]): number =>
  free.beds -
  shareBeds(
    households.map(({ profile }) => profile),
    free,
  ).beds;

/** The best of all ways to give away the beds that an assignment leaves. */
function bestFrom(assigned: WideBedAssignment, profiles: readonly Profile[], free: FreeBeds): BedSharing {
  const { owners, women, halves } = assigned;
  const next = free.halves[owners.length];
  if (next === undefined || halves.every((count, of) => count >= inHalves(profiles[of])))
    return { beds: bedsNeeded(profiles, free.cots, halves), owners };
  const wanting = [...profiles.keys()].filter(
    of => (women[of] ?? 0) > 0 && (halves[of] ?? 0) < inHalves(profiles[of]),
  );
  const ways = wanting.map((of): WideBedAssignment => ({
    owners: [...owners, of],
    women: women.with(of, (women[of] ?? 0) - 1),
    halves: halves.with(of, (halves[of] ?? 0) + next),
  }));
  return [...ways, { ...assigned, owners: [...owners, null] }]
    .map(way => bestFrom(way, profiles, free))
    .reduce((best, other) => (other.beds < best.beds ? other : best));
}

/** Children who may lie in halves of beds. */
const inHalves = (profile: Profile | undefined): number =>
  profile ? profile.halfOnly + profile.cotOrHalf : 0;

function bedsNeeded(profiles: readonly Profile[], cots: number, halves: readonly number[]): number {
  let [guests, besideWomen, forCots] = [0, 0, 0];
  for (const [of, profile] of profiles.entries()) {
    const beside = Math.min(inHalves(profile), halves[of] ?? 0);
    guests += profile.size;
    besideWomen += beside;
    forCots += profile.cotOnly + profile.cotOrHalf - Math.max(0, beside - profile.halfOnly);
  }
  return guests - besideWomen - Math.min(cots, forCots);
}
