import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ROLL_CALL_MARKS, type RollCallMark } from '@baanek/contracts';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RollCallClient } from '../../core/clients/shelter/roll-call.client';
import type { Wire } from '../../core/http/api-types';
import { addDays, BkDate, timeOf } from '../../core/i18n/dates';
import { MarkDialog } from '../../core/history/mark-dialog';
import { dialogOpener } from '../../core/forms/dialogs';
import { LiveFeed } from '../../core/live/live-feed';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { currentTime, onChange } from '../../core/live/clock';
import { toastAction } from '../../core/forms/action';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { memberLabel } from '../../people/member-label';

type Person = Wire['RollCallEntry'];

/** The roll-call of a night, room by room, one press per person; laid out for a phone in one hand. */
@Component({
  selector: 'bk-roll-call',
  imports: [BkDate, Empty, Icon, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
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
  /** Marks being sent, by person; they are shown before the server answers. */
  protected readonly pressed = signal<Readonly<Record<string, RollCallMark | null>>>({});

  private queue = Promise.resolve();

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
    inject(LiveFeed).follow(['shelter'], () => {
      this.call.reload();
    });
    const now = currentTime();
    const half = computed(() => timeOf(new Date(now())) < '12:00'); // from noon on the roll-call is that of the coming night
    onChange(half, () => {
      this.call.reload();
    });
  }

  protected markOf({ personId, mark }: Person): RollCallMark | null {
    const waits = this.pressed()[personId];
    return waits === undefined ? mark : waits;
  }

  protected who(person: Person): string {
    return memberLabel(this.words, person);
  }

  /**
   * Marks are sent one after another, so that a second mark of one person follows the result of the first; null takes the
   * mark away. A mark of a night that is past asks why.
   */
  protected press(person: Person, mark: RollCallMark | null): Promise<void> {
    if (this.isPast()) return this.ask(person, mark);
    const { personId } = person;
    this.offerBack(person, mark);
    this.pressed.update(all => ({ ...all, [personId]: mark }));
    const night = this.call.value()?.night ?? ''; // the night of the list on the screen, even if the mark is sent later
    this.queue = this.queue.then(() => this.send(night, personId, mark));
    return this.queue;
  }

  /** A mark that takes the place of another can be taken back for ten seconds. */
  private offerBack(person: Person, mark: RollCallMark | null): void {
    const was = this.markOf(person);
    if (was === null || was === mark) return;
    const words = `${person.code}: ${this.words.code('mark', was)} › ${this.nameOf(mark)}`;
    this.toaster.show(words, { undo: () => this.press(person, was) });
  }

  private async ask(person: Person, mark: RollCallMark | null): Promise<void> {
    const { personId, markId, code, mark: was } = person;
    const night = this.call.value()?.night ?? '';
    const asked = {
      ...{ title: `${code} · ${this.date.transform(night, 'weekday')}`, mark },
      options: this.words.options('mark', ROLL_CALL_MARKS),
      work: async (to: string | null, why: Wire['Why']) => {
        const named = ROLL_CALL_MARKS.find(one => one === to) ?? null;
        this.call.set(await this.client.mark({ night, personId, mark: named, was, why }));
      },
      history: markId ? () => this.client.history(markId) : null,
    };
    if (await this.openDialog(MarkDialog, asked)) this.toaster.show(this.words.of('history.done'));
    else this.call.reload(); // where a colleague was faster, what stands there by now
  }

  private nameOf(mark: RollCallMark | null): string {
    return mark ? this.words.code('mark', mark) : this.words.of('mark.none');
  }

  private async send(night: string, personId: string, mark: RollCallMark | null): Promise<void> {
    const was = this.call.value()?.people.find(person => person.personId === personId)?.mark ?? null;
    const done = await this.marking.run(async () => {
      this.call.set(await this.client.mark({ night, personId, mark, was }));
    });
    if (!done) this.call.reload();
    // a later mark of this person stays shown until it has been sent
    this.pressed.update(all => {
      const { [personId]: last, ...others } = all;
      return last === mark ? others : all;
    });
  }

  /** Shows an earlier night, or a later one up to the one that is called now. */
  protected turn(days: -1 | 1): void {
    const view = this.call.value();
    if (!view) return;
    const night = addDays(view.night, days);
    if (night >= view.earliest && night <= view.current)
      this.night.set(night === view.current ? null : night);
  }

  /** Who is not marked yet, is not away and has not left. */
  protected expected(people: readonly Person[]): Person[] {
    return people.filter(one => !this.markOf(one) && !one.expectedAway && !one.leftAt);
  }

  protected async allHere(people: readonly Person[]): Promise<void> {
    const marked = this.expected(people);
    const sent = marked.map(person => this.press(person, 'here'));
    this.toaster.show(this.words.of('rollCall.allHere'), {
      undo: async () => {
        await Promise.all(marked.map(person => this.press(person, null)));
      },
    });
    await Promise.all(sent);
  }
}
