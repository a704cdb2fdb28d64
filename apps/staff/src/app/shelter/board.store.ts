import { computed, inject, Injectable, Injector, signal } from '@angular/core';
import { Api, newKey, type Wire } from '../core/api';
import { came } from '../core/came';
import { loadAgain } from '../core/load-again';
import { loaded } from '../core/loaded';
import { asProblem, type Problem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { memberLabel, shapeLabel } from '../people/member-label';
import { placesInRoom } from './whole-household.rules';

export interface Seat {
  place: Wire['PlaceView'];
  room: Wire['RoomView'];
}

/** The house as it is now, and what is done with those who are in it. */
@Injectable()
export class BoardStore {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly injector = inject(Injector);

  readonly board = loaded({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });
  /** What the house can give tonight; it takes the planner a moment, so it comes after the board. */
  readonly outlook = loaded({
    loader: () => {
      const again = this.searchAnew ? 1 : null;
      this.searchAnew = false;
      return this.api.get<Wire['AvailabilityView']>('shelter/availability', { again });
    },
  });
  private searchAnew = false;
  private readonly boardAgain = loadAgain(this.board);
  private readonly outlookAgain = loadAgain(this.outlook);
  /** Household whose panel is open. */
  readonly shownStay = signal<string | null>(null);
  readonly busy = signal(false);
  /** Who is being dragged to another place. */
  readonly dragged = signal<Wire['GuestView'] | null>(null);

  readonly seats = computed<Seat[]>(() =>
    (this.board.hasValue() ? this.board.value().houses : []).flatMap(house =>
      house.rooms.flatMap(room => room.places.map(place => ({ place, room }))),
    ),
  );
  readonly guests = computed(() => this.seats().flatMap(({ place }) => place.guest ?? []));
  readonly stay = computed(() => {
    const guests = this.seats().flatMap(({ place, room }) =>
      place.guest ? [{ guest: place.guest, room, place }] : [],
    );
    const own = guests.filter(({ guest }) => guest.stayId === this.shownStay());
    return own.length > 0 ? own : null;
  });

  /** The house anew; what is on the screen stays there until it comes. */
  reload(): void {
    this.boardAgain();
    this.outlookAgain();
  }

  /** The search for who fits was given up; somebody wants to know all the same. */
  searchAgain(): void {
    this.searchAnew = true;
    this.outlookAgain();
  }

  /** «дочь, 6»: what a member is, without a name; «девочка, 6» of a household that another centre asked for. */
  label(member: { part: string; sex: string; age: number | null; personId?: string | null }): string {
    return member.personId === null ? shapeLabel(this.words, member) : memberLabel(this.words, member);
  }

  placeName(placeId: string): string {
    const seat = this.seats().find(({ place }) => place.id === placeId);
    return seat ? `${seat.room.number} · ${seat.place.number}` : '';
  }

  /** What went wrong; a broken rule is named. */
  tell(problem: Problem): string {
    const text = this.words.problem(problem);
    const rules = problem.code === 'shelter.rule_broken' ? problem.faults : [];
    return [text, ...rules.map(({ rule }) => this.words.of(`placement.rule.${rule}`))].join(' ');
  }

  /** Moves people of a stay to places of their own; it can be taken back. */
  async moveTo(stayId: string, version: number, chosen: Readonly<Record<string, string>>): Promise<boolean> {
    const before = this.seats().flatMap(({ place }) => {
      const personId = place.guest?.personId ?? '';
      return personId in chosen ? [{ personId, placeId: place.id }] : [];
    });
    const placements = Object.entries(chosen).map(([personId, placeId]) => ({ personId, placeId }));
    return this.tried(async () => {
      const path = `shelter/stays/${stayId}/moves`;
      const { version: after } = await this.api.change<Wire['Ref']>('POST', path, version, { placements });
      const undo = (): Promise<void> =>
        this.undone(() => this.api.change('POST', path, after, { placements: before }));
      this.toaster.say(this.words.of('shelter.moved'), { undo });
    });
  }

  /** Everybody of a stay, and where they lie. */
  household(stayId: string): { guest: Wire['GuestView']; placeId: string }[] {
    return this.seats().flatMap(({ place: { id: placeId, guest } }) =>
      guest?.stayId === stayId ? [{ guest, placeId }] : [],
    );
  }

  /** Places by person that a whole household would have in a room; those who lie there stay. Null when it has too few. */
  wholeIn(stayId: string, room: Wire['RoomView']): Record<string, string> | null {
    const rules = this.board.value()?.houses.find(({ rooms }) => rooms.includes(room))?.rules;
    return rules ? placesInRoom(this.household(stayId), room, rules) : null;
  }

  async checkOut(fields: Wire['CheckOut']): Promise<boolean> {
    return this.withStay(async (path, version) => {
      const ref = await this.api.change<Wire['Ref']>('POST', `${path}/check-out`, version, fields);
      this.shownStay.set(null);
      const undo = (): Promise<void> =>
        this.undone(() => this.api.change('POST', `${path}/undo-check-out`, ref.version));
      this.toaster.say(this.words.of('shelter.checkedOut'), { undo });
    });
  }

  /** The household for which places were held has come. */
  admitHeld(fields: Wire['AdmitHeld']): Promise<boolean> {
    return this.withStay(async (path, version) => {
      await this.api.change('POST', `${path}/admit`, version, fields);
      this.toaster.say(this.words.of('shelter.admitted'));
    });
  }

  release(): Promise<boolean> {
    return this.withStay(async (path, version) => {
      await this.api.change('POST', `${path}/release`, version);
      this.shownStay.set(null);
      this.toaster.say(this.words.of('shelter.released'));
    });
  }

  sign(agreementOn: string): Promise<boolean> {
    return this.withStay((path, version) =>
      this.api.change('POST', `${path}/agreement`, version, { agreementOn }),
    );
  }

  askExtension(fields: Wire['RequestExtension'], key: string): Promise<boolean> {
    return this.withStay(async path => {
      await this.api.create(`${path}/extensions`, fields, key);
      this.toaster.say(this.words.of('shelter.extensionAsked'));
    });
  }

  away(fields: Wire['RecordAbsence'], key: string): Promise<boolean> {
    return this.withStay(async path => {
      await this.api.create(`${path}/absences`, fields, key);
      this.toaster.say(this.words.of('shelter.awaySaid'));
    });
  }

  back({ id, version }: Wire['AbsenceView']): Promise<boolean> {
    return this.tried(() => this.api.change('POST', `shelter/absences/${id}/cancel`, version));
  }

  keepApart(firstId: string, secondId: string): Promise<boolean> {
    return this.tried(async () => {
      await this.api.create('shelter/separations', { firstId, secondId }, newKey());
      this.toaster.say(this.words.of('shelter.keptApart'));
    });
  }

  async withdraw(waiting: Wire['WaitingHouseholdView']): Promise<void> {
    await this.tried(() =>
      this.api.change('POST', `shelter/requests/${waiting.id}/withdraw`, waiting.version),
    );
  }

  async rank(waiting: Wire['WaitingHouseholdView'], fields: Partial<Wire['RankRequest']>): Promise<void> {
    const { priority, quiet, isolation } = waiting;
    const body: Wire['RankRequest'] = { priority, quiet, isolation, ...fields };
    await this.tried(() => this.api.change('PUT', `shelter/requests/${waiting.id}`, waiting.version, body));
  }

  /** What was typed stays where it was typed when this fails. */
  async tried(work: () => Promise<unknown>): Promise<boolean> {
    this.busy.set(true);
    try {
      await work();
      return true;
    } catch (error) {
      this.toaster.say(this.tell(asProblem(error)), { tone: 'brick' });
      return false;
    } finally {
      this.busy.set(false);
      this.reload();
    }
  }

  private async withStay(work: (path: string, version: number) => Promise<unknown>): Promise<boolean> {
    if (!(await came(this.board, this.injector))) return false;
    const guest = this.stay()?.[0]?.guest;
    if (!guest) return false;
    return this.tried(() => work(`shelter/stays/${guest.stayId}`, guest.stayVersion));
  }

  private async undone(work: () => Promise<unknown>): Promise<void> {
    await this.tried(work);
  }
}
