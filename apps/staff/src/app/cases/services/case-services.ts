import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SERVICE_GROUPS, type ServiceGroup } from '@baanek/contracts';
import { Empty, Field, Icon, readDay, Skeleton, Status, writeDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ServicesClient } from '../../core/clients/cases/services.client';
import { LoadFailure } from '../../core/http/load-failure';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseStore } from '../file/case.store';
import { type ServiceData, ServiceDialog } from './service-dialog';

/** Services of a case, the latest first, by area of help and days; and what all of them come to. */
@Component({
  selector: 'bk-case-services',
  imports: [
    ...[BkDate, DateField, Empty, Field, Icon, LoadFailure, MoreButton, RouterLink, Skeleton, Status],
    TranslocoDirective,
  ],
  templateUrl: './case-services.html',
  styleUrl: './case-services.scss',
})
export class CaseServices {
  private readonly client = inject(ServicesClient);
  protected readonly store = inject(CaseStore);
  protected readonly words = inject(Words);
  protected readonly groups = SERVICE_GROUPS;
  protected readonly group = signal<ServiceGroup | null>(null);
  protected readonly from = signal('');
  protected readonly to = signal('');
  private readonly asked = computed(() => {
    const [id, group, from, to] = [this.store.id(), this.group(), dayOr(this.from()), dayOr(this.to())];
    return id ? { id, query: { group: group ?? undefined, from, to } } : undefined;
  });
  protected readonly totals = signal<readonly Wire['ServiceTotal'][]>([]);
  protected readonly list = growingList(this.asked, async (asked, after) => {
    const { services, next, totals } = await this.client.list(asked?.id ?? '', { ...asked?.query, after });
    this.totals.set(totals);
    return { rows: services, next };
  });
  protected readonly narrowed = computed(() => {
    const { group, from, to } = this.asked()?.query ?? {};
    return group !== undefined || from !== undefined || to !== undefined;
  });
  protected readonly sum = computed(() => {
    const of = (what: 'services' | 'units' | 'minutes'): number =>
      this.totals().reduce((sum, total) => sum + total[what], 0);
    return { services: of('services'), units: of('units'), minutes: of('minutes') };
  });
  private readonly monthBegins = computed(() => writeDay(`${today().slice(0, 7)}-01`));
  protected readonly isThisMonth = computed(() => this.from() === this.monthBegins() && this.to() === '');
  /** Of which days the sums are. */
  protected readonly span = computed(() => {
    const { from, to } = this.asked()?.query ?? {};
    if (!from && !to) return this.words.of('service.allDays');
    const [since, until] = [from, to].map(day => (day ? writeDay(day) : '…'));
    return this.words.of('service.span', { from: since ?? '', to: until ?? '' });
  });
  protected readonly mayAdd = computed(
    () => this.store.may('services.edit') && this.store.file.value()?.state === 'open',
  );

  constructor() {
    inject(LiveFeed).follow(['cases'], () => {
      this.list.reload();
    });
  }

  /** From the first of this month on, or all days again. */
  protected showThisMonth(): void {
    this.from.set(this.isThisMonth() ? '' : this.monthBegins());
    this.to.set('');
  }

  protected paidBy({ fundingSourceName, projectName }: Wire['ServiceLine']): string {
    return [fundingSourceName, projectName].filter(Boolean).join(' · ');
  }

  protected async read({ id }: Wire['ServiceLine']): Promise<void> {
    const read = async (): Promise<ServiceData> => ({ view: await this.client.read(id), may: this.mayAdd() });
    const data = await read();
    await this.store.open(ServiceDialog, () => data, read);
    this.list.reload();
  }
}

/** A day as it is typed, once it is one. */
const dayOr = (typed: string): string | undefined => readDay(typed) ?? undefined;
