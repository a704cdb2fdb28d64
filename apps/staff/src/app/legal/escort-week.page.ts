import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../core/clients/access/staff.client';
import { EscortsClient } from '../core/clients/escorts.client';
import { dialogOpener } from '../core/forms/dialog-opener';
import type { Wire } from '../core/http/api-types';
import { addDays, BkDate, dayOf, mondayOf, today } from '../core/i18n/dates';
import { LiveFeed } from '../core/live/live-feed';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { EscortCard } from './escort-card';
import { type EscortData, EscortDialog } from './escort-dialog';

interface Row {
  id: string | null;
  name: string;
  days: Wire['EscortView'][][];
}

/** The week by escort worker; first come the escorts without one, or whose worker goes no more. */
@Component({
  selector: 'bk-escort-week',
  imports: [BkDate, Empty, EscortCard, Icon, LoadFailure, Skeleton, TranslocoDirective],
  templateUrl: './escort-week.page.html',
  styleUrls: ['../core/week/week.scss', './escort-week.page.scss'],
})
export class EscortWeekPage {
  private readonly client = inject(EscortsClient);
  private readonly staff = inject(StaffClient);
  private readonly router = inject(Router);
  private readonly openDialog = dialogOpener();
  protected readonly words = inject(Words);

  /** Any day of the week shown, `yyyy-mm-dd`. */
  readonly day = input<string>();
  protected readonly monday = computed(() => mondayOf(this.day() ?? today()));
  protected readonly days = computed(() => Array.from({ length: 7 }, (_, i) => addDays(this.monday(), i)));
  protected readonly today = today();
  /** The voided ones are shown instead. */
  protected readonly voided = signal(false);

  protected readonly escorts = serverResource({
    params: () => ({ from: this.monday(), to: addDays(this.monday(), 6), voided: this.voided() }),
    loader: ({ params }) => this.client.list(params.from, params.to, params.voided),
  });
  private readonly workers = serverResource({
    loader: () => this.staff.colleagues({ role: 'escort' }),
  });
  protected readonly rows = computed<Row[]>(() => {
    const escorts = (this.escorts.value() ?? []).filter(escort => escort.state !== 'cancelled');
    const whose = ({ workerId, workerLeft }: Wire['EscortView']): string | null =>
      workerLeft ? null : workerId;
    const row = (id: string | null, name: string): Row => ({
      id,
      name,
      days: this.days().map(day =>
        escorts.filter(escort => whose(escort) === id && dayOf(new Date(escort.startsAt)) === day),
      ),
    });
    const working = new Map((this.workers.value() ?? []).map(({ id, displayName }) => [id, displayName]));
    // those who went in this week, and left since
    const gone = escorts.flatMap(escort => {
      const id = whose(escort);
      return id !== null && !working.has(id) ? [[id, escort.workerName] as const] : [];
    });
    const named = [...new Map([...working, ...gone])].map(([id, name]) => row(id, name));
    const alone = row(null, this.words.of('escorts.unassigned'));
    return alone.days.some(day => day.length > 0) ? [alone, ...named] : named;
  });

  constructor() {
    inject(LiveFeed).follow(['escorts'], () => {
      this.escorts.reload();
    });
  }

  protected go(weeks: number): void {
    const day = weeks === 0 ? null : addDays(this.monday(), weeks * 7);
    void this.router.navigate([], { queryParams: { day } });
  }

  protected async open(escort: Wire['EscortView']): Promise<void> {
    const workers = this.workers.value() ?? [];
    const again = async (): Promise<EscortData | null> => {
      const list = await this.client.list(this.monday(), addDays(this.monday(), 6), this.voided());
      const now = list.find(({ id }) => id === escort.id);
      return now ? { escort: now, workers } : null;
    };
    if (await this.openDialog(EscortDialog, { escort, workers }, { again })) this.escorts.reload();
  }
}
