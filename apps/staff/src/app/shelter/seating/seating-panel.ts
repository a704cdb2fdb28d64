import { Component, inject } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { addDays, BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { ProposalList } from './proposal-list';
import { SeatingStore } from './seating.store';

/** Places a household: proposals with reasons, the places chosen so far, and the buttons to finish. */
@Component({
  selector: 'bk-seating-panel',
  imports: [BkDate, Icon, ProposalList, Status, TranslocoDirective],
  templateUrl: './seating-panel.html',
  styleUrl: './seating-panel.scss',
})
export class SeatingPanel {
  protected readonly store = inject(SeatingStore);
  protected readonly board = inject(BoardStore);
  protected readonly words = inject(Words);

  /** The planned end by the usual stay of the house. */
  protected endOf({ defaultNights }: Wire['RulesFields']): string {
    return addDays(today(), defaultNights);
  }
}
