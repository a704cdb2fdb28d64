import type { Wire } from '../../core/http/api-types';

type Place = Wire['PlaceView'];
type Guest = Wire['GuestView'];

interface Lying {
  guest: Guest;
  placeId: string;
}

const isUnder = ({ age }: Guest, years: number): boolean => age !== null && age < years;
/** Whether a small child may sleep beside the guest. */
const isWoman = ({ sex, part }: Guest): boolean => sex === 'female' && part !== 'child';
const ageOf = ({ age }: Guest): number => age ?? 99;

/**
 * Places for a whole household in one room, by person: cots and halves of wide beds for small children, beds for the
 * others; members already there stay. Null when there are too few places. The server decides whether the rules allow it.
 */
export function placesInRoom(
  household: readonly Lying[],
  room: Wire['RoomView'],
  rules: Pick<Wire['RulesFields'], 'cotUnder' | 'sharedBedUnder'>,
): Record<string, string> | null {
  const here = new Set(room.places.map(({ id }) => id));
  const stays = household.filter(({ placeId }) => here.has(placeId));
  const moves = household.flatMap(({ guest, placeId }) => (here.has(placeId) ? [] : guest));
  const free = (kind: Place['kind']): Place[] =>
    room.places.filter(place => place.guest === null && place.kind === kind);
  const youngest = [...moves].sort((a, b) => ageOf(a) - ageOf(b));

  const cots = free('cot');
  const inCots = youngest.filter(guest => isUnder(guest, rules.cotUnder)).slice(0, cots.length);
  const others = youngest.filter(guest => !inCots.includes(guest));

  const halves = free('shared');
  const wide = new Set(halves.map(({ besideId }) => besideId));
  const beds = free('bed').sort((a, b) => Number(wide.has(b.id)) - Number(wide.has(a.id))); // wide beds first
  const beside = others
    .filter(guest => isUnder(guest, rules.sharedBedUnder))
    .slice(0, Math.max(0, others.length - beds.length));
  const inBeds = others
    .filter(guest => !beside.includes(guest))
    .sort((a, b) => Number(isWoman(b)) - Number(isWoman(a)));
  const women = new Set([
    ...inBeds.flatMap((guest, i) => (isWoman(guest) ? (beds[i]?.id ?? []) : [])),
    ...stays.flatMap(({ guest, placeId }) => (isWoman(guest) ? placeId : [])),
  ]);
  const halvesBeside = halves.filter(({ besideId }) => besideId !== null && women.has(besideId));
  if (inBeds.length > beds.length || beside.length > halvesBeside.length) return null;

  const lain = [
    ...inCots.map((guest, i) => [guest, cots[i]] as const),
    ...inBeds.map((guest, i) => [guest, beds[i]] as const),
    ...beside.map((guest, i) => [guest, halvesBeside[i]] as const),
  ];
  return Object.fromEntries(lain.map(([guest, place]) => [guest.personId ?? '', place?.id ?? '']));
}
