import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ActionMenu, Icon, MenuItem } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../core/session/session';

const LINKS = [
  { path: 'roll-call', icon: 'list-checks', word: 'rollCall.title', permission: 'shelter.allocate' },
  { path: 'stays', icon: 'history', word: 'stays.title', permission: 'shelter.board' },
  { path: 'place-enquiries', icon: 'send', word: 'placeEnquiry.title', permission: 'shelter.enquire' },
  {
    path: 'house-records',
    icon: 'clipboard-list',
    word: 'houseRecords.title',
    permission: 'shelter.house_incidents',
  },
  { path: 'set-up', icon: 'settings', word: 'shelter.setUp', permission: 'shelter.set_up' },
] as const;

/** Everything of the shelter that is not the one primary action of the board. */
@Component({
  selector: 'bk-board-menu',
  imports: [ActionMenu, Icon, MenuItem, RouterLink, TranslocoDirective],
  template: `<bk-action-menu *transloco="let t" [label]="t('shelter.more')">
    @if (offersSearch()) {
      <button type="button" bkMenuItem (click)="searched.emit()">
        <bk-icon name="search" /> {{ t('roomSearch.title') }}
      </button>
    }
    <button type="button" bkMenuItem (click)="print()">
      <bk-icon name="printer" /> {{ t('shelter.nightSheet') }}
    </button>
    @for (link of links(); track link.path) {
      <a bkMenuItem [routerLink]="link.path"><bk-icon [name]="link.icon" /> {{ t(link.word) }}</a>
    }
  </bk-action-menu>`,
})
export class BoardMenu {
  private readonly session = inject(Session);
  /** Whether the search is here: not while it is the primary action. */
  readonly offersSearch = input.required<boolean>();
  readonly searched = output();
  /** Links to the pages of the shelter that the user may open. */
  protected readonly links = computed(() => LINKS.filter(({ permission }) => this.session.may(permission)));

  protected print(): void {
    print();
  }
}
