import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ROLL_CALL_MARKS, type RollCallMark } from '@baanek/contracts';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RollCallClient } from '../../core/clients/shelter/roll-call.client';
import type { Wire } from '../../core/http/api-types';
import { BkDate, timeOf } from '../../core/i18n/dates';
import { LiveFeed } from '../../core/live/live-feed';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { currentTime, onChange } from '../../core/live/clock';
import { toastAction } from '../../core/forms/action';
import { Words } from '../../core/i18n/words';
import { memberLabel } from '../../people/member-label';

type Person = Wire['RollCallEntry'];

/** The roll-call of a night, room by room, one press per person; laid out for a phone in one hand. */
@Component({
  selector: 'bk-roll-call',
  imports: [BkDate, Empty, Icon, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './roll-call.page.html',
  styleUrl: './roll-call.page.scss',
})
export class RollCallPage {
  private readonly client = inject(RollCallClient);
  private readonly marking = toastAction();
  protected readonly words = inject(Words);
  protected readonly call = serverResource({
    loader: () => this.client.read(),
  });
  protected readonly marks = ROLL_CALL_MARKS;
  /** Marks being sent, by person; they are shown before the server answers. */
  protected readonly pressed = signal<Readonly<Record<string, RollCallMark>>>({});

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
    return this.pressed()[personId] ?? mark;
  }

  protected who(person: Person): string {
    return memberLabel(this.words, person);
  }

  /** Marks are sent one after another, so that a second mark of one person follows the result of the first. */
  protected press({ personId }: Person, mark: RollCallMark): Promise<void> {
    this.pressed.update(all => ({ ...all, [personId]: mark }));
    const night = this.call.value()?.night ?? ''; // the night of the list on the screen, even if the mark is sent later
    this.queue = this.queue.then(() => this.send(night, personId, mark));
    return this.queue;
  }

  private async send(night: string, personId: string, mark: RollCallMark): Promise<void> {
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

  /** Marks everybody of a room who is not marked yet, is not away and has not left. */
  protected async allHere(people: readonly Person[]): Promise<void> {
    const expected = people.filter(one => !one.mark && !one.expectedAway && !one.leftAt);
    await Promise.all(expected.map(person => this.press(person, 'here')));
  }
}
