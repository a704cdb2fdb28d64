import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Control, Empty, Failure, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { send } from '../core/forms';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { Words } from '../core/words';
import { RoomEditor } from './room-editor';
import { RulesForm } from './rules-form';

const NEW_HOUSE = { name: '' };

/** Draws the houses: their rooms, what stands in them, and the rules in force. */
@Component({
  selector: 'bk-set-up',
  imports: [
    Control,
    Empty,
    Failure,
    Field,
    FormField,
    Icon,
    RoomEditor,
    RouterLink,
    RulesForm,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './set-up.page.html',
  styleUrl: './set-up.page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetUpPage {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  private key = newKey();
  protected readonly failure = signal('');
  protected readonly board = loaded({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });
  /** Room being changed; null while a new one is typed. */
  private readonly chosen = signal<string | null>(null);
  /** A second house is being added. */
  protected readonly adding = signal(false);

  protected readonly house = form(signal(NEW_HOUSE), path => {
    required(path.name);
  });
  protected readonly isFirst = computed(() => this.board.value()?.houses.length === 0);

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => this.board.reload());
  }

  protected roomOf(house: Wire['HouseView']): Wire['RoomView'] | null {
    return house.rooms.find(({ id }) => id === this.chosen()) ?? null;
  }

  protected choose(id: string | null): void {
    this.chosen.set(id);
  }

  protected async addHouse(): Promise<void> {
    const body: Wire['HouseFields'] = this.house().value();
    const outcome = await send(this.house, () => this.api.create('shelter/houses', body, this.key));
    this.failure.set(outcome === 'sent' || outcome === 'invalid' ? '' : this.words.problem(outcome));
    if (outcome !== 'sent') return;
    this.key = newKey();
    this.house().reset(NEW_HOUSE);
    this.adding.set(false);
    this.board.reload();
  }
}
