import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ROLL_CALL_MARKS, type RollCallMark } from '@baanek/contracts';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RollCallClient } from '../../core/clients/shelter/roll-call.client';
import type { Wire } from '../../core/http/api-types';
import { addDays, BkDate, timeOf } from '../../core/i18n/dates';
import { RecordHistory } from '../../core/history/record-history';
import { BY_MISTAKE } from '../../core/history/why-fields';
import { WhyDialog } from '../../core/history/why-dialog';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { MarkDialog, UNMARKED } from '../../core/marks/mark-dialog';
import { NO_MARK_KEYS, ROLL_CALL_LATIN } from '../../core/marks/mark-keys';
import { markChanged } from '../../core/marks/mark-changed';
import { markLetters } from '../../core/marks/mark-letters';
import { pageKeys } from '../../core/focus/page-keys';
import { LiveFeed } from '../../core/live/live-feed';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { currentTime, onChange } from '../../core/live/clock';
import { toastAction } from '../../core/forms/action';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { memberLabel } from '../../people/member-label';
import { MarkRows } from './mark-rows';

type Person = Wire['RollCallEntry'];

/** The messages of this page: one of them at a time. */
const ROW = 'roll-call';

/** The roll-call of a night, room by room, one press per person; laid out for a phone in one hand. */
@Component({
  selector: 'bk-roll-call',
  imports: [
    BkDate,
    Empty,
    Icon,
    LoadFailure,
    MarkRows,
    RecordHistory,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  providers: [BkDate],
  templateUrl: './roll-call.page.html',
  styleUrl: './roll-call.page.scss',
})
export class RollCallPage {
  private readonly client = inject(RollCallClient);
  private readonly marking = toastAction();
  protected readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  private readonly date = inject(BkDate);
  private readonly openDialog = dialogOpener();
  /** A night that is past; null for the one that is called now. */
  private readonly night = signal<string | null>(null);
  protected readonly call = serverResource({
    params: () => ({ night: this.night() }),
    loader: ({ params: { night } }) => this.client.read(night),
  });
  /** Whether marks of this night are changed with a reason. */
  protected readonly isPast = computed(() => {
    const view = this.call.value();
    return view !== undefined && view.night < view.current;
  });
  protected readonly marks = ROLL_CALL_MARKS;
  private readonly letters = markLetters(ROLL_CALL_LATIN, mark => this.words.of(`mark.key.${mark}`));
  /** Whose history is open. */
  protected readonly told = signal<string | null>(null);
  /** Reads what marks of a night that is past said before, by person; others than these have no history. */
  protected readonly histories = computed(() => {
    const marked = this.isPast() ? (this.call.value()?.people ?? []) : [];
    return new Map(
      marked.flatMap(({ personId, markId }) =>
        markId ? [[personId, () => this.client.history(markId)]] : [],
      ),
    );
  });
  /** Marks being sent, by person; they are shown before the server answers. */
  protected readonly pressed = signal<Readonly<Record<string, RollCallMark | null>>>({});

  private queue = Promise.resolve();
  /** Nights that have left the screen while marks of them were on their way. */
  private readonly earlier = new Map<string, Wire['RollCallView']>();

  protected readonly rooms = computed(() => {
    const rooms = new Map<number, Person[]>();
    for (const person of this.call.value()?.people ?? [])
      rooms.set(person.room, [...(rooms.get(person.room) ?? []), person]);
    return [...rooms].map(([number, people]) => ({ number, people }));
  });
  protected readonly left = computed(
    () => (this.call.value()?.people ?? []).filter(person => !this.markOf(person)).length,
  );
  protected readonly missing = computed(
    () => (this.call.value()?.people ?? []).filter(person => this.markOf(person) === 'missing').length,
  );

  constructor() {
    pageKeys({ key: 'keys.arrows', word: 'rollCall.arrows' }, { key: 'keys.letters', word: 'keys.mark' });
    inject(LiveFeed).follow(['shelter'], () => {
      this.call.reload();
    });
    const now = currentTime();
    const half = computed(() => timeOf(new Date(now())) < '12:00'); // from noon on the roll-call is that of the coming night
    onChange(half, () => {
      this.call.reload();
    });
    // an undo is of the night on the screen
    onChange(
      computed(() => this.call.value()?.night),
      () => {
        this.forget();
      },
    );
    inject(DestroyRef).onDestroy(() => {
      this.forget();
    });
  }

  private forget(): void {
    this.told.set(null);
    this.pressed.set({}); // marks on their way are of the night that was left
    this.toaster.forget(ROW);
  }

  protected markOf({ personId, mark }: Person): RollCallMark | null {
    const waits = this.pressed()[personId];
    return waits === undefined ? mark : waits;
  }

  protected who(person: Person): string {
    return memberLabel(this.words, person);
  }

  /** «КЛ-0007, дочь, 6 · комната 3 · пн, 23 ноя»: whom a message or a dialog is about, and which night. */
  private named(person: Person): string {
    return `${person.code}, ${this.who(person)} · ${this.where(person.room)}`;
  }

  private where(room: number): string {
    const night = this.date.transform(this.call.value()?.night, 'weekday');
    return `${this.words.of('rollCall.room', { room })} · ${night}`;
  }

  /**
   * Marks by letter, and gives the next row its turn. Answers nothing: a listener that answers `false` prevents what the
   * key does by itself, and Enter and the space bar press the button that has the focus.
   */
  protected typed(event: KeyboardEvent, person: Person, rows: MarkRows): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = this.letters.typed(event.key);
    if (mark) void this.press(person, mark);
    else if (NO_MARK_KEYS.has(event.key) && this.markOf(person)) void this.press(person, null);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (mark !== null && !this.isPast()) rows.down(event);
  }

  /**
   * Marks are sent one after another, so that a second mark of one person follows the result of the first; null takes the
   * mark away. A mark of a night that is past asks why.
   */
  protected press(person: Person, mark: RollCallMark | null): Promise<void> {
    if (this.isPast()) return this.ask(person, mark);
    const { personId, markedAt } = person; // of the mark she saw, which is all that taking one away may take
    this.offerBack(person, mark);
    this.pressed.update(all => ({ ...all, [personId]: mark }));
    const night = this.call.value()?.night ?? ''; // the night of the list on the screen, even if the mark is sent later
    this.queue = this.queue.then(() => this.send(night, personId, mark, markedAt));
    return this.queue;
  }

  /** A mark can be taken back for ten seconds: the one before it is set again, or none. */
  private offerBack(person: Person, mark: RollCallMark | null): void {
    const was = this.markOf(person);
    if (was !== mark) this.say(person, was, mark, () => this.press(person, was));
  }

  private say(
    person: Person,
    was: RollCallMark | null,
    mark: RollCallMark | null,
    undo: (() => Promise<void>) | null = null,
  ): void {
    const words = `${this.named(person)}: ${markChanged(this.words, was, mark)}`;
    this.toaster.show(words, { row: ROW, undo });
  }

  private async ask(person: Person, mark: RollCallMark | null): Promise<void> {
    const { personId, markId, mark: was } = person;
    const night = this.call.value()?.night ?? '';
    const asked = {
      id: `${night}-${personId}`,
      ...{ title: this.named(person), stands: was, chosen: mark === was ? null : (mark ?? UNMARKED) },
      options: this.words.options('mark', ROLL_CALL_MARKS),
      work: async (to: string | null, why: Wire['Why']) => {
        const named = ROLL_CALL_MARKS.find(one => one === to) ?? null;
        this.answered(await this.client.mark({ night, personId, mark: named, was, why }));
      },
      history: markId ? () => this.client.history(markId) : null,
    };
    if (await this.openDialog(MarkDialog, asked)) {
      const now = this.call.value()?.people.find(one => one.personId === personId)?.mark ?? null;
      this.say(person, was, now);
    } else this.call.reload(); // where a colleague was faster, what stands there by now
  }

  private async send(
    night: string,
    personId: string,
    mark: RollCallMark | null,
    wasAt: string | null,
  ): Promise<void> {
    const was = this.viewOf(night)?.people.find(person => person.personId === personId)?.mark ?? null;
    const done = await this.marking.run(async () => {
      this.answered(await this.client.mark({ night, personId, mark, was, wasAt }));
    });
    if (!done) this.call.reload();
    // a later mark of this person stays shown until it has been sent
    this.pressed.update(all => {
      const { [personId]: last, ...others } = all;
      return last === mark ? others : all;
    });
  }

  /** The night on the screen as it is there, another one as a mark of it was last answered. */
  private viewOf(night: string): Wire['RollCallView'] | undefined {
    const shown = this.call.value();
    return shown?.night === night ? shown : this.earlier.get(night);
  }

  /** A night that is no longer on the screen is not brought back by a mark that was still on its way. */
  private answered(view: Wire['RollCallView']): void {
    if (this.call.value()?.night === view.night) this.call.set(view);
    else this.earlier.set(view.night, view);
  }

  /** Shows an earlier night, or a later one up to the one that is called now. */
  protected turn(days: -1 | 1): void {
    const view = this.call.value();
    if (!view) return;
    const night = addDays(view.night, days);
    if (night < view.earliest || night > view.current) return;
    this.earlier.set(view.night, view);
    this.night.set(night === view.current ? null : night);
  }

  /** Who is not marked yet, is not away and has not left. */
  protected expected(people: readonly Person[]): Person[] {
    return people.filter(one => !this.markOf(one) && !one.expectedAway && !one.leftAt);
  }

  protected allHere(room: number, people: readonly Person[]): Promise<void> {
    const marked = this.expected(people);
    return this.isPast() ? this.askAllHere(room, marked) : this.markAllHere(room, marked);
  }

  private async markAllHere(room: number, marked: readonly Person[]): Promise<void> {
    const sent = marked.map(person => this.press(person, 'here'));
    this.offerAllBack(room, async () => {
      await Promise.all(marked.map(person => this.press(person, null)));
    });
    await Promise.all(sent);
  }

  /** Of a night that is past one reason is given for all of the room. */
  private async askAllHere(room: number, marked: readonly Person[]): Promise<void> {
    const night = this.call.value()?.night ?? '';
    const mark = async (to: RollCallMark | null, why: Wire['Why']): Promise<void> => {
      for (const { personId } of marked) {
        const was = this.call.value()?.people.find(one => one.personId === personId)?.mark ?? null;
        if (was !== to) this.answered(await this.client.mark({ night, personId, mark: to, was, why }));
      }
    };
    const done = await this.openDialog(WhyDialog, {
      id: `all-here-${night}-${room}`,
      ...{ title: `${this.words.of('rollCall.allHere')}: ${this.where(room)}`, text: 'mark.afterItsDay' },
      ...{ button: 'rollCall.allHere', work: (why: Wire['Why']) => mark('here', why) },
    });
    if (done)
      this.offerAllBack(room, async () => {
        await this.marking.run(() => mark(null, BY_MISTAKE));
      });
    else this.call.reload();
  }

  private offerAllBack(room: number, undo: () => Promise<void>): void {
    this.toaster.show(`${this.where(room)}: ${this.words.of('rollCall.allHere')}`, { row: ROW, undo });
  }
}
