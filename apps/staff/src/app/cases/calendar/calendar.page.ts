import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Empty, Field, Icon, Select, Skeleton } from '@baanek/ui';
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
import { type CalendarRow, rowsOf, SHOWN_BY, type ShownBy } from './calendar-rows';
import { HourGrid } from './hours/hour-grid';
import { PlanDialog } from './plan-dialog';

const VIEWS = ['day', 'week'] as const;
type View = (typeof VIEWS)[number];
const SHAPES = ['list', 'hours'] as const;
type Shape = (typeof SHAPES)[number];

interface Query {
  view?: View;
  by?: ShownBy;
  day?: string | null;
  shape?: Shape | null;
  of?: string | null;
}

/** Stands in the address for what is in no room. */
const NOWHERE = 'none';
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const isPhone = (): boolean => matchMedia('(max-width: 719px)').matches;

/** A day or a week of the centre, of its workers or of its rooms, as far as the asker reaches. */
@Component({
  selector: 'bk-calendar',
  imports: [
    ...[AppointmentCard, BkDate, Empty, Field, HourGrid, Icon, LoadFailure, RouterLink, Select, Skeleton],
    TranslocoDirective,
  ],
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
  /** A list, or a grid of hours. */
  readonly shape = input<string>();
  /** The worker or the room whose hours are shown. */
  readonly of = input<string>();

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
  protected readonly shapes = SHAPES;
  /** The hours of a whole centre would stand in too many columns to be read. */
  protected readonly layout = computed<Shape>(() =>
    this.grouping() !== 'centre' && this.shape() === 'hours' ? 'hours' : 'list',
  );
  protected readonly choices = computed(() =>
    this.rows().map(({ id, name }) => ({ value: id ?? NOWHERE, label: name })),
  );
  /** Whose hours: the chosen one’s, else one’s own, else the first’s. */
  protected readonly row = computed(() => {
    const rows = this.rows();
    const find = (id?: string): CalendarRow | undefined => rows.find(row => (row.id ?? NOWHERE) === id);
    return find(this.of()) ?? find(this.session.me()?.id) ?? rows[0] ?? null;
  });
  protected readonly rowId = computed(() => this.row()?.id ?? NOWHERE);
  protected readonly mayPlan = computed(() => this.session.may('appointments.plan'));
  protected readonly mayKeepRooms = computed(() => this.session.may('rooms.manage'));

  constructor() {
    pageKeys(
      { key: 'keys.arrows', word: 'keys.calendar.arrows' },
      { key: 'Enter', word: 'keys.calendar.open' },
      ...(this.mayPlan() ? [{ key: 'M', word: 'appointments.hours.key' }] : []),
      ...(this.mayPlan() ? [{ key: 'N', word: 'appointments.plan' }] : []),
    );
    inject(LiveFeed).follow(['calendar'], () => {
      this.calendar.reload();
    });
  }

  protected show(query: Query): void {
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
