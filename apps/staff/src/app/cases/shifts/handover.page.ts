import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ActionMenu, Empty, Icon, MenuItem, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { LoadFailure } from '../../core/http/load-failure';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { MoreButton } from '../../core/list/more-button';
import { Session } from '../../core/session/session';
import { ShiftEntryLine } from './entry-line';
import { ShiftEvents } from './shift-events';
import { ShiftStore } from './shift.store';

/** What whoever comes next must know: what to see to, what happened, and who has handed over to whom. */
@Component({
  selector: 'bk-handover',
  imports: [
    ActionMenu,
    MenuItem,
    ...[BkDate, Empty, Icon, LoadFailure, MoreButton, ShiftEntryLine, ShiftEvents, Skeleton, Status],
    ...[RouterLink, TranslocoDirective],
  ],
  providers: [ShiftStore],
  templateUrl: './handover.page.html',
  styles: `
    .readers {
      margin: 0;
    }
  `,
})
export class HandoverPage {
  protected readonly store = inject(ShiftStore);
  private readonly session = inject(Session);
  protected readonly mayCover = this.session.may('covers.read');
  /** The last shift, where a colleague handed it over and she has not read it. */
  protected readonly toRead = computed(() => {
    const [last] = this.store.signOffs();
    return last && this.mayRead(last) ? last : null;
  });

  protected mayRead({ signedBy, readers }: Wire['ShiftSignOffView']): boolean {
    const me = this.session.me()?.id;
    return signedBy !== me && !readers.some(({ staffId }) => staffId === me);
  }

  protected print(): void {
    window.print();
  }
}
