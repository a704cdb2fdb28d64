import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Empty, Failure, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Api, type Wire } from '../core/api';
import { addDays, BkDate, dayOf, mondayOf, today } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { Words } from '../core/words';
import { TripCard } from './trip-card';
import { TripDialog } from './trip-dialog';

interface Row {
  id: string | null;
  name: string;
  days: Wire['EscortView'][][];
}

/** The week by escort; trips without one stand first. */
@Component({
  selector: 'bk-week',
  imports: [BkDate, Empty, Failure, Icon, Skeleton, TranslocoDirective, TripCard],
  templateUrl: './week.page.html',
  styleUrl: './week.page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WeekPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly dialog = inject(Dialog);
  protected readonly words = inject(Words);

  /** Any day of the week shown, `yyyy-mm-dd`. */
  readonly day = input<string>();
  protected readonly monday = computed(() => mondayOf(this.day() ?? today()));
  protected readonly days = computed(() => Array.from({ length: 7 }, (_, i) => addDays(this.monday(), i)));
  protected readonly today = today();

  protected readonly trips = loaded({
    params: () => ({ from: this.monday(), to: addDays(this.monday(), 6) }),
    loader: ({ params }) => this.api.get<Wire['EscortView'][]>('escorts', params),
  });
  private readonly escorts = loaded({
    loader: () => this.api.get<Wire['ColleagueView'][]>('colleagues', { role: 'escort' }),
  });
  protected readonly rows = computed<Row[]>(() => {
    const trips = (this.trips.value() ?? []).filter(trip => trip.state !== 'cancelled');
    const row = (id: string | null, name: string): Row => ({
      id,
      name,
      days: this.days().map(day =>
        trips.filter(trip => trip.workerId === id && dayOf(new Date(trip.startsAt)) === day),
      ),
    });
    const named = (this.escorts.value() ?? []).map(({ id, displayName }) => row(id, displayName));
    const alone = row(null, this.words.of('trips.without'));
    return alone.days.some(day => day.length > 0) ? [alone, ...named] : named;
  });

  constructor() {
    inject(LiveFeed).follow(['escorts'], () => this.trips.reload());
  }

  protected go(weeks: number): void {
    const day = weeks === 0 ? null : addDays(this.monday(), weeks * 7);
    void this.router.navigate([], { queryParams: { day } });
  }

  protected async open(trip: Wire['EscortView']): Promise<void> {
    const data = { trip, escorts: this.escorts.value() ?? [] };
    const opened = this.dialog.open<boolean>(TripDialog, { data, ariaLabelledBy: 'trip-dialog-title' });
    if (await firstValueFrom(opened.closed)) this.trips.reload();
  }
}
