import type { Guest, HouseRules, PlacementCost, PlacementQuestion, RoomShape } from '../placement.types';

/** What the reference finds: the fewest households moved, the guests of those, the cost; null when nothing does. */
export interface Best {
  moves: number;
  guestsMoved: number;
  cost: PlacementCost;
}

interface HouseholdGuest extends Guest {
  /** Among the residents; -1 is the new household. */
  of: number;
}

interface Spot {
  id: string;
  kind: 'bed' | 'cot' | 'shared';
  besideId: string | null;
  room: RoomShape;
}

type Beds = Map<HouseholdGuest, Spot>;

/**
 * The answer by trying everything: each set of households that may move, smallest sets first, and each way to lay them
 * and the new household into free places. Slow and plain, to hold the search against; it shares no code with it.
 */
export class Reference {
  private readonly spots: Spot[];
  private readonly people: HouseholdGuest[];
  private readonly now: Beds = new Map();
  private readonly largestNow: number;

  constructor(private readonly question: PlacementQuestion) {
    this.spots = question.rooms.flatMap(room => room.places.map(place => ({ ...place, room })));
    this.people = question.household.guests.map(guest => ({ ...guest, of: -1 }));
    for (const [of, { guests }] of question.residents.entries())
      for (const guest of guests) {
        const spot = this.spots.find(({ id }) => id === guest.placeId);
        const person = { ...guest, of };
        this.people.push(person);
        if (spot) this.now.set(person, spot);
      }
    this.largestNow = this.largest(this.now);
  }

  /** With at most so many moves. */
  best(most = Infinity): Best | null {
    const movable = [...this.question.residents.keys()].filter(of => this.mayMove(of));
    for (let moves = 0; moves <= Math.min(most, movable.length); moves++) {
      let best: Best | null = null;
      for (const set of subsets(movable, moves)) {
        const one = this.bestOf(set);
        if (one && (!best || isLess(rank(one), rank(best)))) best = one;
      }
      if (best) return best;
    }
    return null;
  }

  private bestOf(moving: readonly number[]): Best | null {
    const beds: Beds = new Map([...this.now].filter(([{ of }]) => !moving.includes(of)));
    const lay = this.people.filter(({ of }) => of === -1 || moving.includes(of));
    const guestsMoved = lay.filter(({ of }) => of >= 0).length;
    let best: Best | null = null;
    const next = (at: number): void => {
      const person = lay[at];
      if (!person) {
        if (!this.stands(beds, lay, moving)) return;
        const one = { moves: moving.length, guestsMoved, cost: this.cost(beds) };
        if (!best || isLess(rank(one), rank(best))) best = one;
        return;
      }
      const tried = new Set<string>();
      for (const spot of this.spots) {
        if ([...beds.values()].includes(spot)) continue;
        const like = this.likeness(spot);
        if (tried.has(like)) continue;
        tried.add(like);
        if (!this.mayLie(person, spot, beds)) continue;
        beds.set(person, spot);
        next(at + 1);
        beds.delete(person);
      }
    };
    next(0);
    return best;
  }

  /** Free places that differ in nothing. */
  private likeness({ id, kind, besideId, room }: Spot): string {
    const hasHalf = room.places.some(place => place.besideId === id);
    return `${room.id} ${kind} ${besideId} ${hasHalf ? id : ''}`;
  }

  private mayMove(of: number): boolean {
    const resident = this.question.residents[of];
    const theirs =
      resident?.guests.map(({ placeId }) => this.spots.find(({ id }) => id === placeId)?.room) ?? [];
    const houses = new Set(theirs.map(room => room?.houseId));
    return (
      resident?.movable === true &&
      houses.size === 1 &&
      theirs.every(room => room && room.kind !== 'isolation')
    );
  }

  private rules(room: RoomShape): HouseRules {
    return this.question.rules[room.houseId] as HouseRules;
  }

  /** Everything but who lies beside whom in one bed, against those who lie already. */
  private mayLie(person: HouseholdGuest, { kind, room }: Spot, beds: Beds): boolean {
    const { household, residents, from, to } = this.question;
    const rules = this.rules(room);
    const until = person.of < 0 ? to : (residents[person.of]?.until ?? null);
    const shut = room.closed.some(
      closure =>
        (until === null || closure.from < until || closure.from <= from) &&
        (closure.to === null || closure.to > from),
    );
    if (shut) return false;
    if ((room.kind === 'isolation') !== (person.of < 0 && household.isolation)) return false;
    const isBig = (one: Guest): boolean =>
      one.sex === 'male' && (one.age === null || one.age >= rules.boysApartFrom);
    if (room.kind === 'women' && isBig(person)) return false;
    if (kind === 'cot' && !(person.age !== null && person.age < rules.cotUnder)) return false;
    if (kind === 'shared' && !(person.age !== null && person.age < rules.sharedBedUnder)) return false;
    for (const [other, spot] of [...beds, ...this.oldHouse(person)]) {
      if (other.of === person.of) {
        if (spot.room.houseId !== room.houseId) return false;
        continue;
      }
      const isApart = this.groups(other).some(group => this.groups(person).includes(group));
      if (isApart && spot.room.adjoining.includes(room.id)) return false;
      if (spot.room !== room || !beds.has(other)) continue;
      if (isApart || !rules.sharedRooms || room.kind === 'isolation') return false;
      if (isBig(person) && other.sex === 'female') return false;
      if (isBig(other) && person.sex === 'female') return false;
    }
    return true;
  }

  /** Where a household lay before: it stays in that house. */
  private oldHouse({ of }: HouseholdGuest): [HouseholdGuest, Spot][] {
    return [...this.now].filter(([other]) => other.of === of);
  }

  private groups({ of }: HouseholdGuest): readonly string[] {
    return (of < 0 ? this.question.household.apart : this.question.residents[of]?.apart) ?? [];
  }

  /** What can be judged only when everybody has a place. */
  private stands(beds: Beds, lay: readonly HouseholdGuest[], moving: readonly number[]): boolean {
    for (const person of lay) {
      const spot = beds.get(person);
      if (spot?.kind !== 'shared') continue;
      const beside = [...beds].find(([, { id }]) => id === spot.besideId)?.[0];
      const isWoman = beside?.sex === 'female' && (beside.age === null || beside.age >= 18);
      if (!isWoman || beside.of !== person.of) return false;
    }
    const { rooms } = this.question.household;
    if (rooms !== undefined && this.roomsOf(beds, -1).length > rooms) return false;
    return moving.every(of => {
      const [after, before] = [this.roomsAndStairs(beds, of), this.roomsAndStairs(this.now, of)];
      return after[0] === 1 && at0(after, 2) <= at0(before, 2);
    });
  }

  private roomsOf(beds: Beds, of: number): RoomShape[] {
    return [...new Set([...beds].filter(([person]) => person.of === of).map(([, { room }]) => room))];
  }

  /** Rooms, groups of adjoining rooms, guests who would have to climb. */
  private roomsAndStairs(beds: Beds, of: number): number[] {
    const rooms = this.roomsOf(beds, of);
    let groups = rooms.map(room => new Set([room]));
    for (const room of rooms)
      for (const other of rooms)
        if (room.adjoining.includes(other.id)) {
          const [one, two] = [groups.find(group => group.has(room)), groups.find(group => group.has(other))];
          if (one && two && one !== two)
            groups = [...groups.filter(g => g !== one && g !== two), new Set([...one, ...two])];
        }
    const climbing = [...beds].filter(
      ([person, { room }]) => person.of === of && person.stepFree && !room.stepFree,
    );
    return [rooms.length, groups.length, climbing.length];
  }

  private cost(beds: Beds): PlacementCost {
    const [rooms = 0, groups = 0, stairs = 0] = this.roomsAndStairs(beds, -1);
    let strangers = 0;
    for (const [own, mine] of beds)
      for (const [other, theirs] of beds) {
        if (own.of !== -1 || other.of === -1 || mine.room !== theirs.room) continue;
        const { smallUnder } = this.rules(mine.room);
        if ([own, other].some(({ age }) => age !== null && age < smallUnder)) strangers++;
      }
    const waste = Math.max(0, this.largestNow - this.largest(beds));
    return { split: rooms - 1, apartRooms: groups - 1, stairs, waste, strangers };
  }

  private largest(beds: Beds): number {
    const { rooms, from, to } = this.question;
    let largest = 0;
    for (const room of rooms) {
      const shut = room.closed.some(
        one => (to === null || one.from < to) && (one.to === null || one.to > from),
      );
      const rules = this.rules(room);
      const here = [...beds].filter(([, spot]) => spot.room === room);
      const big = here.some(
        ([{ sex, age }]) => sex === 'male' && (age === null || age >= rules.boysApartFrom),
      );
      if (shut || big || room.kind === 'isolation' || (here.length > 0 && !rules.sharedRooms)) continue;
      const taken = here.map(([, { id }]) => id);
      largest = Math.max(
        largest,
        room.places.filter(({ id, kind }) => kind === 'bed' && !taken.includes(id)).length,
      );
    }
    return largest;
  }
}

/** What is compared, in its order. */
export const rank = ({ moves, guestsMoved, cost }: Best): number[] => [
  moves,
  guestsMoved,
  cost.split,
  cost.apartRooms,
  cost.stairs,
  cost.waste,
  cost.strangers,
];

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((n, of) => n !== b[of]);
  return at >= 0 && at0(a, at) < at0(b, at);
}

const at0 = (list: readonly number[], at: number): number => list[at] ?? 0;

function subsets(from: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return from.flatMap((one, at) => subsets(from.slice(at + 1), size - 1).map(rest => [one, ...rest]));
}
