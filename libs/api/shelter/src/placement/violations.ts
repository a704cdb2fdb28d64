import { adjoins } from './model/adjacency';
import { isWoman } from './model/guests';
import { askedIn, isClosed, remaining } from './model/rules/nights';
import { profileOf } from './model/profile';
import { roomOfPlace } from './model/room-of-place';
import {
  areKeptApart,
  areSexesApart,
  mayEnter,
  mayLieIn,
  PLACE_RULES,
} from './model/rules/who-may-lie-where';
import type { Guest, HouseRules, Placed, PlacementQuestion, RoomShape, Violation } from './placement.types';

/** A guest in the place they have when all is done as proposed. */
interface Sleeper {
  guest: Guest;
  household: Pick<PlacementQuestion['household'], 'apart'>;
  placeId: string;
  room: RoomShape | undefined;
  /** The proposal put them there. */
  isPlaced: boolean;
  isIsolated: boolean;
  isOpen: (room: RoomShape) => boolean;
}

/**
 * The hard rules that a placement of guests breaks, of the new household, of present ones, or of both. Residents who
 * are not placed stay where they are, and what they break among themselves is not reported.
 */
export function violations(question: PlacementQuestion, placed: readonly Placed[]): Violation[] {
  const sleepers = sleepersOf(question, placed);
  const unknown = placed.filter(({ guestId }) => !sleepers.some(({ guest }) => guest.id === guestId));
  return [
    ...unknown.map(({ guestId }): Violation => ({ rule: 'place_unknown', roomId: null, guestId })),
    ...sleepers.flatMap(sleeper =>
      rulesBrokenBy(sleeper, sleepers, question).map((rule): Violation => ({
        rule,
        roomId: sleeper.room?.id ?? null,
        guestId: sleeper.guest.id,
      })),
    ),
  ];
}

function rulesBrokenBy(
  sleeper: Sleeper,
  all: readonly Sleeper[],
  question: PlacementQuestion,
): readonly Violation['rule'][] {
  if (sleeper.isPlaced) return brokenBy(sleeper, all, question);
  return isLeftBehind(sleeper, all, question) ? ['shared_bed'] : [];
}

function sleepersOf(question: PlacementQuestion, placed: readonly Placed[]): Sleeper[] {
  const roomOf = roomOfPlace(question.rooms);
  const to = new Map(placed.map(({ guestId, placeId }) => [guestId, placeId]));
  const { household, residents } = question;
  const arriving = household.guests.flatMap((guest): Sleeper[] => {
    const placeId = to.get(guest.id);
    if (placeId === undefined) return [];
    const isOpen = (room: RoomShape): boolean => !isClosed(room, askedIn(question, room));
    return [
      {
        guest,
        household,
        placeId,
        room: roomOf(placeId),
        isPlaced: true,
        isIsolated: household.isolation,
        isOpen,
      },
    ];
  });
  const present = residents.flatMap(resident => {
    const isIsolated = resident.guests.every(({ placeId }) => roomOf(placeId)?.kind === 'isolation');
    const isOpen = (room: RoomShape): boolean => !isClosed(room, remaining(resident.until, question));
    return resident.guests.map((guest): Sleeper => {
      const placeId = to.get(guest.id) ?? guest.placeId;
      return {
        guest,
        household: resident,
        placeId,
        room: roomOf(placeId),
        isPlaced: to.has(guest.id),
        isIsolated,
        isOpen,
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
  const profile = profileOf([guest], rules);
  const isKeptApart = (other: Sleeper): boolean => areKeptApart(sleeper.household, other.household);
  const isNew = sleeper.household === question.household;
  const alone = room.kind === 'isolation' ? sleeper.isIsolated : !(isNew && question.household.isolation);
  const broken: (readonly [Violation['rule'], boolean])[] = [
    ['place_taken', all.some(other => other !== sleeper && other.placeId === placeId)],
    ['room_closed', !sleeper.isOpen(room)],
    ['isolation', !alone || (room.kind === 'isolation' && roommates.length > 0)],
    ['women_only', !mayEnter(profile, room)],
    ['boys_apart', roommates.some(other => areSexesApart(profile, profileOf([other.guest], rules)))],
    ['kept_apart', roommates.some(isKeptApart) || next.some(isKeptApart)],
    ['one_household', !rules.sharedRooms && roommates.length > 0],
    ['one_house', all.some(other => isElsewhere(sleeper, other))],
    ...PLACE_RULES.map(({ rule, allows }) => [rule, !allows(guest, place, rules)] as const),
    ['shared_bed', place.kind === 'shared' && !liesBesideOwn(sleeper, place.besideId, all, rules)],
  ];
  return [...new Set(broken.flatMap(([rule, isBroken]) => (isBroken ? [rule] : [])))];
}

/** Of one household, in different houses. */
const isElsewhere = (a: Sleeper, b: Sleeper): boolean =>
  a.household === b.household && b.room !== undefined && a.room?.houseId !== b.room.houseId;

const liesBesideOwn = (
  { guest, household }: Sleeper,
  bedId: string | null,
  all: readonly Sleeper[],
  rules: HouseRules,
): boolean =>
  mayLieIn(guest, { kind: 'shared' }, rules) &&
  all.some(other => other.placeId === bedId && other.household === household && isWoman(other.guest));

/** A child in half of a bed whose own woman was moved away from it. */
function isLeftBehind(sleeper: Sleeper, all: readonly Sleeper[], { rules }: PlacementQuestion): boolean {
  const { room, placeId, household } = sleeper;
  const beside = room?.places.find(({ id }) => id === placeId)?.besideId ?? null;
  const ofHouse = room && rules[room.houseId];
  if (beside === null || !ofHouse) return false;
  const moved = all.some(other => other.household === household && other.isPlaced);
  return moved && !liesBesideOwn(sleeper, beside, all, ofHouse);
}
