import { Component, computed, effect, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { EarlierFields, earlierOf, justNow } from '../../core/history/earlier-fields';
import type { Wire } from '../../core/http/api-types';
import { addDays, BkDate, dayOf, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { ProposalList } from './proposal-list';
import { SeatingStore } from './seating.store';

/** Places a household: proposals with reasons, the places chosen so far, and the buttons to finish. */
@Component({
  selector: 'bk-seating-panel',
  imports: [BkDate, EarlierFields, Icon, ProposalList, Status, TranslocoDirective],
  templateUrl: './seating-panel.html',
  styleUrl: './seating-panel.scss',
})
export class SeatingPanel {
  protected readonly store = inject(SeatingStore);
  protected readonly board = inject(BoardStore);
  protected readonly words = inject(Words);
  protected readonly earlier = signal(false);
  private readonly typed = signal(justNow());
  protected readonly when = form(this.typed);

  /** Nothing is under way, and an admission that was earlier says when and why. */
  protected readonly dated = computed(
    () => !this.store.busy() && (!this.earlier() || this.store.earlier() !== null),
  );

  constructor() {
    effect(() => {
      this.store.backdating.set(this.earlier());
      this.store.earlier.set(this.earlier() ? earlierOf(this.typed()) : null);
    });
  }

  /** The planned end by the usual stay of the house, from the day on which they come or came. */
  protected endOf({ defaultNights }: Wire['RulesFields']): string {
    const earlier = this.store.earlier();
    return addDays(earlier ? dayOf(new Date(earlier.at)) : today(), defaultNights);
  }
}
