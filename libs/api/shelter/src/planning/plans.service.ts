import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Guest, MovePlan, PlacementQuestion } from '../placement/placement.types';

/** Plans that are remembered; whoever accepts an older one is shown a new one. */
const KEPT = 200;

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

const sorted = <G extends Guest>(guests: readonly G[]): G[] =>
  [...guests].sort((a, b) => a.id.localeCompare(b.id));

/**
 * Plans that were proposed, by a key made of what they do and of what they touch, as it was seen. Elsewhere in the house
 * things may change before a plan is accepted. Held in memory: opaque ids, no names.
 */
@Injectable()
export class Plans {
  private readonly kept = new Map<string, MovePlan>();

  /** Remembers a plan; answers its key. */
  keep(question: PlacementQuestion, plan: MovePlan): string {
    const key = keyOf(question, plan);
    this.kept.delete(key);
    this.kept.set(key, plan);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest) this.kept.delete(oldest);
    return key;
  }

  /**
   * The plan of this key, if the same people ask, everybody it moves is still where it saw them and may still be moved,
   * and the rooms are what they were. Whether its outcome keeps the rules is for whoever carries it out.
   */
  recall(question: PlacementQuestion, key: string): MovePlan | null {
    const plan = this.kept.get(key);
    return plan && keyOf(question, plan) === key ? plan : null;
  }
}

function keyOf({ household, residents, rooms }: PlacementQuestion, plan: MovePlan): string {
  const moving = plan.steps.flatMap(({ householdIds }) => householdIds);
  const movers = residents.flatMap(({ householdId, guests, movable }) =>
    moving.includes(householdId) ? [{ householdId, movable, guests: sorted(guests) }] : [],
  );
  const to = [...plan.proposal.placed, ...plan.steps.flatMap(({ placed }) => placed)];
  const touched = new Set([...to, ...movers.flatMap(({ guests }) => guests)].map(({ placeId }) => placeId));
  const through = rooms.flatMap(({ id, kind, stepFree, places }) =>
    places.some(place => touched.has(place.id)) ? [{ id, kind, stepFree }] : [],
  );
  movers.sort((a, b) => a.householdId.localeCompare(b.householdId));
  through.sort((a, b) => a.id.localeCompare(b.id));
  return hashOf([sorted(household.guests), movers, through, plan]);
}
