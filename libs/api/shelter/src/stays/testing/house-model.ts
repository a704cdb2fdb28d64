import type { PlaceKind, RoomKind } from '@baanek/contracts';

const BISHKEK = 6 * 3_600_000;
const DAY = 86_400_000;
const dayOf = (at: number): string => new Date(at + BISHKEK).toISOString().slice(0, 10);

// A house in a few lines: what must be so after each step, written without a look at how the services do it.

export interface Person {
  id: string;
  sex: 'female' | 'male';
  age: number;
}

export interface Family {
  id: string;
  people: readonly Person[];
  /** Waits with the word that they must be alone. */
  isolation: boolean;
}

export interface ModelPlace {
  id: string;
  kind: PlaceKind;
  besideId: string | null;
  room: ModelRoom;
}

export interface ModelRoom {
  id: string;
  number: number;
  kind: RoomKind;
  version: number;
  closures: { id: string; from: string; to: string | null; version: number; lifted: boolean }[];
}

export interface ModelStay {
  id: string;
  family: Family;
  state: 'held' | 'active' | 'ended' | 'released' | 'lapsed';
  version: number;
  holdUntil: number;
  endedAt: number;
  plannedEnd: string;
  /** Person → place; kept after they left, for those who take a check-out back. */
  on: Map<string, string>;
  extension: { id: string; until: string } | null;
}

/** The whole of a house as it should be. */
export class HouseModel {
  /** Milliseconds. */
  now: number;
  stays: ModelStay[] = [];
  /** Places and people → when somebody last lay there, or they somewhere; holds that lapsed left aside. */
  private readonly freed = new Map<string, number>();
  apart: { id: string; pair: readonly [Family, Family] }[] = [];

  constructor(
    start: string,
    readonly families: readonly Family[],
    readonly rooms: readonly ModelRoom[],
    public places: ModelPlace[],
    readonly doors: readonly (readonly [ModelRoom, ModelRoom])[],
  ) {
    this.now = Date.parse(start);
  }

  get today(): string {
    return dayOf(this.now);
  }

  /** In the house, or held for and not lapsed. */
  isHere({ state, holdUntil }: ModelStay): boolean {
    return state === 'active' || (state === 'held' && holdUntil > this.now);
  }

  here(): ModelStay[] {
    return this.stays.filter(stay => this.isHere(stay));
  }

  stayOf(family: Family): ModelStay | undefined {
    return this.here().find(stay => stay.family === family);
  }

  place(id: string): ModelPlace | undefined {
    return this.places.find(place => place.id === id);
  }

  isClosed({ closures }: ModelRoom): boolean {
    return closures.some(
      ({ from, to, lifted }) => !lifted && from <= this.today && (to === null || to > this.today),
    );
  }

  inDays(days: number): string {
    return dayOf(this.now + days * DAY);
  }

  /** They no longer lie on their places, or one of them not on hers. */
  leave(on: Iterable<readonly [string, string]>): void {
    for (const ids of on) for (const id of ids) this.freed.set(id, this.now);
  }

  /** Whether one of these people, or somebody on one of these places, has been in bed since. */
  isUsedSince(since: number, on: Iterable<readonly [string, string]>): boolean {
    const lapsed = this.stays.filter(stay => stay.state === 'lapsed' || this.isLapsing(stay));
    const held = lapsed.filter(({ holdUntil }) => holdUntil > since).flatMap(stay => [...stay.on].flat());
    return [...on].flat().some(id => (this.freed.get(id) ?? 0) > since || held.includes(id));
  }

  /** Over without anybody having said so: the next decision writes it down, and the version moves. */
  isLapsing(stay: ModelStay): boolean {
    return stay.state === 'held' && !this.isHere(stay);
  }

  /** What every decision on places writes down first. */
  lapse(): void {
    for (const stay of this.stays)
      if (this.isLapsing(stay)) {
        stay.state = 'lapsed';
        stay.version++;
      }
  }
}
