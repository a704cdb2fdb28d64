import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Empty, Icon, readDay, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { marksOf } from '../../core/house/household-marks';
import { markedHouseholds } from '../../core/house/marked-households';
import type { Wire } from '../../core/http/api-types';
import { addDays, BkDate, mondayOf, today } from '../../core/i18n/dates';
import { LiveFeed } from '../../core/live/live-feed';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { HouseViews } from '../house/house-views';
import { columnsBackground } from './columns-background';
import { type Bar, barsOf, type ClosedNights, closedNightsOf, daysFrom, isCrossed } from './timeline-bars';

const DAYS = 28;

/** Four weeks of the house: who slept where, who plans to stay, and how full it will be. */
@Component({
  selector: 'bk-weeks',
  imports: [BkDate, Empty, HouseViews, Icon, LoadFailure, Skeleton, TranslocoDirective],
  providers: [BkDate],
  templateUrl: './weeks.page.html',
  styleUrl: './weeks.page.scss',
})
export class WeeksPage {
  private readonly client = inject(BoardClient);
  private readonly router = inject(Router);
  private readonly date = inject(BkDate);
  protected readonly words = inject(Words);
  /** First day shown; from the address bar. */
  readonly from = input<string>();
  protected readonly today = today();
  protected readonly isCrossed = isCrossed;
  protected readonly first = computed(() => {
    const asked = this.from() ?? '';
    return readDay(asked) ?? addDays(mondayOf(this.today), -7);
  });
  protected readonly days = computed(() => daysFrom(this.first(), DAYS));

  protected readonly board = serverResource({
    loader: () => this.client.board(),
  });
  protected readonly timeline = serverResource({
    params: () => ({ from: this.first(), days: DAYS }),
    loader: ({ params }) => this.client.timeline(params.from, params.days),
  });
  protected readonly availability = serverResource({
    loader: () => this.client.availability(),
  });

  protected readonly rooms = computed(() => this.board.value()?.houses.flatMap(house => house.rooms) ?? []);
  protected readonly bars = computed(() => {
    const view = this.timeline.value();
    return view ? barsOf(view, this.today) : new Map<string, Bar[]>();
  });
  protected readonly closed = computed(() => {
    const view = this.timeline.value();
    return view ? closedNightsOf(view) : new Map<string, ClosedNights[]>();
  });
  /** The marks of the board; whoever has left has one of those that remain. */
  protected readonly marks = computed(() => {
    const [board, view] = [this.board.value(), this.timeline.value()];
    const left = (view?.bars ?? []).map(({ code, stayId }) => ({ key: code || stayId, rooms: [] }));
    return marksOf([...(board ? markedHouseholds(board) : []), ...left]);
  });
  /** The columns of weekends and of today, behind all rows. */
  protected readonly background = computed(() =>
    columnsBackground(
      this.days().map(day => (day === this.today ? 'today' : this.isWeekend(day) ? 'weekend' : null)),
    ),
  );
  private readonly scroller = viewChild<ElementRef<HTMLElement>>('scroller');
  /** Nights of the forecast, each with its parts of the whole house. */
  protected readonly nights = computed(() => {
    const view = this.availability.value();
    const all = view?.places ?? 0;
    const part = (n: number): number => (all > 0 ? Math.min(100, (n / all) * 100) : 0);
    return (view?.nights ?? []).map(night => ({
      ...night,
      expectedPart: part(night.expected),
      lowPart: part(night.low),
      spreadPart: part(night.high) - part(night.low),
    }));
  });

  constructor() {
    afterRenderEffect(() => {
      this.first();
      const scroller = this.scroller()?.nativeElement;
      if (scroller)
        untracked(() => {
          this.showToday(scroller);
        });
    });
    inject(LiveFeed).follow(['shelter'], () => {
      this.board.reload();
      this.timeline.reload();
      this.availability.reload();
    });
  }

  protected show(days: number): void {
    const from = days === 0 ? null : addDays(this.first(), days);
    void this.router.navigate([], { queryParams: { from }, queryParamsHandling: 'merge' });
  }

  /** Today is in sight at once, with the day before it, also where four weeks are wider than the screen. */
  private showToday(scroller: HTMLElement): void {
    const names = scroller.querySelector<HTMLElement>('.head .name')?.offsetWidth ?? 0;
    const today = scroller.querySelector<HTMLElement>('.day.today');
    scroller.scrollLeft = today ? today.offsetLeft - names - today.offsetWidth : 0;
  }

  /** «закрыта: ремонт, 28.11.2026 – до отмены». */
  protected closedWords({ from, to, reason }: Wire['ClosedRoomView']): string {
    const until = to ? this.date.transform(to) : this.words.of('setUp.untilFurther');
    const why = this.words.code('closure', reason);
    return `${this.words.of('shelter.closed')}: ${why}, ${this.date.transform(from)} – ${until}`;
  }

  protected isWeekend(day: string): boolean {
    return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  }
}
