import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { REACH_OUTCOMES } from '@baanek/contracts';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { currentTime } from '../../core/live/clock';
import { isOutsideSafeHours } from '../calendar/safe-hours';
import { ShiftStore } from './shift.store';

/** How long a call is taken to last. */
const CALL_MINUTES = 5;

/** An entry of the shift book, with what can be done with it; stands in an item of a list. Its words are not printed. */
@Component({
  selector: 'bk-shift-entry-line',
  imports: [BkDate, Icon, RouterLink, Status, TranslocoDirective],
  templateUrl: './entry-line.html',
  styleUrl: './entry-line.scss',
})
export class ShiftEntryLine {
  readonly entry = input.required<Wire['ShiftEntryView']>();
  protected readonly store = inject(ShiftStore);
  private readonly dates = new BkDate();
  private readonly now = currentTime();
  protected readonly outcomes = REACH_OUTCOMES;
  protected readonly isOpen = computed(() => {
    const { endedAt, voided, urgent, kind } = this.entry();
    return endedAt === null && !voided && (urgent || kind === 'to_reach');
  });
  /** She said other hours than this one; null where that is not known. */
  protected readonly isUnsafeNow = computed(() => {
    const time = this.dates.transform(new Date(this.now()).toISOString(), 'time');
    return isOutsideSafeHours(this.entry().safeHours, time, CALL_MINUTES);
  });
}
