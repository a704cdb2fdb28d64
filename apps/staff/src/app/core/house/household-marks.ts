/** Shapes and hues of the marks, as `styles/household-marks.scss` draws them. */
const SHAPES = 5;
const HUES = 5;
const ALL = SHAPES * HUES;
/** A mark in the same room, or in one beside it, is worse than many of the same far away. */
const NEAR = 1_000;

/** A household by its code, or by its stay while it has none, and the rooms it sleeps in. */
export interface MarkedHousehold {
  key: string;
  /** Positions of its rooms on the board; none while it waits. */
  rooms: readonly number[];
}

/**
 * A shape and a hue for each household, as classes of style, so that families are told apart without reading codes. A mark
 * follows from the code, and so stays what it is from day to day; where two would look alike, the one that came later gets
 * another: those who came first stand first in the list. Up to 25 households all have marks of their own, and beyond that
 * those whose rooms lie side by side.
 */
export function marksOf(households: readonly MarkedHousehold[]): Map<string, string> {
  const marks = new Map<string, number>();
  const inRoom = new Map<number, number[]>();
  const used = new Array<number>(ALL).fill(0);
  for (const { key, rooms } of merged(households)) {
    const cost = [...used];
    for (const room of rooms)
      for (const near of [room - 1, room, room + 1])
        for (const mark of inRoom.get(near) ?? []) cost[mark] = (cost[mark] ?? 0) + NEAR;
    const start = hashOf(key) % ALL;
    let best = start;
    // 6 is prime to 25 and changes shape and hue at once
    for (let step = 1; step < ALL; step++) {
      const next = (start + step * 6) % ALL;
      if ((cost[next] ?? 0) < (cost[best] ?? 0)) best = next;
    }
    marks.set(key, best);
    used[best] = (used[best] ?? 0) + 1;
    for (const room of rooms) inRoom.set(room, [...(inRoom.get(room) ?? []), best]);
  }
  return new Map([...marks].map(([key, mark]) => [key, classesOf(mark)]));
}

const classesOf = (mark: number): string => `shape-${Math.floor(mark / HUES)} hue-${mark % HUES}`;

/** Each household once, with all its rooms, where it first stands. */
function merged(households: readonly MarkedHousehold[]): MarkedHousehold[] {
  const all = new Map<string, Set<number>>();
  for (const { key, rooms } of households) all.set(key, new Set([...(all.get(key) ?? []), ...rooms]));
  return [...all].map(([key, rooms]) => ({ key, rooms: [...rooms] }));
}

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const sign of key) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
