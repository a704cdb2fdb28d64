import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { ROOM_KINDS } from '@baanek/contracts';
import { Choice, Choices, Control, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { HousesClient } from '../../core/clients/shelter/houses.client';
import { rebase } from '../../core/forms/rebase';
import { confirmation } from '../../core/forms/confirm';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { RoomClosures } from './room-closures';
import {
  fieldsOf,
  mostAlike,
  NEW_ROOM,
  nextNumber,
  placesOf,
  roomAsTyped,
  type RoomTyped,
  seriesOf,
  takenNumber,
  wholeNumber,
} from './room-model';

/** Edits a room: its fields with a drawing beside them, its doors and its closures. */
@Component({
  selector: 'bk-room-editor',
  imports: [Choice, Choices, Control, FormFaults, Field, FormField, Icon, RoomClosures, TranslocoDirective],
  templateUrl: './room-editor.html',
  styleUrl: './room-editor.scss',
})
export class RoomEditor {
  private readonly client = inject(HousesClient);
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);
  private readonly injector = inject(Injector);
  private readonly confirm = confirmation();
  readonly house = input.required<Wire['DrawnHouse']>();
  /** Null while a new room is typed. */
  readonly room = input<Wire['DrawnRoom'] | null>(null);
  /** The room as the board knows it, for those who may close it. */
  readonly closable = input<Wire['RoomView'] | null>(null);
  readonly changed = output();
  readonly left = output();
  private key = newKey();
  /** What the next new room begins as. */
  private begin = NEW_ROOM;
  private readonly first = viewChild.required<ElementRef<HTMLInputElement>>('first');
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly submission = submission();
  protected readonly kinds = computed(() => this.words.options('room', ROOM_KINDS));
  private readonly others = computed(() => this.house().rooms.filter(({ id }) => id !== this.room()?.id));
  protected readonly neighbours = computed(() =>
    this.others().map(({ id, number }) => ({ value: id, label: String(number) })),
  );

  private readonly typed = signal(NEW_ROOM);
  protected readonly seats = computed(() => placesOf(this.typed()));
  protected readonly series = computed(() => (this.room() ? null : seriesOf(this.typed())));
  protected readonly preview = computed(() => {
    const series = this.series();
    if (!series) return '';
    const { from, to, count, places } = series;
    return this.words.of('setUp.preview', {
      ...{ from, to, rooms: this.words.count('path.n.rooms', count) },
      places: this.words.count('places', places),
    });
  });
  protected readonly fields = form(this.typed, path => {
    validate(path.number, ({ value }) => {
      const broken = wholeNumber(1, 999)({ value });
      if (broken) return broken;
      const limit = takenNumber(this.typed(), this.others());
      return limit === null ? null : { kind: 'numberTaken', limit };
    });
    validate(path.alike, ({ value, valueOf }) => {
      const limit = mostAlike(valueOf(path.number));
      return wholeNumber(1, limit)({ value });
    });
    validate(path.floor, wholeNumber(-1, 30));
    validate(path.beds, wholeNumber(0, 20));
    validate(path.cots, wholeNumber(0, 10));
    validate(
      path.shared,
      ({ value, valueOf }) =>
        wholeNumber(0, 20)({ value }) ??
        (Number(value()) > Number(valueOf(path.beds)) ? { kind: 'wideBeds' } : null),
    );
  });

  constructor() {
    let shown: { id: string | undefined; recorded: RoomTyped } | null = null;
    effect(() => {
      const room = this.room();
      const recorded = room ? roomAsTyped(room) : this.begin;
      const before = shown?.id === room?.id ? shown?.recorded : undefined;
      shown = { id: room?.id, recorded };
      this.begin = NEW_ROOM;
      untracked(() => {
        if (before) {
          this.typed.update(typed => rebase(typed, before, recorded));
          return;
        }
        this.submission.clear();
        this.fields().reset(recorded);
      });
    });
  }

  protected async save(): Promise<void> {
    const room = this.room();
    const typed = this.typed();
    let added: string[] = [];
    const outcome = await this.submission.send(this.fields, async () => {
      if (room) await this.change(room, typed);
      else added = await this.add(typed);
    });
    if (outcome !== 'sent') return;
    this.key = newKey();
    if (room) this.toaster.show(this.words.of('setUp.saved'));
    else this.goOn(typed, added);
    this.changed.emit();
  }

  /** Begins a new room that is like this one. */
  protected copy({ number }: Wire['DrawnRoom']): void {
    const next = nextNumber(number, this.house().rooms);
    this.begin = { ...this.typed(), number: String(next), doors: [], alike: '1' };
    this.left.emit();
    this.toFirst();
  }

  protected async remove({ id, number }: Wire['DrawnRoom']): Promise<void> {
    const text = this.words.of('setUp.removeText', { room: number });
    if (!(await this.confirm('setUp.remove', text))) return;
    if (!(await this.submission.run(() => this.client.removeRooms([id])))) return;
    this.toaster.show(this.words.of('setUp.removed', { room: number }));
    this.left.emit();
    this.changed.emit();
    this.toFirst();
  }

  private async change(room: Wire['DrawnRoom'], typed: RoomTyped): Promise<void> {
    const ref = await this.client.changeRoom(room, fieldsOf(typed));
    if ([...typed.doors].sort().join() !== [...room.doors].sort().join())
      await this.client.setDoors(ref, typed.doors);
  }

  /** Answers the rooms that were added. */
  private async add(typed: RoomTyped): Promise<string[]> {
    const [houseId, count] = [this.house().id, Number(typed.alike)];
    if (count > 1) {
      const { rooms } = await this.client.addRooms(houseId, { ...fieldsOf(typed), count }, this.key);
      return rooms.map(({ id }) => id);
    }
    const ref = await this.client.addRoom(houseId, fieldsOf(typed), this.key);
    if (typed.doors.length > 0) await this.client.setDoors(ref, typed.doors);
    return [ref.id];
  }

  /** The next room begins as the last one was; what was just added can be taken back. */
  private goOn(typed: RoomTyped, added: string[]): void {
    const last = Number(typed.number) + added.length - 1;
    const { kind, floor, beds } = typed;
    this.fields().reset({ ...NEW_ROOM, kind, floor, beds, number: String(last + 1) });
    const undo = async (): Promise<void> => {
      await this.submission.run(() => this.client.removeRooms(added));
      this.changed.emit();
    };
    this.toaster.show(
      added.length > 1 ? this.words.count('setUp.roomsAdded', added.length) : this.words.of('setUp.saved'),
      { undo },
    );
    this.toFirst();
  }

  /** Brings the focus, and the sight, to the room that is shown. */
  toHeading(): void {
    this.heading().nativeElement.focus();
  }

  private toFirst(): void {
    afterNextRender(
      () => {
        this.first().nativeElement.focus();
      },
      { injector: this.injector },
    );
  }
}
