import { computed, inject, Injectable, Injector, signal } from '@angular/core';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { toastAction } from '../../core/forms/action';
import type { Versioned, Wire } from '../../core/http/api-types';
import { asProblem, type Problem } from '../../core/http/problem';
import { settled } from '../../core/http/settled';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { marksOf } from '../../core/house/household-marks';
import { markedHouseholds } from '../../core/house/marked-households';
import { memberLabel, shapeLabel } from '../../people/member-label';
import { placesInRoom } from './whole-household.rules';

export interface Seat {
  place: Wire['PlaceView'];
  room: Wire['RoomView'];
}

/** The houses as they are now. */
@Injectable()
export class BoardStore {
  private readonly client = inject(BoardClient);
  private readonly words = inject(Words);
  private readonly injector = inject(Injector);
  private readonly action = toastAction(problem => this.describe(problem));
  readonly busy = this.action.running;

  readonly board = serverResource({ loader: () => this.client.board() });
  /** What fits tonight; loaded apart from the board, because the planner takes a moment. */
  readonly availability = serverResource({
    loader: () => {
      const again = this.searchAnew ? 1 : null;
      this.searchAnew = false;
      return this.client.availability({ again });
    },
  });
  private searchAnew = false;
  /** The changes that are on their way, one after another. */
  private queue: Promise<unknown> = Promise.resolve();
  /** The stay whose panel is open. */
  readonly shownStay = signal<string | null>(null);
  /** The guest who is being dragged to another place. */
  readonly dragged = signal<Wire['GuestView'] | null>(null);

  readonly seats = computed<Seat[]>(() =>
    (this.board.value()?.houses ?? []).flatMap(house =>
      house.rooms.flatMap(room => room.places.map(place => ({ place, room }))),
    ),
  );
  readonly guests = computed(() => this.seats().flatMap(({ place }) => place.guest ?? []));
  /** Shape and hue of each household, by its key. */
  readonly marks = computed(() => {
    const board = this.board.value();
    return board ? marksOf(markedHouseholds(board)) : new Map<string, string>();
  });
  /** Households for which places are held; they need no others. */
  readonly held = computed(
    () =>
      new Set(
        this.guests().flatMap(({ state, householdId }) => (state === 'held' ? (householdId ?? []) : [])),
      ),
  );
  /** Everybody of the stay whose panel is open; null when it is over. */
  readonly stay = computed(() => {
    const own = this.seats().flatMap(({ place, room }) =>
      place.guest && place.guest.stayId === this.shownStay() ? [{ guest: place.guest, room, place }] : [],
    );
    return own.length > 0 ? own : null;
  });

  /** Reloads the houses; the screen keeps the present ones until then. */
  reload(): void {
    this.board.reload();
    this.availability.reload();
  }

  /** Has the planner search again for what fits, after it gave up. */
  searchAgain(): void {
    this.searchAnew = true;
    this.availability.reload();
  }

  /** «дочь, 6»: what a member is, without a name; «девочка, 6» of a household that another centre enquired for. */
  label(member: { part: string; sex: string; age: number | null; personId?: string | null }): string {
    return member.personId === null ? shapeLabel(this.words, member) : memberLabel(this.words, member);
  }

  /** «3 · 2»: room and place; null of a place that is not on the board. */
  placeName(placeId: string | undefined): string | null {
    const seat = this.seats().find(({ place }) => place.id === placeId);
    return seat ? `${seat.room.number} · ${seat.place.number}` : null;
  }

  /** «комната 3, место 2» of one place; null of one that is not on the board. */
  placeWords(placeId: string | null): string | null {
    return (placeId && this.placesName([placeId])) || null;
  }

  /** «комната 3, места 1, 2; комната 4, место 1»: these places, room by room. */
  placesName(placeIds: Iterable<string>): string {
    const places = new Set(placeIds);
    const rooms = new Map<number, number[]>();
    for (const { place, room } of this.seats())
      if (places.has(place.id)) rooms.set(room.number, [...(rooms.get(room.number) ?? []), place.number]);
    return [...rooms]
      .map(([room, seats]) => {
        const key = seats.length === 1 ? 'shelter.roomPlace' : 'shelter.roomPlaces';
        return this.words.of(key, { room, places: seats.join(', ') });
      })
      .join('; ');
  }

  /** «КЛ-0007 · комната 3, места 1, 2»: whom a question or a message is about, and where they lie, or will lie. */
  nameOf(code: string, placeIds: Iterable<string>): string {
    return `${code || this.words.of('shelter.fromElsewhere')} · ${this.placesName(placeIds)}`;
  }

  /** The household of a stay by its code, and where it lies now. */
  stayName(stayId: string): string {
    const lies = this.household(stayId);
    return this.nameOf(
      lies[0]?.guest.code ?? '',
      lies.map(({ placeId }) => placeId),
    );
  }

  /** The house in which a stay is. */
  houseOf(stayId: string): Wire['HouseView'] | null {
    const isHere = ({ guest }: Wire['PlaceView']): boolean => guest?.stayId === stayId;
    const houses = this.board.value()?.houses ?? [];
    return houses.find(({ rooms }) => rooms.some(({ places }) => places.some(isHere))) ?? null;
  }

  /** The failure in the language of the user, with the rules that were broken. */
  describe(problem: Problem): string {
    const text = this.words.problem(problem);
    const placement = problem.code === 'shelter.rule_broken';
    const rules = problem.faults.map(({ rule, limit }) =>
      placement ? this.words.of(`placement.rule.${rule}`) : this.words.rule(rule, limit),
    );
    return [text, ...rules].join(' ');
  }

  /** Everybody of a stay, and where they lie. */
  household(stayId: string): { guest: Wire['GuestView']; placeId: string }[] {
    return this.seats().flatMap(({ place: { id: placeId, guest } }) =>
      guest?.stayId === stayId ? [{ guest, placeId }] : [],
    );
  }

  /** Places by person for a whole household in one room; members already there stay. Null when there are too few places. */
  placesForHousehold(stayId: string, room: Wire['RoomView']): Record<string, string> | null {
    const rules = this.board.value()?.houses.find(({ rooms }) => rooms.includes(room))?.rules;
    return rules ? placesInRoom(this.household(stayId), room, rules) : null;
  }

  /**
   * Runs a change and reloads the houses. Answers false when it failed; the failure has then been reported. Changes are
   * carried out in the order in which they were asked for, each on the houses as the one before has left them: `work`
   * reads what it changes when its turn has come, so that nobody who is quick is in conflict with herself.
   */
  change(work: () => Promise<unknown>): Promise<boolean> {
    return this.inTurn(() => this.action.run(work));
  }

  /** Does something to the houses when the changes before it have been done and are on the board, and reloads them. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(async () => {
      await settled(this.board, this.injector);
      try {
        return await work();
      } finally {
        this.reload();
      }
    });
    this.queue = turn.catch(asProblem); // whoever asked for it is told
    return turn;
  }

  /** A stay under the version that is on the board now. */
  versioned(stayId: string): Versioned {
    const version = this.guests().find(guest => guest.stayId === stayId)?.stayVersion ?? 0;
    return { id: stayId, version };
  }
}
