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
};

const isWhole = (text: string, least: number, most: number): boolean =>
  /^-?\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** A rule of a field: a whole number between two bounds. */
export const wholeNumber =
  (least: number, most: number) =>
  ({ value }: { value: () => string }): { kind: string } | null =>
    isWhole(value(), least, most) ? null : { kind: 'number' };

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

export function roomAsTyped(room: Wire['RoomView']): RoomTyped {
  const count = (kind: string): string => String(room.places.filter(place => place.kind === kind).length);
  return {
    ...{
      number: String(room.number),
      kind: room.kind,
      floor: String(room.floor),
      accessible: room.accessible,
    },
    ...{ beds: count('bed'), cots: count('cot'), shared: count('shared'), doors: [...room.doors] },
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
