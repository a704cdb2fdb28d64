import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ROLL_CALL_MARKS, type RollCallMark } from '@baanek/contracts';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate, timeOf } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { ticking, whenTurned } from '../core/ticking';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { memberLabel } from '../people/member-label';

type Person = Wire['RollCallEntry'];

/** Who sleeps here tonight, room by room, one press each: made for a phone in one hand. */
@Component({
  selector: 'bk-roll-call',
  imports: [BkDate, Empty, Failure, Icon, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './roll-call.page.html',
  styleUrl: './roll-call.page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RollCallPage {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);
  protected readonly call = loaded({
    loader: () => this.api.get<Wire['RollCallView']>('shelter/roll-call'),
  });
  protected readonly marks = ROLL_CALL_MARKS;
  /** Presses on their way, by person: the button answers before the line does. */
  protected readonly pressed = signal<Readonly<Record<string, RollCallMark>>>({});

  private line = Promise.resolve();

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
    inject(LiveFeed).follow(['shelter'], () => this.call.reload());
    const now = ticking();
    const half = computed(() => timeOf(new Date(now())) < '12:00'); // at noon the night that comes is called
    whenTurned(half, () => this.call.reload());
  }

  protected markOf({ personId, mark }: Person): RollCallMark | null {
    return this.pressed()[personId] ?? mark;
  }

  protected who(person: Person): string {
    return memberLabel(this.words, person);
  }

  /** Presses are sent one after another: the second of one person knows what came of the first. */
  protected press({ personId }: Person, mark: RollCallMark): Promise<void> {
    this.pressed.update(all => ({ ...all, [personId]: mark }));
    const night = this.call.value()?.night ?? ''; // of the list she sees, however late it is sent
    this.line = this.line.then(() => this.send(night, personId, mark));
    return this.line;
  }

  private async send(night: string, personId: string, mark: RollCallMark): Promise<void> {
    const was = this.call.value()?.people.find(person => person.personId === personId)?.mark ?? null;
    try {
      const body: Wire['RollCallFields'] = { night, personId, mark, was };
      this.call.set(await this.api.send<Wire['RollCallView']>('PUT', 'shelter/roll-call', { body }));
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
      this.call.reload();
    } finally {
      // a later press of the same person stays shown until it has been sent
      this.pressed.update(all => {
        const { [personId]: last, ...others } = all;
        return last === mark ? others : all;
      });
    }
  }

  /** Everybody of a room who is not marked yet and of whom nothing else is known. */
  protected async allHere(people: readonly Person[]): Promise<void> {
    const expected = people.filter(one => !one.mark && !one.expectedAway && !one.leftAt);
    await Promise.all(expected.map(person => this.press(person, 'here')));
  }
}
