import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, newKey, type Wire } from '../core/api';
import { today } from '../core/dates';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { shapeLabel } from '../people/member-label';
import { BoardStore } from './board.store';

/** People being seated: a household that waits, or some of a stay who move; or people of whom one only asks. */
interface Seating {
  kind: 'admit' | 'move' | 'ask';
  people: { id: string; label: string }[];
  /** Place by person, as far as chosen. */
  chosen: Record<string, string>;
  householdId: string;
  /** The same however often she presses. */
  key: string;
  stayId?: string;
  stayVersion?: number;
  /** What is asked about people who are not recorded; absent until it is. */
  asked?: Wire['ProposalsQuery'];
}

/** Seats a household: shows what is proposed, takes what is chosen, and keeps it when it could not be done. */
@Injectable()
export class SeatingStore {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly board = inject(BoardStore);

  readonly seating = signal<Seating | null>(null);
  readonly busy = signal(false);
  /** Why the last try failed, and what can be done about it. */
  readonly failure = signal<{ text: string; code: string } | null>(null);
  /** The agreement is signed today. */
  readonly signed = signal(false);

  /** The same while places are chosen: nothing is asked anew for that. */
  private readonly question = computed<Wire['ProposalsQuery'] | undefined>(
    () => {
      const seating = this.seating();
      if (seating?.kind !== 'admit') return seating?.asked;
      return { householdId: seating.householdId, ...this.wishes(seating.householdId) };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  /** What the house could give, asked anew whenever the house changes. */
  readonly proposals = loaded({
    params: () => {
      const body = this.question();
      return body && { body, board: this.board.board.value() };
    },
    loader: ({ params: { body } }) =>
      this.api.send<Wire['ProposalsView']>('POST', 'shelter/proposals', { body }),
  });

  /** Whose turn it is to be given a place. */
  readonly turn = computed(
    () => this.seating()?.people.find(person => !(person.id in (this.seating()?.chosen ?? {}))) ?? null,
  );
  /** A household is admitted whole; of a stay, some may move. */
  readonly ready = computed(() => {
    const seating = this.seating();
    if (!seating) return false;
    const chosen = Object.keys(seating.chosen).length;
    return seating.kind === 'move' ? chosen > 0 : chosen === seating.people.length;
  });

  /** Where they would live: of the places chosen, else of what is proposed first. Its rules say for how long. */
  readonly house = computed(() => {
    const chosen = Object.values(this.seating()?.chosen ?? {});
    const answer = this.proposals.hasValue() ? this.proposals.value() : null;
    const proposed = answer?.proposals[0] ?? answer?.plan?.proposal;
    const placeId = chosen[0] ?? proposed?.placed[0]?.placeId;
    const houses = this.board.board.value()?.houses ?? [];
    return (
      houses.find(({ rooms }) => rooms.some(room => room.places.some(({ id }) => id === placeId))) ?? null
    );
  });

  seat(waiting: Wire['WaitingHouseholdView']): void {
    const people = waiting.members.map(member => ({ id: member.id, label: this.board.label(member) }));
    this.start({ kind: 'admit', people, chosen: {}, householdId: waiting.householdId, key: newKey() });
  }

  startMove(): void {
    const stay = this.board.stay();
    const [first] = stay ?? [];
    if (!stay || !first) return;
    const people = stay.map(({ guest }) => ({ id: guest.personId ?? '', label: this.board.label(guest) }));
    const { householdId, stayId, stayVersion } = first.guest;
    const who = { kind: 'move', people, householdId: householdId ?? '', stayId, stayVersion } as const;
    this.start({ ...who, chosen: {}, key: newKey() });
  }

  /** Opens the question of who would fit; nobody is seated. */
  startAsk(): void {
    this.start({ kind: 'ask', people: [], chosen: {}, householdId: '', key: newKey() });
  }

  ask(asked: Wire['ProposalsQuery']): void {
    const people = (asked.guests ?? []).map((guest, i) => ({
      id: String(i + 1),
      label: shapeLabel(this.words, guest),
    }));
    this.seating.update(seating => seating && { ...seating, asked, people, chosen: {} });
  }

  end(): void {
    this.seating.set(null);
    this.failure.set(null);
  }

  /** Gives the place to whose turn it is; a place already chosen is given back. */
  choose(placeId: string): void {
    const seating = this.seating();
    if (!seating) return;
    const owner = Object.entries(seating.chosen).find(([, place]) => place === placeId)?.[0];
    const turn = this.turn();
    this.failure.set(null);
    if (owner) {
      const chosen = Object.fromEntries(
        Object.entries(seating.chosen).filter(([person]) => person !== owner),
      );
      this.seating.set({ ...seating, chosen });
    } else if (turn) this.seating.set({ ...seating, chosen: { ...seating.chosen, [turn.id]: placeId } });
  }

  /** Takes over a proposal; it can still be changed place by place. */
  take(placed: readonly Wire['PlacedView'][]): void {
    const chosen = Object.fromEntries(placed.map(({ guestId, placeId }) => [guestId, placeId]));
    this.seating.update(seating => seating && { ...seating, chosen });
    this.failure.set(null);
  }

  chosenFor(placeId: string): string {
    const seating = this.seating();
    const person = Object.entries(seating?.chosen ?? {}).find(([, place]) => place === placeId)?.[0];
    return seating?.people.find(({ id }) => id === person)?.label ?? '';
  }

  admit(beforeOthers = false): Promise<void> {
    return this.give('shelter/stays', 'shelter.admitted', { beforeOthers, ...this.agreement() });
  }

  hold(beforeOthers = false): Promise<void> {
    return this.give('shelter/stays/holds', 'shelter.heldNow', { beforeOthers });
  }

  /** Moves the others as planned and seats the household, or nothing of it. */
  accept(plan: string): Promise<void> {
    return this.give('shelter/stays', 'shelter.admitted', { plan, ...this.agreement() }, false);
  }

  move(): Promise<void> {
    const { stayId = '', stayVersion = 0, chosen = {} } = this.seating() ?? {};
    return this.board.moveTo(stayId, stayVersion, chosen).then(done => {
      if (done) this.end();
    });
  }

  private start(seating: Seating): void {
    this.board.shownStay.set(null);
    this.failure.set(null);
    this.signed.set(false);
    this.seating.set(seating);
  }

  private agreement(): { agreementOn?: string } {
    return this.signed() ? { agreementOn: today() } : {};
  }

  private wishes(householdId: string): { quiet?: boolean; isolation?: boolean } {
    const waiting = this.board.board.value()?.waiting.find(one => one.householdId === householdId);
    return waiting ? { quiet: waiting.quiet, isolation: waiting.isolation } : {};
  }

  /** What was chosen stays on the screen when somebody else was quicker. */
  private async give(path: string, said: string, more: object, asChosen = true): Promise<void> {
    const seating = this.seating();
    if (!seating) return;
    const placements = Object.entries(seating.chosen).map(([personId, placeId]) => ({ personId, placeId }));
    const body = { householdId: seating.householdId, ...more, ...(asChosen ? { placements } : {}) };
    this.busy.set(true);
    try {
      const { id } = await this.api.create<Wire['Admitted']>(path, body, seating.key);
      this.toaster.say(this.words.of(said));
      this.end();
      this.board.shownStay.set(id); // what comes next is there: the agreement to print and sign
    } catch (error) {
      const problem = asProblem(error);
      this.failure.set({ text: this.board.tell(problem), code: problem.code });
      // another body needs another key; a line that broke asks for the same thing again
      if (problem.code !== 'network') this.seating.update(same => same && { ...same, key: newKey() });
    } finally {
      this.busy.set(false);
      this.board.reload();
    }
  }
}
