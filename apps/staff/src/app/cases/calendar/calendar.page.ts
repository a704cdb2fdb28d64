import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CalendarClient } from '../../core/clients/cases/calendar.client';
import { pageKeys } from '../../core/focus/page-keys';
import { isForPage } from '../../core/focus/typing';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { addDays, BkDate, mondayOf, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { LiveFeed } from '../../core/live/live-feed';
import { Session } from '../../core/session/session';
import { AppointmentCard } from './appointment-card';
import { type AppointmentData, AppointmentDialog } from './appointment-dialog';
import { cardBeside } from './calendar-keys';
import { rowsOf, SHOWN_BY, type ShownBy } from './calendar-rows';
import { PlanDialog } from './plan-dialog';

const VIEWS = ['day', 'week'] as const;
type View = (typeof VIEWS)[number];
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const isPhone = (): boolean => matchMedia('(max-width: 719px)').matches;

/** A day or a week of the centre, of its workers or of its rooms, as far as the asker reaches. */
@Component({
  selector: 'bk-calendar',
  imports: [AppointmentCard, BkDate, Empty, Icon, LoadFailure, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './calendar.page.html',
  styleUrls: ['../../core/week/week.scss', './calendar.page.scss'],
  host: { '(document:keydown)': 'key($event)' },
})
export class CalendarPage {
  private readonly client = inject(CalendarClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Any day that is shown, `yyyy-mm-dd`. */
  readonly day = input<string>();
  readonly view = input<string>();
  readonly by = input<string>();

  protected readonly views = VIEWS;
  protected readonly groupings = SHOWN_BY;
  protected readonly today = today();
  protected readonly shown = computed(() => this.day() ?? this.today);
  protected readonly mode = computed<View>(
    () => VIEWS.find(one => one === this.view()) ?? (isPhone() ? 'day' : 'week'),
  );
  protected readonly grouping = computed<ShownBy>(() => SHOWN_BY.find(one => one === this.by()) ?? 'worker');
  protected readonly days = computed(() =>
    this.mode() === 'day'
      ? [this.shown()]
      : Array.from({ length: 7 }, (_, nth) => addDays(mondayOf(this.shown()), nth)),
  );
  protected readonly calendar = serverResource({
    params: () => ({ from: this.days()[0] ?? this.today, to: this.days().at(-1) ?? this.today }),
    loader: ({ params }) => this.client.days(params.from, params.to),
  });
  protected readonly rows = computed(() => {
    const names = { centre: this.words.of('appointments.by.centre'), noRoom: this.words.of('rooms.none') };
    const view = this.calendar.value();
    return view ? rowsOf(view, this.grouping(), this.days(), names) : [];
  });
  protected readonly nothing = computed(() => {
    const cells = this.rows().flatMap(({ days }) => days);
    return cells.every(({ appointments, taken }) => appointments.length + taken.length === 0);
  });
  protected readonly mayPlan = computed(() => this.session.may('appointments.plan'));
  protected readonly mayKeepRooms = computed(() => this.session.may('rooms.manage'));

  constructor() {
    pageKeys(
      { key: 'keys.arrows', word: 'keys.calendar.arrows' },
      { key: 'Enter', word: 'keys.calendar.open' },
      ...(this.mayPlan() ? [{ key: 'N', word: 'appointments.plan' }] : []),
    );
    inject(LiveFeed).follow(['calendar'], () => {
      this.calendar.reload();
    });
  }

  protected show(query: { view?: View; by?: ShownBy; day?: string | null }): void {
    void this.router.navigate([], { queryParams: query, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    print();
  }

  protected go(steps: number): void {
    const length = this.mode() === 'day' ? 1 : 7;
    this.show({ day: steps === 0 ? null : addDays(this.shown(), steps * length) });
  }

  /** Arrows lead from card to card and beyond the last to the days beside; N plans. */
  protected key(event: KeyboardEvent): void {
    if (!isForPage(event)) return;
    const page = this.host.nativeElement;
    if (event.code === 'KeyN' && this.mayPlan()) {
      event.preventDefault();
      const card = page.querySelector<HTMLElement>('button[data-day]:focus');
      void this.plan(card?.dataset['day'] ?? this.shown());
    }
    if (!ARROWS.includes(event.key)) return;
    const isElsewhere = event.target !== document.body && !page.contains(event.target as Node);
    if (isElsewhere) return; // the arrows of a menu, or of the navigation
    event.preventDefault();
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const from = page.querySelector('button[data-day]:focus');
    const card = from || !sideways ? cardBeside(page, from, event.key) : null;
    if (card) card.focus();
    else if (sideways) this.go(event.key === 'ArrowRight' ? 1 : -1);
  }

  protected async plan(day: string): Promise<void> {
    if (await this.openDialog(PlanDialog, { day, client: null })) this.calendar.reload();
  }

  protected async open(appointment: Wire['AppointmentView']): Promise<void> {
    const again = async (): Promise<AppointmentData | null> => {
      const { appointments } = await this.client.days(this.days()[0] ?? '', this.days().at(-1) ?? '');
      const now = appointments.find(({ id }) => id === appointment.id);
      return now ? { appointment: now } : null;
    };
    await this.openDialog(AppointmentDialog, { appointment }, { again });
    this.calendar.reload();
  }
}
