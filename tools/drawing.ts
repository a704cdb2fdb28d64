/** Draws numbers from 0 to below 1. */
export type Draw = () => number;

/** Pseudo-random numbers, reproducible by their seed (mulberry32, public domain, by T. Ettinger). */
export function drawing(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
