import { computed, inject, Injectable, signal } from '@angular/core';
import { PlaceRequestsClient } from '../../core/clients/shelter/place-requests.client';
import { StaysClient } from '../../core/clients/shelter/stays.client';
import { BY_MISTAKE } from '../../core/history/why-fields';
import type { Versioned, Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { today } from '../../core/i18n/dates';
import { serverResource } from '../../core/http/server-resource';
import { asProblem } from '../../core/http/problem';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { shapeLabel } from '../../people/member-label';
import { BoardStore } from '../house/board.store';
import { aheadOf, passedOver } from '../queue/queue.rules';
import { StayStore } from '../house/stay.store';
import { type Admission, choosePlace, nextOf, ownerOf, ownerOfPlace, type Seating } from './place-choice';

type Undo = (stay: Versioned) => Promise<unknown>;

/** Places a household: loads proposals and keeps the chosen places when the server refuses them. */
@Injectable()
export class SeatingStore {
  private readonly client = inject(StaysClient);
  private readonly requests = inject(PlaceRequestsClient);
  private readonly stays = inject(StayStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly board = inject(BoardStore);

  readonly seating = signal<Seating | null>(null);
  readonly busy = signal(false);
  /** Why the last attempt failed; the code decides which buttons are offered. */
  readonly failure = signal<{ text: string; code: string } | null>(null);
  /** The agreement is being signed today. */
  readonly signed = signal(false);
  /** When they came, and why it is recorded only now; null for now. */
  readonly earlier = signal<{ at: string; why: Wire['Why'] } | null>(null);
  /** True while an admission is said to have been earlier, also before it is said when. */
  readonly backdating = signal(false);

  /** Unchanged while places are chosen, so that the planner is not asked anew for each of them. */
  private readonly query = computed<Wire['ProposalsQuery'] | undefined>(
    () => {
      const seating = this.seating();
      if (seating?.kind === 'search') return seating.query ?? undefined;
      if (seating?.kind !== 'admit') return undefined;
      return { householdId: seating.householdId, ...this.wishes(seating.householdId) };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  /** Proposals of the planner, loaded again whenever the house changes. */
  readonly proposals = serverResource({
    params: () => {
      const query = this.query();
      return query && { query, board: this.board.board.value() };
    },
    loader: ({ params: { query } }) => this.requests.proposals(query),
  });

  /** A free place that was pressed before it was said for whom. */
  readonly offered = signal<string | null>(null);
  /** What had been chosen for whom when a panel was closed, to be gone on with. */
  private readonly left = new Map<string, Record<string, string>>();

  /** The next person without a place. */
  readonly nextPerson = computed(() => {
    const seating = this.seating();
    return seating && nextOf(seating);
  });
  /** A household is admitted as a whole; of a stay some may move. */
  readonly ready = computed(() => {
    const seating = this.seating();
    if (!seating) return false;
    const chosen = Object.keys(seating.chosen).length;
    return seating.kind === 'move' ? chosen > 0 : chosen === seating.people.length;
  });

  /** The house of the chosen places, else of the first proposal; its rules give the usual stay. */
  readonly house = computed(() => {
    const chosen = Object.values(this.seating()?.chosen ?? {});
    const answer = this.proposals.value();
    const proposed = answer?.proposals[0] ?? answer?.plan?.proposal;
    const placeId = chosen[0] ?? proposed?.placed[0]?.placeId;
    const houses = this.board.board.value()?.houses ?? [];
    return (
      houses.find(({ rooms }) => rooms.some(room => room.places.some(({ id }) => id === placeId))) ?? null
    );
  });

  /** Who is before this household in the queue, and of them those for whom there are places as things stand. */
  readonly ahead = computed(() => {
    const seating = this.seating();
    if (seating?.kind !== 'admit') return { all: [], passed: [] };
    const around = { held: this.board.held(), today: today() };
    const all = aheadOf(seating.householdId, this.board.board.value()?.waiting ?? [], around);
    return { all, passed: passedOver(all, this.board.availability.value()?.waiting ?? []) };
  });

  startAdmission(waiting: Wire['WaitingHouseholdView']): void {
    const people = waiting.members.map(member => ({ id: member.id, label: this.board.label(member) }));
    const { householdId, members } = waiting;
    const code = members[0]?.code ?? '';
    this.start({ kind: 'admit', people, chosen: {}, householdId, code, key: newKey() });
  }

  startMove(): void {
    const guests = (this.board.stay() ?? []).map(({ guest }) => guest);
    const [first] = guests;
    if (!first) return;
    const people = guests.map(guest => ({ id: guest.personId ?? '', label: this.board.label(guest) }));
    this.start({
      ...{ kind: 'move', people, chosen: {} },
      ...{ stayId: first.stayId, code: first.code },
    });
  }

  /** Opens the search for whether people would fit. */
  startSearch(): void {
    this.start({ kind: 'search', people: [], chosen: {}, query: null });
  }

  search(query: Wire['ProposalsQuery']): void {
    const people = (query.guests ?? []).map((guest, i) => ({
      id: String(i + 1),
      label: shapeLabel(this.words, guest),
    }));
    this.seating.set({ kind: 'search', query, people, chosen: {} });
  }

  /** Closes the panel; what was chosen is there again when it is opened for the same people. */
  end(): void {
    const seating = this.seating();
    const owner = seating && ownerOf(seating);
    if (owner) this.left.set(owner, seating.chosen);
    this.seating.set(null);
    this.failure.set(null);
  }

  /** A stay is looked at instead. */
  showStay(stayId: string): void {
    this.offered.set(null);
    this.end();
    this.board.shownStay.set(stayId);
  }

  /** A free place is offered to whoever is chosen next; pressed again it is not. */
  offer(placeId: string): void {
    this.board.shownStay.set(null);
    this.offered.update(offered => (offered === placeId ? null : placeId));
  }

  /** Chooses a place for the next person; pressing a chosen place frees it. */
  choose(placeId: string): void {
    const seating = this.seating();
    if (!seating) return;
    this.failure.set(null);
    this.seating.set({ ...seating, chosen: choosePlace(seating, placeId) });
  }

  /** Chooses the places of a proposal; they can still be changed one by one. */
  takeProposal(placed: readonly Wire['PlacedView'][]): void {
    const chosen = Object.fromEntries(placed.map(({ guestId, placeId }) => [guestId, placeId]));
    this.seating.update(seating => seating && { ...seating, chosen });
    this.failure.set(null);
  }

  /** The label of the person for whom a place is chosen; null when there is none. */
  chosenFor(placeId: string): string | null {
    const seating = this.seating();
    const person = seating && ownerOfPlace(seating, placeId);
    return seating?.people.find(({ id }) => id === person)?.label ?? null;
  }

  /** «КЛ-0007 · 3 человека»: the household that is being placed or moved; empty in a search. */
  readonly whom = computed(() => {
    const seating = this.seating();
    if (!seating || seating.kind === 'search') return '';
    const code = seating.code || this.words.of('shelter.fromElsewhere');
    return `${code} · ${this.words.count('people', seating.people.length)}`;
  });

  /** The code of the household that is being placed; empty in a search and a move. */
  asksFor(): string {
    const seating = this.seating();
    return seating?.kind === 'admit' ? seating.code : '';
  }

  /** Somebody has no place yet; of a move nobody has. */
  askForPlaces(): void {
    const whom = this.nextPerson()?.label ?? '';
    this.failure.set({ text: this.words.of('shelter.placeMissing', { whom }), code: 'place_missing' });
  }

  admit(beforeOthers = false): Promise<void> {
    const undo: Undo = stay => this.client.void(stay, BY_MISTAKE);
    return this.place('shelter.admitted', undo, ({ householdId, key }, placements) =>
      this.client.admit(
        { householdId, placements, beforeOthers, ...this.agreement(), ...this.dating() },
        key,
      ),
    );
  }

  hold(beforeOthers = false): Promise<void> {
    const undo: Undo = stay => this.client.release(stay);
    return this.place('shelter.held', undo, ({ householdId, key }, placements) =>
      this.client.hold({ householdId, placements, beforeOthers }, key),
    );
  }

  /** Moves the other households as planned and admits this one, all or nothing; no one press takes all of that back. */
  accept(plan: string): Promise<void> {
    return this.place('shelter.admitted', null, ({ householdId, key }) =>
      this.client.admit({ householdId, plan, ...this.agreement() }, key),
    );
  }

  async move(): Promise<void> {
    const seating = this.seating();
    if (seating?.kind !== 'move' || !(await this.stays.move(seating.stayId, seating.chosen))) return;
    this.end();
    this.left.delete(seating.stayId);
  }

  private start(seating: Seating): void {
    const [offered, owner] = [this.offered(), ownerOf(seating)];
    this.end();
    this.offered.set(null);
    this.board.shownStay.set(null);
    this.failure.set(null);
    this.signed.set(false);
    this.earlier.set(null);
    this.backdating.set(false);
    const chosen = offered ? choosePlace(seating, offered) : this.stillFree(this.left.get(owner ?? ''));
    this.seating.set({ ...seating, chosen });
  }

  /** Places that nobody else has taken meanwhile. */
  private stillFree(chosen: Record<string, string> = {}): Record<string, string> {
    const free = new Set(this.board.seats().flatMap(({ place }) => (place.guest ? [] : place.id)));
    return Object.fromEntries(Object.entries(chosen).filter(([, placeId]) => free.has(placeId)));
  }

  private dating(): Pick<Wire['AdmitHousehold'], 'admittedAt' | 'why'> {
    const earlier = this.earlier();
    return earlier ? { admittedAt: earlier.at, why: earlier.why } : {};
  }

  private agreement(): { agreementOn?: string } {
    return this.signed() ? { agreementOn: today() } : {};
  }

  private wishes(householdId: string): { quiet?: boolean; isolation?: boolean } {
    const waiting = this.board.board.value()?.waiting.find(one => one.householdId === householdId);
    return waiting ? { quiet: waiting.quiet, isolation: waiting.isolation } : {};
  }

  /** The household waits again. */
  private async takeBack(stayId: string, undo: Undo): Promise<void> {
    const done = await this.board.change(() => undo(this.board.versioned(stayId)));
    if (done && this.board.shownStay() === stayId) this.board.shownStay.set(null);
  }

  /** Keeps the chosen places when somebody else was quicker. */
  private async place(
    done: string,
    undo: Undo | null,
    work: (seating: Admission, placements: Wire['PlacementFields'][]) => Promise<Wire['Admitted']>,
  ): Promise<void> {
    const seating = this.seating();
    if (seating?.kind !== 'admit') return;
    const placements = Object.entries(seating.chosen).map(([personId, placeId]) => ({ personId, placeId }));
    this.busy.set(true);
    try {
      const { id, ...placed } = await this.board.inTurn(() => work(seating, placements));
      const whom = this.board.nameOf(
        seating.code,
        placed.placements.map(({ placeId }) => placeId),
      );
      this.toaster.show(this.words.of(done), {
        about: whom,
        undo: undo && (() => this.takeBack(id, undo)),
      });
      this.end();
      this.left.delete(seating.householdId);
      this.board.shownStay.set(id); // the panel of the stay offers the agreement to print and sign
    } catch (error) {
      const problem = asProblem(error);
      this.failure.set({ text: this.board.describe(problem), code: problem.code });
      // another body needs another key; after a lost connection the request is repeated under its key
      if (problem.code !== 'network')
        this.seating.update(now => (now?.kind === 'admit' ? { ...now, key: newKey() } : now));
    } finally {
      this.busy.set(false);
    }
  }
}
