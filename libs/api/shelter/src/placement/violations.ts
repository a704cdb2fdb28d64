import { areBoysApart, isOlderMale, isWoman, isYounger } from './guests';
import { askedIn, isClosed, remaining } from './nights';
import type { Guest, Placed, PlacementQuestion, RoomShape, Violation } from './placement.types';
import { adjoins, roomOfPlace } from './room-of-place';

/** Somebody in bed when all is done as proposed. */
interface Sleeper {
  guest: Guest;
  household: Pick<PlacementQuestion['household'], 'apart'>;
  placeId: string;
  room: RoomShape | undefined;
  /** The proposal put them there. */
  placed: boolean;
  mayIsolate: boolean;
  open: (room: RoomShape) => boolean;
}

/**
 * The hard rules that a placement of guests breaks, of the new household, of present ones, or of both. Residents who are
 * not placed stay where they are, and what they break among themselves is not told.
 */
export function violations(question: PlacementQuestion, placed: readonly Placed[]): Violation[] {
  const sleepers = sleepersOf(question, placed);
  const unknown = placed.filter(({ guestId }) => !sleepers.some(({ guest }) => guest.id === guestId));
  return [
    ...unknown.map(({ guestId }): Violation => ({ rule: 'place_unknown', roomId: null, guestId })),
    ...sleepers.flatMap(sleeper => {
      const said = (rule: Violation['rule']): Violation => ({
        rule,
        roomId: sleeper.room?.id ?? null,
        guestId: sleeper.guest.id,
      });
      const rules = sleeper.placed
        ? brokenBy(sleeper, sleepers, question)
        : isLeftBehind(sleeper, sleepers, question)
          ? (['shared_bed'] as const)
          : [];
      return rules.map(said);
    }),
  ];
}

function sleepersOf(question: PlacementQuestion, placed: readonly Placed[]): Sleeper[] {
  const roomOf = roomOfPlace(question.rooms);
  const to = new Map(placed.map(({ guestId, placeId }) => [guestId, placeId]));
  const { household, residents } = question;
  const arriving = household.guests.flatMap((guest): Sleeper[] => {
    const placeId = to.get(guest.id);
    if (placeId === undefined) return [];
    const open = (room: RoomShape): boolean => !isClosed(room, askedIn(question, room));
    return [
      {
        guest,
        household,
        placeId,
        room: roomOf(placeId),
        placed: true,
        mayIsolate: household.isolation,
        open,
      },
    ];
  });
  const present = residents.flatMap(resident => {
    const mayIsolate = resident.guests.every(({ placeId }) => roomOf(placeId)?.kind === 'isolation');
    const open = (room: RoomShape): boolean => !isClosed(room, remaining(resident.until, question));
    return resident.guests.map((guest): Sleeper => {
      const placeId = to.get(guest.id) ?? guest.placeId;
      return {
        guest,
        household: resident,
        placeId,
        room: roomOf(placeId),
        placed: to.has(guest.id),
        mayIsolate,
        open,
      };
    });
  });
  return [...arriving, ...present];
}

function brokenBy(
  sleeper: Sleeper,
  all: readonly Sleeper[],
  question: PlacementQuestion,
): Violation['rule'][] {
  const { guest, room, placeId } = sleeper;
  const rules = room && question.rules[room.houseId];
  const place = room?.places.find(({ id }) => id === placeId);
  if (!room || !rules || !place) return ['place_unknown'];
  const roommates = all.filter(other => other.room === room && other.household !== sleeper.household);
  const next = all.filter(
    other => other.household !== sleeper.household && other.room && adjoins(room, other.room),
  );
  const kept = (other: Sleeper): boolean => isKeptApart(sleeper, other);
  const isNew = sleeper.household === question.household;
  const alone = room.kind === 'isolation' ? sleeper.mayIsolate : !(isNew && question.household.isolation);
  const broken: [Violation['rule'], boolean][] = [
    ['place_taken', all.some(other => other !== sleeper && other.placeId === placeId)],
    ['room_closed', !sleeper.open(room)],
    ['isolation', !alone || (room.kind === 'isolation' && roommates.length > 0)],
    ['women_only', room.kind === 'women' && isOlderMale(guest, rules)],
    ['boys_apart', roommates.some(other => areBoysApart(guest, other.guest, rules))],
    ['kept_apart', roommates.some(kept) || next.some(kept)],
    ['one_household', !rules.sharedRooms && roommates.length > 0],
    ['one_house', all.some(other => isElsewhere(sleeper, other))],
    ['cot_age', place.kind === 'cot' && !isYounger(guest, rules.cotUnder)],
    [
      'shared_bed',
      place.kind === 'shared' && !liesBesideOwn(sleeper, place.besideId, all, rules.sharedBedUnder),
    ],
  ];
  return broken.flatMap(([rule, is]) => (is ? [rule] : []));
}

const isKeptApart = (a: Sleeper, b: Sleeper): boolean =>
  a.household.apart.some(group => b.household.apart.includes(group));

/** Of one household, in different houses. */
const isElsewhere = (a: Sleeper, b: Sleeper): boolean =>
  a.household === b.household && b.room !== undefined && a.room?.houseId !== b.room.houseId;

const liesBesideOwn = (
  { guest, household }: Sleeper,
  bedId: string | null,
  all: readonly Sleeper[],
  under: number,
): boolean =>
  isYounger(guest, under) &&
  all.some(other => other.placeId === bedId && other.household === household && isWoman(other.guest));

/** A child in half of a bed whose own woman was moved away from it. */
function isLeftBehind(sleeper: Sleeper, all: readonly Sleeper[], { rules }: PlacementQuestion): boolean {
  const { room, placeId, household } = sleeper;
  const beside = room?.places.find(({ id }) => id === placeId)?.besideId ?? null;
  const under = room && rules[room.houseId]?.sharedBedUnder;
  if (beside === null || under === undefined) return false;
  const moved = all.some(other => other.household === household && other.placed);
  return moved && !liesBesideOwn(sleeper, beside, all, under);
}
