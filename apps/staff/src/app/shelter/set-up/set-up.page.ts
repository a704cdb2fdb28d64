import { Component, computed, inject, signal } from '@angular/core';
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
import { RoomEditor } from './room-editor';
import { RulesForm } from './rules-form';

const NEW_HOUSE = { name: '' };

/** Sets up the houses: rooms, places and rules. */
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
    RulesForm,
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
  private key = newKey();
  protected readonly submission = submission();
  protected readonly board = serverResource({
    loader: () => this.boardClient.board(),
  });
  /** Room being changed; null while a new one is typed. */
  private readonly chosen = signal<string | null>(null);
  /** A second house is being added. */
  protected readonly adding = signal(false);

  protected readonly house = form(signal(NEW_HOUSE), path => {
    required(path.name);
  });
  protected readonly isFirst = computed(() => this.board.value()?.houses.length === 0);

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => {
      this.board.reload();
    });
  }

  protected roomOf(house: Wire['HouseView']): Wire['RoomView'] | null {
    return house.rooms.find(({ id }) => id === this.chosen()) ?? null;
  }

  protected choose(id: string | null): void {
    this.chosen.set(id);
  }

  protected async addHouse(): Promise<void> {
    const house = this.house().value();
    const outcome = await this.submission.send(this.house, () => this.client.add(house, this.key));
    if (outcome !== 'sent') return;
    this.key = newKey();
    this.house().reset(NEW_HOUSE);
    this.adding.set(false);
    this.toaster.show(this.words.of('setUp.saved'));
    this.board.reload();
  }
}
