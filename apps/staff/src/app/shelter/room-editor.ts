import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { CLOSURE_REASONS, type ClosureReason, ROOM_KINDS } from '@baanek/contracts';
import { Choice, Choices, Control, Failure, Field, Icon } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { BkDate, today } from '../core/dates';
import { send } from '../core/forms';
import { asProblem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { drawn, fieldsOf, NEW_ROOM, typedOf, whole } from './set-up-model';

/** One room, new or known: typed on the left, drawn as one types; its doors and the nights it is closed. */
@Component({
  selector: 'bk-room-editor',
  imports: [BkDate, Choice, Choices, Control, DateField, Failure, Field, FormField, Icon, TranslocoDirective],
  templateUrl: './room-editor.html',
  styleUrl: './room-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomEditor {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  readonly house = input.required<Wire['HouseView']>();
  /** Left out: a new one. */
  readonly room = input<Wire['RoomView'] | null>(null);
  readonly changed = output();
  readonly left = output();
  private key = newKey();

  protected readonly failure = signal('');
  protected readonly busy = signal(false);
  protected readonly closing = signal(false);
  protected readonly closedFrom = signal(today());
  protected readonly closedTo = signal('');
  protected readonly closedFor = signal<string>('repair');
  protected readonly reasons = computed(() => this.words.options('closure', CLOSURE_REASONS));
  protected readonly kinds = computed(() => this.words.options('room', ROOM_KINDS));
  protected readonly neighbours = computed(() =>
    this.house()
      .rooms.filter(({ id }) => id !== this.room()?.id)
      .map(({ id, number }) => ({ value: id, label: String(number) })),
  );

  private readonly typed = signal(NEW_ROOM);
  protected readonly seats = computed(() => drawn(this.typed()));
  protected readonly fields = form(this.typed, path => {
    validate(path.number, whole(1, 999));
    validate(path.floor, whole(-1, 30));
    validate(path.beds, whole(0, 20));
    validate(path.cots, whole(0, 10));
    validate(
      path.shared,
      ({ value, valueOf }) =>
        whole(0, 20)({ value }) ??
        (Number(value()) > Number(valueOf(path.beds)) ? { kind: 'wideBeds' } : null),
    );
  });

  constructor() {
    effect(() => {
      const room = this.room();
      this.failure.set('');
      this.closing.set(false);
      this.fields().reset(room ? typedOf(room) : NEW_ROOM);
    });
  }

  protected async save(): Promise<void> {
    const room = this.room();
    const typed = this.typed();
    const body = fieldsOf(typed);
    const outcome = await send(this.fields, async () => {
      const ref = room
        ? await this.api.change<Wire['Ref']>('PUT', `shelter/rooms/${room.id}`, room.version, body)
        : await this.api.create<Wire['Ref']>(`shelter/houses/${this.house().id}/rooms`, body, this.key);
      const doors = [...(room?.doors ?? [])].sort().join();
      if ([...typed.doors].sort().join() !== doors)
        await this.api.change('PUT', `shelter/rooms/${ref.id}/doors`, ref.version, { roomIds: typed.doors });
    });
    this.failure.set(outcome === 'sent' || outcome === 'invalid' ? '' : this.words.problem(outcome));
    if (outcome !== 'sent') return;
    this.key = newKey();
    if (!room) {
      const next = { ...NEW_ROOM, kind: typed.kind, floor: typed.floor, beds: typed.beds };
      this.fields().reset({ ...next, number: String(Number(typed.number) + 1) });
    }
    this.toaster.say(this.words.of('setUp.saved'));
    this.changed.emit();
  }

  protected async close(): Promise<void> {
    const [from, to, reason] = [
      this.closedFrom(),
      this.closedTo() || null,
      this.closedFor() as ClosureReason,
    ];
    const path = `shelter/rooms/${this.room()?.id ?? ''}/closures`;
    const body: Wire['CloseRoom'] = { from, to, reason };
    if (await this.tried(() => this.api.create(path, body, newKey()))) this.closing.set(false);
  }

  protected async open({ id, version }: Wire['ClosureView']): Promise<void> {
    await this.tried(() => this.api.change('POST', `shelter/closures/${id}/lift`, version));
  }

  private async tried(work: () => Promise<unknown>): Promise<boolean> {
    this.busy.set(true);
    try {
      await work();
      this.changed.emit();
      return true;
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
