import { computed, DestroyRef, inject } from '@angular/core';
import { toastAction } from '../forms/action';
import type { ServerResource } from '../http/server-resource';
import { Language, LOCALES } from '../i18n/language';
import { choiceOf, exactOf, type List, listFile } from './list';
import { ListMemory } from './state/list-memory';
import type { Column, ListOptions } from './list-model';
import { watchLeaving } from './state/left-at';
import { ListState } from './state/list-state';

interface LocalListOptions<Row> extends ListOptions<Row> {
  readonly loaded: ServerResource<readonly Row[] | undefined>;
  /** Tells the server that all of it leaves in a file; null where the role may not. */
  readonly file?: (() => Promise<unknown>) | null;
}

/** A short list that the page holds whole: it is searched, narrowed and sorted here. */
export function localList<Row>(options: LocalListOptions<Row>): List<Row> {
  const state = new ListState<Row>(options);
  const [memory, language] = [inject(ListMemory), inject(Language)];
  const found = computed(() => {
    const rows = (options.loaded.value() ?? []).filter(row => passes(state, row));
    const { key, order } = state.sorted();
    const column = options.columns.find(one => one.key === key);
    if (!column) return rows;
    const collator = new Intl.Collator(LOCALES[language.current()], { numeric: true });
    const sign = order === 'asc' ? 1 : -1;
    return rows.toSorted((a, b) => sign * compare(collator, column, a, b));
  });
  const left = watchLeaving();
  inject(DestroyRef).onDestroy(() => {
    const params = { params: state.params(), words: state.words() };
    memory.keep(options.name, { ...params, rows: [], next: null, pages: 1, ...left() });
  });
  const list = { state, loaded: options.loaded, rows: found, hasMore: computed(() => false) };
  const { file } = options;
  const read = async (): Promise<{ rows: readonly Row[] }> => {
    await file?.();
    return { rows: found() };
  };
  return {
    ...list,
    choice: choiceOf(options, found),
    exact: exactOf(list),
    partial: computed(() => false),
    growing: toastAction(),
    more: () => Promise.resolve(),
    reload: options.loaded.reload,
    ...listFile(state, file ? read : null),
  };
}

/** Every word typed stands somewhere in the row, and every filter lets it pass. */
function passes<Row>(state: ListState<Row>, row: Row): boolean {
  const said = state.options.columns.map(({ text }) => fold(text(row))).join('\n');
  const words = fold(state.words()).split(/\s+/).filter(Boolean);
  if (!words.every(word => said.includes(word))) return false;
  return state.filters.every(filter => {
    if (filter.kind === 'period') return true;
    const value = state.valueOf(filter);
    return value === null || (filter.passes?.(row, value) ?? true);
  });
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');

function compare<Row>(collator: Intl.Collator, { by, text }: Column<Row>, a: Row, b: Row): number {
  const [one, other] = [by?.(a) ?? text(a), by?.(b) ?? text(b)];
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));
}
