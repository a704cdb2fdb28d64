import { Component, computed, inject, input, signal } from '@angular/core';
import { SYSTEM_ID } from '@baanek/contracts';
import { Empty, Field, readDay, Select, Skeleton } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuditClient } from '../core/clients/access/audit.client';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { addressFilter, dayFilter, oneOf } from '../core/list/address-filter';
import { actionOf, handOverOf, rolesOf, subjectOf } from './trail-words';

const DOMAINS = [
  'access',
  'appeals',
  'registry',
  'cases',
  'sessions',
  'shelter',
  'trips',
  'programme',
  'imports',
];

/** The audit trail: who did or saw what, and when. Codes and numbers, no content. */
@Component({
  selector: 'bk-audit',
  imports: [BkDate, DateField, Empty, Field, LoadFailure, Select, Skeleton, TranslocoDirective],
  templateUrl: './audit.page.html',
})
export class AuditPage {
  private readonly client = inject(AuditClient);
  protected readonly words = inject(Words);
  protected readonly system = SYSTEM_ID;

  /** The domain that the list is filtered by, from the address. */
  readonly action = input<string>();
  /** The day, the member of staff and whether views are left out, from the address too. */
  readonly day = input(undefined, {
    transform: (day: string | undefined) => (readDay(day ?? '') ? day : undefined),
  });
  readonly staffId = input<string>();
  readonly only = input(undefined, { transform: oneOf(['changes'] as const) });
  private readonly more = signal<Wire['TrailEntry'][]>([]);
  private readonly nextOne = signal<number | null | undefined>(undefined);

  private readonly query = computed(() => ({
    ...{ action: this.action(), day: this.day(), staffId: this.staffId(), only: this.only() },
  }));
  protected readonly people = serverResource({ loader: () => this.client.people() });
  protected readonly authors = computed(() => [
    ...(this.people.value() ?? []).map(({ id, name }) => ({ value: id, label: name })),
    { value: SYSTEM_ID, label: this.words.of('audit.system') },
  ]);
  protected readonly isFiltered = computed(() => Object.values(this.query()).some(Boolean));

  protected readonly first = serverResource({
    params: () => this.query(),
    loader: async ({ params }) => {
      this.more.set([]);
      this.nextOne.set(undefined);
      return this.client.page(params);
    },
  });
  protected readonly entries = computed(() => [...(this.first.value()?.entries ?? []), ...this.more()]);
  protected readonly next = computed(() =>
    this.nextOne() === undefined ? this.first.value()?.next : this.nextOne(),
  );
  protected readonly domains = computed(() =>
    DOMAINS.map(value => ({ value, label: this.words.of(`audit.domain.${value}`) })),
  );

  protected readonly filter = addressFilter();

  protected filterDay(typed: string): void {
    const day = dayFilter(typed);
    if (day !== undefined) this.filter({ day });
  }

  protected async older(): Promise<void> {
    const page = await this.client.page({ ...this.query(), before: this.next() });
    this.more.update(entries => [...entries, ...page.entries]);
    this.nextOne.set(page.next);
  }

  /** An entry in words: what was done, with what, and what of it is told beside it. */
  protected told(entry: Wire['TrailEntry']): { what: string; details: string[]; subject: string } {
    const { words } = this;
    const details = [handOverOf(words, entry), rolesOf(words, entry)].filter(Boolean);
    return { what: actionOf(words, entry), details, subject: subjectOf(words, entry) };
  }
}
