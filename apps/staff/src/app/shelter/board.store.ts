import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { Destination, Goods } from '@baanek/contracts';
import { Api, newKey, type Wire } from '../core/api';
import { asProblem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';

export interface Seat {
  place: Wire['PlaceView'];
  room: Wire['RoomView'];
}

/** People being seated: a household that waits, or some of a stay who move. */
export interface Seating {
  kind: 'admit' | 'move';
  people: { id: string; label: string }[];
  /** Place by person, as far as chosen. */
  chosen: Record<string, string>;
  householdId: string;
  /** The same however often she presses. */
  key: string;
  stayId?: string;
  stayVersion?: number;
}

/** The house as it is now, and what is being done in it. */
@Injectable()
export class BoardStore {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);

  readonly board = resource({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });
  readonly seating = signal<Seating | null>(null);
  /** Household whose panel is open. */
  readonly shownStay = signal<string | null>(null);
  readonly busy = signal(false);

  readonly seats = computed<Seat[]>(() =>
    (this.board.value()?.houses ?? []).flatMap(house =>
      house.rooms.flatMap(room => room.places.map(place => ({ place, room }))),
    ),
  );
  readonly stay = computed(() => {
    const guests = this.seats().flatMap(({ place, room }) =>
      place.guest ? [{ guest: place.guest, room, place }] : [],
    );
    const own = guests.filter(({ guest }) => guest.stayId === this.shownStay());
    return own.length > 0 ? own : null;
  });
  /** Whose turn it is to be given a place. */
  readonly turn = computed(
    () => this.seating()?.people.find(person => !(person.id in (this.seating()?.chosen ?? {}))) ?? null,
  );

  /** «дочь, 6»: what a member is, without a name. */
  label(member: { part: string; sex: string; age: number | null }): string {
    const who = this.words.of(`member.${member.part}.${member.sex}`);
    return member.age === null ? who : `${who}, ${member.age}`;
  }

  seat(waiting: Wire['WaitingView']): void {
    const people = waiting.members.map(member => ({ id: member.id, label: this.label(member) }));
    this.shownStay.set(null);
    this.seating.set({ kind: 'admit', people, chosen: {}, householdId: waiting.householdId, key: newKey() });
  }

  startMove(): void {
    const stay = this.stay();
    const [first] = stay ?? [];
    if (!stay || !first) return;
    const people = stay.map(({ guest }) => ({ id: guest.personId ?? '', label: this.label(guest) }));
    const { householdId, stayId, stayVersion } = first.guest;
    this.shownStay.set(null);
    this.seating.set({
      kind: 'move',
      people,
      chosen: {},
      householdId: householdId ?? '',
      key: newKey(),
      stayId,
      stayVersion,
    });
  }

  /** Gives the place to whose turn it is; a place already chosen is given back. */
  choose(placeId: string): void {
    const seating = this.seating();
    if (!seating) return;
    const owner = Object.entries(seating.chosen).find(([, place]) => place === placeId)?.[0];
    const turn = this.turn();
    if (owner) {
      const chosen = Object.fromEntries(
        Object.entries(seating.chosen).filter(([person]) => person !== owner),
      );
      this.seating.set({ ...seating, chosen });
    } else if (turn) this.seating.set({ ...seating, chosen: { ...seating.chosen, [turn.id]: placeId } });
  }

  chosenFor(placeId: string): string {
    const seating = this.seating();
    const person = Object.entries(seating?.chosen ?? {}).find(([, place]) => place === placeId)?.[0];
    return seating?.people.find(({ id }) => id === person)?.label ?? '';
  }

  /** Places as chosen; with `anywhere` the system finds them. */
  async confirm(anywhere = false): Promise<void> {
    const seating = this.seating();
    if (!seating) return;
    const placements = Object.entries(seating.chosen).map(([personId, placeId]) => ({ personId, placeId }));
    const done = await this.tried(async () => {
      if (seating.kind === 'move') {
        await this.api.change(
          'POST',
          `shelter/stays/${seating.stayId ?? ''}/moves`,
          seating.stayVersion ?? 0,
          { placements },
        );
        this.toaster.say(this.words.of('shelter.moved'));
      } else {
        const body: Wire['AdmitHousehold'] = {
          householdId: seating.householdId,
          ...(anywhere ? {} : { placements }),
        };
        await this.api.create('shelter/stays', body, seating.key);
        this.toaster.say(this.words.of('shelter.admitted'));
      }
    });
    if (done) this.seating.set(null);
  }

  async checkOut(destination: Destination, goods: Goods): Promise<void> {
    const guest = this.stay()?.[0]?.guest;
    if (!guest) return;
    const { stayId, stayVersion } = guest;
    await this.tried(async () => {
      const { version } = await this.api.change<Wire['Ref']>(
        'POST',
        `shelter/stays/${stayId}/check-out`,
        stayVersion,
        { destination, goods },
      );
      this.shownStay.set(null);
      const undo = async (): Promise<void> => {
        await this.api.change('POST', `shelter/stays/${stayId}/undo-check-out`, version);
        this.board.reload();
      };
      this.toaster.say(this.words.of('shelter.checkedOut'), { undo });
    });
  }

  async withdraw(waiting: Wire['WaitingView']): Promise<void> {
    await this.tried(() =>
      this.api.change('POST', `shelter/requests/${waiting.id}/withdraw`, waiting.version),
    );
  }

  /** What was chosen stays on the screen when somebody else was quicker. */
  private async tried(work: () => Promise<unknown>): Promise<boolean> {
    this.busy.set(true);
    try {
      await work();
      return true;
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
      return false;
    } finally {
      this.busy.set(false);
      this.board.reload();
    }
  }
}
