import type { PlacementQuestion } from '../placement.types';

/** Which residents of one house a plan may move. */
export interface Census {
  houseId: string;
  /** Those who lie in one room. */
  whole: ReadonlySet<number>;
  /** Those who lie in several. */
  divided: readonly number[];
}

/** Nobody moves who lies in isolation, or in another house as well. */
export function censusOf({ rooms, residents }: PlacementQuestion, houseId: string): Census {
  const roomOf = new Map(rooms.flatMap(room => room.places.map(({ id }) => [id, room] as const)));
  const divided: number[] = [];
  const whole = new Set<number>();
  for (const [at, { guests, movable }] of residents.entries()) {
    const theirs = new Set(guests.map(({ placeId }) => roomOf.get(placeId)));
    const here = [...theirs].every(room => room?.houseId === houseId && room.kind !== 'isolation');
    if (!movable || !here || theirs.size === 0) continue;
    if (theirs.size > 1) divided.push(at);
    else whole.add(at);
  }
  return { houseId, divided, whole };
}
