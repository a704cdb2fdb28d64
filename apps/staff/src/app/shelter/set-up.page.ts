import { ChangeDetectionStrategy, Component, computed, inject, resource, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ROOM_KINDS } from '@baanek/contracts';
import { Choice, Control, Empty, Failure, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { today } from '../core/dates';
import { send } from '../core/forms';
import { asProblem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';

const NEW_ROOM = {
  number: '',
  kind: 'family',
  floor: '1',
  beds: '4',
  cots: '0',
  shared: '0',
  accessible: false,
};
const NEW_HOUSE = { name: '' };
const whole = (text: string, least: number, most: number): boolean =>
  /^-?\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** Draws the house: rooms and how many places each has. */
@Component({
  selector: 'bk-set-up',
  imports: [
    Choice,
    Control,
    Empty,
    Failure,
    Field,
    FormField,
    Icon,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './set-up.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetUpPage {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);
  private key = newKey();
  protected readonly failure = signal('');
  protected readonly board = resource({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });
  protected readonly kinds = computed(() => this.words.options('room', ROOM_KINDS));

  protected readonly house = form(signal(NEW_HOUSE), path => {
    required(path.name);
  });
  protected readonly room = form(signal(NEW_ROOM), path => {
    validate(path.number, ({ value }) => (whole(value(), 1, 999) ? null : { kind: 'number' }));
    validate(path.floor, ({ value }) => (whole(value(), -1, 30) ? null : { kind: 'number' }));
    validate(path.beds, ({ value }) => (whole(value(), 0, 20) ? null : { kind: 'number' }));
    validate(path.cots, ({ value }) => (whole(value(), 0, 10) ? null : { kind: 'number' }));
    validate(path.shared, ({ value }) => (whole(value(), 0, 20) ? null : { kind: 'number' }));
  });

  protected async addHouse(): Promise<void> {
    const body: Wire['HouseFields'] = this.house().value();
    const outcome = await send(this.house, () => this.api.create('shelter/houses', body, this.key));
    this.after(outcome);
    if (outcome === 'sent') this.house().reset(NEW_HOUSE);
  }

  protected async addRoom(houseId: string): Promise<void> {
    const { number, kind, floor, beds, cots, shared, accessible } = this.room().value();
    const numbers = { number: Number(number), floor: Number(floor), beds: Number(beds), cots: Number(cots) };
    const body = { ...numbers, shared: Number(shared), kind, accessible } as Wire['RoomFields'];
    const outcome = await send(this.room, () =>
      this.api.create(`shelter/houses/${houseId}/rooms`, body, this.key),
    );
    this.after(outcome);
    if (outcome === 'sent')
      this.room().reset({ ...NEW_ROOM, number: String(Number(number) + 1), kind, floor, beds });
  }

  protected async toggle(room: Wire['RoomView']): Promise<void> {
    const closed = room.closures.find(({ from }) => from <= today());
    try {
      if (closed) await this.api.change('POST', `shelter/closures/${closed.id}/lift`, closed.version);
      else {
        const body: Wire['CloseRoom'] = { from: today(), to: null, reason: 'other' };
        await this.api.create(`shelter/rooms/${room.id}/closures`, body, newKey());
      }
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
    }
    this.board.reload();
  }

  private after(outcome: Awaited<ReturnType<typeof send>>): void {
    this.failure.set(outcome === 'sent' || outcome === 'invalid' ? '' : this.words.problem(outcome));
    if (outcome !== 'sent') return;
    this.key = newKey();
    this.board.reload();
  }
}
