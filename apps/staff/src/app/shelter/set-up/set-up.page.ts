import { afterNextRender, Component, computed, inject, Injector, signal, viewChildren } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Control, Empty, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { HousesClient } from '../../core/clients/shelter/houses.client';
import { Toaster } from '../../core/feedback/toaster';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { LiveFeed } from '../../core/live/live-feed';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { SetUpNext } from '../../core/set-up/set-up-next';
import { RoomEditor } from './room-editor';

const NEW_HOUSE = { name: '' };

/** Draws the houses: rooms and what stands in them. */
@Component({
  selector: 'bk-set-up',
  imports: [
    Control,
    Empty,
    FormFaults,
    Field,
    FormField,
    Icon,
    LoadFailure,
    RoomEditor,
    RouterLink,
    SetUpNext,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './set-up.page.html',
  styleUrl: './set-up.page.scss',
})
export class SetUpPage {
  private readonly client = inject(HousesClient);
  private readonly boardClient = inject(BoardClient);
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);
  private readonly injector = inject(Injector);
  private readonly editors = viewChildren(RoomEditor);
  private key = newKey();
  protected readonly submission = submission();
  protected readonly session = inject(Session);
  protected readonly drawing = serverResource({ loader: () => this.read() });
  protected readonly places = computed(() =>
    (this.drawing.value()?.houses ?? [])
      .flatMap(({ rooms }) => rooms)
      .reduce((sum, room) => sum + this.placesIn(room), 0),
  );
  /** Room being changed; null while a new one is typed. */
  private readonly chosen = signal<string | null>(null);
  /** A second house is being added. */
  protected readonly adding = signal(false);

  protected readonly house = form(signal(NEW_HOUSE), path => {
    required(path.name);
  });
  protected readonly isFirst = computed(() => this.drawing.value()?.houses.length === 0);

  constructor() {
    if (this.session.may('shelter.board'))
      inject(LiveFeed).follow(['shelter'], () => {
        this.drawing.reload();
      });
  }

  protected roomOf(house: Wire['DrawnHouse']): Wire['DrawnRoom'] | null {
    return house.rooms.find(({ id }) => id === this.chosen()) ?? null;
  }

  /** As the board knows it; nothing for those who draw the house and see nobody in it. */
  protected onBoard(room: Wire['DrawnRoom'] | null): Wire['RoomView'] | null {
    return this.drawing.value()?.onBoard.find(({ id }) => id === room?.id) ?? null;
  }

  protected placesIn({ places }: Wire['DrawnRoom']): number {
    return places.filter(({ kind }) => kind !== 'shared').length;
  }

  private async read(): Promise<{ houses: Wire['DrawnHouse'][]; onBoard: Wire['RoomView'][] }> {
    if (!this.session.may('shelter.set_up')) return { houses: await this.client.list(), onBoard: [] };
    const { houses } = await this.boardClient.board();
    return { houses, onBoard: houses.flatMap(({ rooms }) => rooms) };
  }

  protected choose(id: string | null): void {
    this.chosen.set(id);
  }

  /** Its fields are where she goes on, on a phone below all rooms. */
  protected open(id: string): void {
    this.choose(id);
    afterNextRender(
      () => {
        this.editors()
          .find(editor => editor.room()?.id === id)
          ?.toHeading();
      },
      { injector: this.injector },
    );
  }

  protected async addHouse(): Promise<void> {
    const house = this.house().value();
    const outcome = await this.submission.send(this.house, () => this.client.add(house, this.key));
    if (outcome !== 'sent') return;
    this.key = newKey();
    this.house().reset(NEW_HOUSE);
    this.adding.set(false);
    this.toaster.show(this.words.of('setUp.saved'));
    this.drawing.reload();
  }
}
