import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Field, Icon, type Option, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../i18n/words';
import { dayFilter } from '../day-filter';
import type { List } from '../list';
import { ListTools } from './list-tools';
import { ALL, type ChoiceFilter, type Filter, type FlagFilter, type Order } from '../list-model';
import { ViewChoice } from '../views/view-choice';
import { watchNarrow } from './narrow';

/** Where all filters are shown, those of a kind stand together. */
const PLACES = { choice: 1, period: 2, flag: 3 } as const satisfies Record<Filter<unknown>['kind'], number>;

/** What stands over the rows: the search, the filters, in a sheet on a phone, and what is chosen of them. */
@Component({
  selector: 'bk-list-bar',
  imports: [DateField, Field, Icon, ListTools, NgTemplateOutlet, Select, TranslocoDirective, ViewChoice],
  templateUrl: './list-bar.html',
  styleUrl: './list-bar.scss',
  host: { class: 'no-print' },
})
export class ListBar<Row> {
  private readonly words = inject(Words);
  readonly list = input.required<List<Row>>();
  protected readonly isNarrow = watchNarrow();
  /** Filters that stand behind a button are asked for. */
  private readonly asked = signal(false);
  private readonly sheet = viewChild<ElementRef<HTMLElement>>('sheet');

  protected readonly filters = computed(() => {
    const { filters } = this.list().state;
    const all = this.isNarrow() || this.showsExtra();
    return all
      ? filters.toSorted((a, b) => PLACES[a.kind] - PLACES[b.kind])
      : filters.filter(({ extra }) => !extra);
  });
  protected readonly hasExtra = computed(() => this.list().state.filters.some(({ extra }) => extra));
  protected readonly showsExtra = computed(() => {
    const { filters, chosen } = this.list().state;
    const set = new Set(chosen().map(({ key }) => key));
    return this.asked() || filters.some(({ key, extra }) => extra && set.has(key));
  });
  protected readonly orders = computed<Option[]>(() =>
    this.list().state.options.columns.flatMap(({ key, sort, word }) =>
      sort
        ? (['asc', 'desc'] as const).map(order => ({
            value: `${key} ${order}`,
            label: `${this.words.of(word)}: ${this.words.of(`list.order.${order}`)}`,
          }))
        : [],
    ),
  );
  protected readonly order = computed(() => {
    const { key, order } = this.list().state.sorted();
    return `${key} ${order}`;
  });

  /** The search is asked for by Enter and not while typing: one that finds a name is written down. */
  protected search(event: Event, typed: string): void {
    event.preventDefault();
    this.list().state.words.set(typed.trim());
  }

  /** The cross in the field takes the search away at once. */
  protected emptied(typed: string): void {
    if (typed === '') this.list().state.words.set('');
  }

  protected valueOf(filter: ChoiceFilter<Row>): string | null {
    const value = this.list().state.valueOf(filter);
    return value === null && filter.initial ? ALL : value;
  }

  protected optionsOf(filter: ChoiceFilter<Row>): readonly Option[] {
    const all = { value: ALL, label: this.words.of('filter.all') };
    return filter.initial ? [...filter.options(), all] : filter.options();
  }

  protected choose(filter: Filter<Row>, value: string | null): void {
    this.list().state.choose(filter, value === ALL ? null : value);
  }

  protected flip(filter: FlagFilter<Row>): void {
    const { state } = this.list();
    state.choose(filter, state.valueOf(filter) ? null : (filter.yes ?? 'true'));
  }

  protected setDay(end: 'from' | 'to', typed: string): void {
    const day = dayFilter(typed);
    const { state } = this.list();
    if (day !== undefined && (day ?? '') !== state.day(end)) state.change({ [end]: day });
  }

  protected sort(chosen: string | null): void {
    const [key, order] = (chosen ?? '').split(' ');
    const { state } = this.list();
    const column = state.options.columns.find(one => one.key === key);
    if (column) state.sortBy(column, order as Order);
  }

  protected openFilters(): void {
    if (this.isNarrow()) this.sheet()?.nativeElement.showPopover();
    else this.asked.update(asked => !asked);
  }

  protected closeSheet(): void {
    this.sheet()?.nativeElement.hidePopover();
  }
}
