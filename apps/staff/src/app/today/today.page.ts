import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TODAY_URGENCIES } from '@baanek/contracts';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { toastAction } from '../core/forms/action';
import { LoadFailure } from '../core/http/load-failure';
import { BkDate } from '../core/i18n/dates';
import { Words } from '../core/i18n/words';
import { currentDay } from '../core/live/clock';
import { Session } from '../core/session/session';
import { monthOfRelease, nextRelease } from '../core/today/next-release';
import { TodayStore } from '../core/today/today.store';
import { PutOffList } from './put-off-list';
import { TodayFigures } from './today-figures';
import { TodaySection } from './today-section';
import { TourLine } from './tour-line';

/** The start page of every role: what is late, due now, coming, and new since one has last looked. */
@Component({
  selector: 'bk-today',
  imports: [
    BkDate,
    Empty,
    Icon,
    LoadFailure,
    PutOffList,
    RouterLink,
    Skeleton,
    TodayFigures,
    TodaySection,
    TourLine,
    TranslocoDirective,
  ],
  templateUrl: './today.page.html',
  styles: `
    @media (max-width: 719px) {
      bk-today-figures {
        order: 1; /* what is late comes first on a phone */
      }
    }
  `,
})
export class TodayPage {
  protected readonly session = inject(Session);
  protected readonly store = inject(TodayStore);
  private readonly words = inject(Words);
  protected readonly day = currentDay();
  protected readonly marking = toastAction();
  protected readonly roles = computed(() =>
    (this.session.me()?.roles ?? []).map(role => this.words.code('role', role).toLowerCase()).join(', '),
  );
  private readonly sections = computed(() => {
    const lines = this.store.view.value()?.lines ?? [];
    return TODAY_URGENCIES.map(urgency => ({
      urgency,
      lines: lines.filter(line => line.urgency === urgency),
    }));
  });
  /** What is due in the first column, the rest beside it; a column without lines is not there. */
  protected readonly columns = computed(() =>
    [this.sections().slice(0, 2), this.sections().slice(2)]
      .map(sections => sections.filter(({ lines }) => lines.length > 0))
      .filter(sections => sections.length > 0),
  );
  protected readonly isQuiet = computed(() => this.sections().every(({ lines }) => lines.length === 0));

  /** Whoever sees figures alone has no work of her own that could be done. */
  protected readonly hasFiguresOnly = computed(() => this.session.me()?.roles.join() === 'analyst');

  protected readonly nextRelease = computed(() => nextRelease(this.day()));
  protected readonly nextMonth = computed(() => `${monthOfRelease(this.nextRelease())}-01`);

  constructor() {
    this.store.want();
  }

  protected async seen(): Promise<void> {
    await this.marking.run(() => this.store.seen());
  }
}
