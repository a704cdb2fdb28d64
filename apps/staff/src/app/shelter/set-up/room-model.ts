import { whole } from '../../core/forms/rules/whole';
import type { RoomKind } from '@baanek/contracts';
import type { Wire } from '../../core/http/api-types';

/** A room as it is typed. */
export interface RoomTyped {
  number: string;
  kind: RoomKind;
  floor: string;
  beds: string;
  cots: string;
  shared: string;
  accessible: boolean;
  doors: string[];
  /** How many rooms like this, numbered in a row. */
  alike: string;
}

export const NEW_ROOM: RoomTyped = {
  number: '',
  kind: 'family',
  floor: '1',
  beds: '4',
  cots: '0',
  shared: '0',
  accessible: false,
  doors: [],
  alike: '1',
};

const MOST_ALIKE = 60;
const LAST_NUMBER = 999;

const isWhole = (text: string, least: number, most: number): boolean => whole(text, least, most) === null;

/** A rule of a field: a whole number between two bounds. */
export const wholeNumber =
  (least: number, most: number) =>
  ({ value }: { value: () => string }): { kind: string } | null =>
    whole(value(), least, most);

export function fieldsOf({
  number,
  kind,
  floor,
  beds,
  cots,
  shared,
  accessible,
}: RoomTyped): Wire['RoomFields'] {
  const counts = { beds: Number(beds), cots: Number(cots), shared: Number(shared) };
  return { ...counts, number: Number(number), floor: Number(floor), accessible, kind };
}

export function roomAsTyped(room: Wire['DrawnRoom']): RoomTyped {
  const count = (kind: string): string => String(room.places.filter(place => place.kind === kind).length);
  return {
    ...{
      number: String(room.number),
      kind: room.kind,
      floor: String(room.floor),
      accessible: room.accessible,
    },
    ...{
      beds: count('bed'),
      cots: count('cot'),
      shared: count('shared'),
      doors: [...room.doors],
      alike: '1',
    },
  };
}

/** The places of a room as typed, for the drawing; text that is no number adds none. */
export function placesOf({ beds, cots, shared }: RoomTyped): string[] {
  const count = (text: string, most: number): number => (isWhole(text, 0, most) ? Number(text) : 0);
  const wide = count(shared, 20);
  const standing = Array.from({ length: count(beds, 20) }, (_, i) =>
    i < wide ? ['bed', 'shared'] : ['bed'],
  ).flat();
  return [...standing, ...Array.from({ length: count(cots, 10) }, () => 'cot')];
}

/** Rooms that are to be added: their numbers, and how many places they have together; null while that is not typed. */
export function seriesOf({ number, alike, beds, cots }: RoomTyped): {
  from: number;
  to: number;
  count: number;
  places: number;
} | null {
  if (!isWhole(number, 1, LAST_NUMBER) || !isWhole(alike, 2, MOST_ALIKE)) return null;
  if (!isWhole(beds, 0, 20) || !isWhole(cots, 0, 10)) return null;
  const [from, count] = [Number(number), Number(alike)];
  return { from, to: from + count - 1, count, places: count * (Number(beds) + Number(cots)) };
}

type Numbered = readonly Pick<Wire['DrawnRoom'], 'number'>[];

/** The first number that the rooms to be added would have twice; null when there is none. */
export function takenNumber(typed: RoomTyped, rooms: Numbered): number | null {
  const from = Number(typed.number);
  const to = seriesOf(typed)?.to ?? from;
  const taken = rooms.map(({ number }) => number).filter(number => number >= from && number <= to);
  return taken.length > 0 ? Math.min(...taken) : null;
}

/** The first number after `from` that no room has. */
export function nextNumber(from: number, rooms: Numbered): number {
  const taken = new Set(rooms.map(({ number }) => number));
  let next = from + 1;
  while (taken.has(next)) next++;
  return next;
}

/** How many more rooms may be numbered from here. */
export const mostAlike = (number: string): number =>
  isWhole(number, 1, LAST_NUMBER) ? Math.min(MOST_ALIKE, LAST_NUMBER - Number(number) + 1) : MOST_ALIKE;
