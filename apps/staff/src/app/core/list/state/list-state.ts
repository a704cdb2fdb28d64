import { computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params, Router } from '@angular/router';
import { readDay, writeDay } from '@baanek/ui';
import { Words } from '../../i18n/words';
import { rememberColumns, rememberedColumns } from './chosen-columns';
import { type Kept, ListMemory } from './list-memory';
import { ALL, type Chosen, type Column, type Filter, type ListOptions, type Order } from '../list-model';

type Change = Readonly<Record<string, string | null>>;

/** Filter, order and columns of a list, which stand in the address, and the words typed to search it, which do not. */
export class ListState<Row> {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly translated = inject(Words);
  /** As the list was left, where somebody comes back to it. */
  readonly kept: Kept<Row> | null;
  /** What was typed to search it. */
  readonly words;

  private readonly address = toSignal(this.route.queryParams, {
    initialValue: this.route.snapshot.queryParams,
  });
  readonly params = computed<Params>(() => this.address());
  readonly filters: readonly Filter<Row>[];

  constructor(readonly options: ListOptions<Row>) {
    this.filters = options.filters ?? [];
    this.kept = inject(ListMemory).recall(options.name, this.params()) as Kept<Row> | null;
    this.words = signal(this.kept?.words ?? '');
    this.remembered = signal(rememberedColumns(options.name));
  }

  readonly sorted = computed<{ key: string; order: Order }>(() => {
    const { sort, order } = this.params() as Partial<Record<string, string>>;
    const { sorted, columns } = this.options;
    const column = columns.find(({ key, sort: first }) => key === (sort ?? sorted.key) && first);
    if (!column) return sorted;
    const otherwise = column.key === sorted.key ? sorted.order : (column.sort ?? 'asc');
    return { key: column.key, order: order === 'asc' || order === 'desc' ? order : otherwise };
  });

  private readonly remembered;

  /** The columns that are shown, in their order. */
  readonly columns = computed(() =>
    this.columnsOf((this.params()['columns'] as string | undefined) ?? this.remembered()),
  );

  /** What the server, or the list itself, is asked for: only values that a filter knows. */
  readonly query = computed(
    () => {
      const { key, order } = this.sorted();
      const { sorted } = this.options;
      const sort = key === sorted.key ? {} : { sort: key };
      const given = Object.assign({}, ...this.filters.map(filter => this.given(filter))) as Record<
        string,
        string
      >;
      const asked = this.columns().flatMap(({ asks }) => (asks ? [[asks, 'true']] : []));
      Object.assign(given, Object.fromEntries(asked));
      return { ...given, ...sort, ...(key === sorted.key && order === sorted.order ? {} : { order }) };
    },
    { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );

  /** The filters that are set, beside the words. */
  readonly chosen = computed(() => this.filters.flatMap(filter => this.chip(filter)));
  readonly isFiltered = computed(() => this.chosen().length > 0 || this.words() !== '');

  /** What is chosen in a filter; null for everything. */
  valueOf(filter: Filter<Row>): string | null {
    if (filter.kind === 'period') return null;
    const value = this.params()[filter.key] as string | undefined;
    if (filter.kind === 'flag') return value === (filter.yes ?? 'true') ? value : null;
    if (value === ALL) return null;
    // a set whose words are still on their way lets pass what the address says
    const options = filter.options();
    const isKnown = value !== undefined && (options.length === 0 || options.some(one => one.value === value));
    return isKnown ? value : (filter.initial ?? null);
  }

  /** A day of the period; empty where there is none. */
  day(end: 'from' | 'to'): string {
    const typed = (this.params()[end] as string | undefined) ?? '';
    return readDay(typed) ? typed : '';
  }

  change(change: Change): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: change,
      queryParamsHandling: 'merge',
      replaceUrl: true, // one step back leads to where the list was opened from, not through every filter
    });
  }

  choose(filter: Filter<Row>, value: string | null): void {
    const initial = filter.kind === 'choice' ? filter.initial : undefined;
    this.change({ [filter.key]: value === (initial ?? null) ? null : (value ?? ALL) });
  }

  clear(): void {
    this.words.set('');
    this.change(Object.assign({}, ...this.chosen().map(({ clear }) => clear)) as Change);
  }

  /** Sorts by a column; by the same one the other way round. */
  sortBy(column: Column<Row>, order?: Order): void {
    const now = this.sorted();
    const turned = now.order === 'asc' ? 'desc' : 'asc';
    const next = order ?? (now.key === column.key ? turned : (column.sort ?? 'asc'));
    const { sorted } = this.options;
    const isFirst = column.key === sorted.key;
    this.change({
      sort: isFirst ? null : column.key,
      order: next === (isFirst ? sorted.order : column.sort) ? null : next,
    });
  }

  /** Shows a column or leaves it out; remembered in this browser. */
  toggle(column: Column<Row>): void {
    const shown = this.columns();
    const next = this.options.columns.filter(one =>
      one === column ? !shown.includes(one) : shown.includes(one),
    );
    const usual = this.options.columns.filter(({ hidden }) => !hidden);
    const keys = next.length === usual.length && next.every(one => usual.includes(one)) ? null : keysOf(next);
    rememberColumns(this.options.name, keys);
    this.remembered.set(keys);
    this.change({ columns: keys });
  }

  /** The parameters of what is shown, as a view of the list keeps them: filter, order and columns, never the words. */
  asView(): string {
    return this.written({ ...this.params(), columns: keysOf(this.columns()) });
  }

  /** Whether a view shows what is shown; of a view from before the list had other filters or columns, what is left of it. */
  isShown(query: string): boolean {
    const kept = valuesOf(query);
    return this.written({ ...kept, columns: keysOf(this.columnsOf(kept['columns'])) }) === this.asView();
  }

  /** Shows what a view keeps. A key that the list no longer has is left out. */
  showView(query: string): void {
    const kept = valuesOf(query);
    this.change(Object.fromEntries(this.viewKeys().map(key => [key, kept[key] ?? null])));
  }

  /** Nothing in the address says what is to be shown, and nobody comes back to the list. */
  isNew(): boolean {
    return this.kept === null && this.viewKeys().every(key => this.params()[key] === undefined);
  }

  private columnsOf(asked: string | null | undefined): Column<Row>[] {
    const keys = asked?.split(',');
    return this.options.columns.filter(({ key, fixed, hidden, tools }) =>
      fixed || tools ? true : keys ? keys.includes(key) : !hidden,
    );
  }

  private written(values: Partial<Record<string, string>>): string {
    return this.viewKeys()
      .flatMap(key => (values[key] ? [`${key}=${values[key]}`] : []))
      .join('&');
  }

  private viewKeys(): string[] {
    const filters = this.filters.flatMap(({ kind, key }) => (kind === 'period' ? ['from', 'to'] : [key]));
    return [...filters, 'sort', 'order', 'columns'];
  }

  private given(filter: Filter<Row>): Record<string, string> {
    if (filter.kind === 'period') {
      const [from, to] = [this.day('from'), this.day('to')];
      return { ...(from && { from }), ...(to && { to }) };
    }
    const value = this.valueOf(filter);
    return value === null ? {} : { [filter.key]: value };
  }

  private chip(filter: Filter<Row>): Chosen[] {
    if (filter.kind === 'period') {
      const [from, to] = [this.day('from'), this.day('to')];
      if (!from && !to) return [];
      const label = `${writeDay(from) || '…'} – ${writeDay(to) || '…'}`;
      return [{ key: filter.key, label, clear: { from: null, to: null } }];
    }
    const value = this.valueOf(filter);
    const initial = filter.kind === 'choice' ? (filter.initial ?? null) : null;
    if (value === initial) return [];
    const clear = { [filter.key]: null };
    const word = this.translated.of(filter.word);
    if (filter.kind === 'flag') return [{ key: filter.key, label: word, clear }];
    const chosen = filter.options().find(one => one.value === value)?.label;
    return [{ key: filter.key, label: `${word}: ${chosen ?? this.translated.of('filter.all')}`, clear }];
  }
}

const valuesOf = (query: string): Partial<Record<string, string>> =>
  Object.fromEntries(query.split('&').map(one => one.split('=') as [string, string]));
const keysOf = (columns: readonly { key: string }[]): string => columns.map(({ key }) => key).join(',');
