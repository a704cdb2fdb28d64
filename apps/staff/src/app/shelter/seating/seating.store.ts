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
import { StayStore } from '../house/stay.store';

/** People and the places chosen for them, by person, as far as they have been chosen. */
interface PlaceChoice {
  people: { id: string; label: string }[];
  chosen: Record<string, string>;
}

/** A household that waits and is given places. The key stays as it is however often the button is pressed. */
interface Admission extends PlaceChoice {
  kind: 'admit';
  householdId: string;
  /** Of the head of the household. */
  code: string;
  key: string;
}

/** People of a stay who move. */
interface Move extends PlaceChoice {
  kind: 'move';
  stayId: string;
  /** Of the head of the household; empty where another centre asked for them. */
  code: string;
}

/** A search for places for people described only by sex and age. */
interface Search extends PlaceChoice {
  kind: 'search';
  query: Wire['ProposalsQuery'] | null;
}

type Seating = Admission | Move | Search;
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

  /** The next person without a place. */
  readonly nextPerson = computed(
    () => this.seating()?.people.find(person => !(person.id in (this.seating()?.chosen ?? {}))) ?? null,
  );
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

  end(): void {
    this.seating.set(null);
    this.failure.set(null);
  }

  /** Chooses a place for the next person; pressing a chosen place frees it. */
  choose(placeId: string): void {
    const seating = this.seating();
    if (!seating) return;
    const owner = Object.entries(seating.chosen).find(([, place]) => place === placeId)?.[0];
    const person = this.nextPerson();
    this.failure.set(null);
    if (owner) {
      const chosen = Object.fromEntries(
        Object.entries(seating.chosen).filter(([person]) => person !== owner),
      );
      this.seating.set({ ...seating, chosen });
    } else if (person) this.seating.set({ ...seating, chosen: { ...seating.chosen, [person.id]: placeId } });
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
    const person = Object.entries(seating?.chosen ?? {}).find(([, place]) => place === placeId)?.[0];
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
    if (seating?.kind === 'move' && (await this.stays.move(seating.stayId, seating.chosen))) this.end();
  }

  private start(seating: Seating): void {
    this.board.shownStay.set(null);
    this.failure.set(null);
    this.signed.set(false);
    this.earlier.set(null);
    this.backdating.set(false);
    this.seating.set(seating);
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
      this.toaster.show(`${this.words.of(done)} · ${whom}`, {
        undo: undo && (() => this.takeBack(id, undo)),
      });
      this.end();
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
