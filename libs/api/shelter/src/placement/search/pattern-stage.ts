import type { Affordable } from '../bounds/affordable-patterns';
import type { PricedPattern } from '../bounds/priced-pattern';
import type { Residual } from '../bounds/residuals';
import type { HouseInstance } from '../model/instance';
import { containsPart, type Part } from '../model/parts';
import type { Completion } from './completions';
import type { RoomStage } from './room-order';
import type { State } from './state-table';

/** A room with the patterns that are tried in it. */
export interface PatternStage extends RoomStage {
  completion: Completion;
  /** By part of the asking household, the least excess first. */
  byPart: ReadonlyMap<Part, readonly PricedPattern[]>;
  /** In the last room, where moves are searched: instead of these, the patterns that settle a state. */
  settling: ((residual: Residual, rest: Part) => Affordable) | null;
}

/** What may be done in a room: patterns, and what of the asking household and its rooms is left after them. */
export type Options = readonly { patterns: readonly PricedPattern[]; rest: Part; rooms: number }[];

/** The options of a state, and by how much at the least everything else goes beyond the budget. */
interface OptionsOfState {
  options: Options;
  excess: number;
}

/** The options of a room by state. Without settling they depend on what is left of the asking household only. */
export function optionsOf(
  { asking: { radix, profiles, maxRooms } }: HouseInstance,
  { byPart, completion, settling }: PatternStage,
): (state: State) => OptionsOfState {
  const isLimited = Number.isFinite(maxRooms);
  if (settling)
    return ({ residual, rest, rooms }) => {
      const left = isLimited && rest > 0 ? rooms - 1 : rooms;
      if (left < 0) return { options: [], excess: Infinity };
      const { patterns, excess } = settling(residual, rest);
      return { options: [{ patterns, rest: 0, rooms: left }], excess };
    };
  const known: Options[] = [];
  const optionsFor = (rest: Part, rooms: number): Options =>
    [...byPart].flatMap(([part, patterns]) => {
      const left = isLimited && part > 0 ? rooms - 1 : rooms;
      const fits = completion.fits[left]?.[rest - part] && containsPart(radix, rest, part);
      return fits ? [{ patterns, rest: rest - part, rooms: left }] : [];
    });
  return ({ rest, rooms }) => {
    const options = (known[rooms * profiles.length + rest] ??= optionsFor(rest, rooms));
    return { options, excess: Infinity };
  };
}
