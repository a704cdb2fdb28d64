import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { ROOM_KINDS } from '@baanek/contracts';
import { Choice, Choices, Control, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { HousesClient } from '../../core/clients/shelter/houses.client';
import { rebase } from '../../core/forms/rebase';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { RoomClosures } from './room-closures';
import { placesOf, fieldsOf, NEW_ROOM, roomAsTyped, type RoomTyped, wholeNumber } from './room-model';

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
  private readonly words = inject(Words);
  readonly house = input.required<Wire['HouseView']>();
  /** Null while a new room is typed. */
  readonly room = input<Wire['RoomView'] | null>(null);
  readonly changed = output();
  readonly left = output();
  private key = newKey();

  protected readonly submission = submission();
  protected readonly kinds = computed(() => this.words.options('room', ROOM_KINDS));
  protected readonly neighbours = computed(() =>
    this.house()
      .rooms.filter(({ id }) => id !== this.room()?.id)
      .map(({ id, number }) => ({ value: id, label: String(number) })),
  );

  private readonly typed = signal(NEW_ROOM);
  protected readonly seats = computed(() => placesOf(this.typed()));
  protected readonly fields = form(this.typed, path => {
    validate(path.number, wholeNumber(1, 999));
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
      const recorded = room ? roomAsTyped(room) : NEW_ROOM;
      const before = shown?.id === room?.id ? shown?.recorded : undefined;
      shown = { id: room?.id, recorded };
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
    const fields = fieldsOf(typed);
    const outcome = await this.submission.send(this.fields, async () => {
      const ref = room
        ? await this.client.changeRoom(room, fields)
        : await this.client.addRoom(this.house().id, fields, this.key);
      const doors = [...(room?.doors ?? [])].sort().join();
      if ([...typed.doors].sort().join() !== doors) await this.client.setDoors(ref, typed.doors);
    });
    if (outcome !== 'sent') return;
    this.key = newKey();
    if (!room) {
      const next = { ...NEW_ROOM, kind: typed.kind, floor: typed.floor, beds: typed.beds };
      this.fields().reset({ ...next, number: String(Number(typed.number) + 1) });
    }
    this.toaster.show(this.words.of('setUp.saved'));
    this.changed.emit();
  }
}
