import type { ErrorCode } from '@baanek/contracts';
import type { Family, HouseModel, ModelPlace, ModelStay, Person } from './house-model';

// The rules of a house once more, as short as can be: what the planner and the services are held against.

/** As a new house has them. */
const [BOYS_APART_FROM, COT_UNDER, SHARED_BED_UNDER, GROWN_UP] = [12, 3, 4, 18];

const isOlderBoy = ({ sex, age }: Person): boolean => sex === 'male' && age >= BOYS_APART_FROM;

/** Somebody on a place. */
export interface Lying {
  family: Family;
  person: Person;
  place: ModelPlace;
  /** Alone by their own wish or because they are already. */
  isolated: boolean;
}

export const lyingOf = (house: HouseModel, { family, on }: ModelStay): Lying[] =>
  family.people.flatMap(person => {
    const place = house.place(on.get(person.id) ?? '');
    return place ? [{ family, person, place, isolated: place.room.kind === 'isolation' }] : [];
  });

/** Why somebody may not lie there, among these others; `new` ones also not in a closed room or near a foe. */
export function faults(house: HouseModel, one: Lying, others: readonly Lying[], isNew: boolean): ErrorCode[] {
  const { family, person, place, isolated } = one;
  const strangers = others.filter(other => other.family !== family);
  const roommates = strangers.filter(other => other.place.room === place.room);
  const rules = [
    place.room.kind === 'women' && isOlderBoy(person),
    roommates.some(({ person: other }) => parted(person, other)),
    (place.room.kind === 'isolation') !== isolated,
    place.room.kind === 'isolation' && roommates.length > 0,
    place.kind === 'cot' && person.age >= COT_UNDER,
    place.kind === 'shared' && !besideOwn(one, others),
    isNew && strangers.some(other => isNear(house, one, other) && areFoes(house, family, other.family)),
  ];
  return [
    ...(others.some(other => other.place === place) ? (['shelter.place_taken'] as const) : []),
    ...(isNew && house.isClosed(place.room) ? (['shelter.place_closed'] as const) : []),
    ...(rules.some(Boolean) ? (['shelter.rule_broken'] as const) : []),
  ];
}

const parted = (a: Person, b: Person): boolean =>
  (isOlderBoy(a) && b.sex === 'female') || (isOlderBoy(b) && a.sex === 'female');

const besideOwn = ({ family, person, place }: Lying, others: readonly Lying[]): boolean =>
  person.age < SHARED_BED_UNDER &&
  others.some(
    other =>
      other.place.id === place.besideId &&
      other.family === family &&
      other.person.sex === 'female' &&
      other.person.age >= GROWN_UP,
  );

const isNear = (
  { doors }: HouseModel,
  { place: { room } }: Lying,
  { place: { room: other } }: Lying,
): boolean => room === other || doors.some(pair => pair.includes(room) && pair.includes(other));

const areFoes = ({ apart }: HouseModel, one: Family, other: Family): boolean =>
  apart.some(({ pair }) => pair.includes(one) && pair.includes(other));

/** What is wrong with a family on these places while those stay where they are; nothing when it may be. */
export function faultsOf(
  house: HouseModel,
  family: readonly Lying[],
  staying: readonly Lying[],
  moving: readonly Lying[] = family,
): Set<ErrorCode> {
  const all = [...staying, ...family];
  return new Set(
    family.flatMap(one =>
      faults(
        house,
        one,
        all.filter(other => other !== one),
        moving.includes(one),
      ),
    ),
  );
}

/** Whether a family fits somewhere as things stand, found by trying everything. */
export function fitsSomewhere(house: HouseModel, family: Family): boolean {
  const staying = house.here().flatMap(stay => lyingOf(house, stay));
  const free = house.places.filter(place => !staying.some(other => other.place === place));
  const tryFrom = (laid: readonly Lying[]): boolean => {
    const person = family.people[laid.length];
    if (!person) return faultsOf(house, laid, staying).size === 0;
    return free
      .filter(place => !laid.some(other => other.place === place))
      .some(place => tryFrom([...laid, { family, person, place, isolated: family.isolation }]));
  };
  return tryFrom([]);
}
