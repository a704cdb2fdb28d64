import { computed, DestroyRef, inject, linkedSignal } from '@angular/core';
import { LiveFeed } from '../live/live-feed';
import type { ViewedList } from '@baanek/contracts';
import { growingList, type Part } from './growing-list';
import { choiceOf, exactOf, type List, listFile } from './list';
import { type Kept, ListMemory } from './state/list-memory';
import type { ListOptions } from './list-model';
import { watchLeaving } from './state/left-at';
import { ListState } from './state/list-state';

interface ServerListOptions<Row, Query, Next> extends Omit<ListOptions<Row>, 'views'> {
  /** Views of it are kept under the same name. */
  readonly name: ViewedList;
  /** Reads a page, which begins where the one before said; what was typed goes in a body, as it may be a name. */
  readonly read: (query: Query, words: string, after: Next | undefined) => Promise<Page<Row, Next>>;
  /** The first page, if it is here before anybody has asked. */
  readonly early?: (query: Query) => Page<Row, Next> | undefined;
  /** Reads everything for a file; null where the role may not. */
  readonly file?: ((query: Query, words: string) => Promise<{ rows: readonly Row[]; more: boolean }>) | null;
  /** What is announced when the list has changed. */
  readonly topics?: readonly string[];
}

type Page<Row, Next> = Part<Row, Next> & { partial?: boolean };

/** A list that the server keeps: it is searched, narrowed and sorted there, and read a page at a time. */
export function serverList<Row, Query, Next extends string | number = string>(
  options: ServerListOptions<Row, Query, Next>,
): List<Row> {
  const state = new ListState<Row>({ ...options, views: options.name });
  const memory = inject(ListMemory);
  const asked = computed(() => ({ query: state.query() as Query, words: state.words() }), {
    equal: (a, b) => a.query === b.query && a.words === b.words,
  });
  const partial = new WeakMap<object, boolean>();
  const grown = growingList<Row, { query: Query; words: string }, Next>(
    asked,
    async (of, after) => {
      const page = await options.read(of.query, of.words, after);
      partial.set(of, page.partial ?? false);
      return page;
    },
    {
      start: state.kept?.rows.length ? (state.kept as Kept<Row, Next>) : null,
      early: of => (of.words === '' ? options.early?.(of.query) : undefined),
    },
  );
  // what stood there stays until the next answer, so that nothing jumps while a filter is chosen
  const rows = linkedSignal<{ found: readonly Row[] | undefined; failed: boolean }, readonly Row[]>({
    source: () => ({ found: grown.loaded.value()?.rows, failed: Boolean(grown.loaded.error()) }),
    computation: ({ found, failed }, before) => found ?? (failed ? [] : (before?.value ?? [])),
  });
  if (options.topics) {
    inject(LiveFeed).follow(options.topics, () => {
      grown.reload();
    });
  }
  const left = watchLeaving();
  inject(DestroyRef).onDestroy(() => {
    memory.keep(options.name, {
      ...{
        params: state.params(),
        words: state.words(),
        rows: rows(),
        next: grown.loaded.value()?.next ?? null,
      },
      ...{ pages: grown.pages() },
      ...left(),
    });
  });
  const { file } = options;
  return {
    choice: choiceOf(options, rows),
    ...{ state, rows, loaded: grown.loaded, growing: grown.growing, hasMore: grown.hasMore },
    exact: exactOf(grown),
    partial: computed(() => grown.loaded.hasValue() && (partial.get(asked()) ?? false)),
    more: () => grown.more(),
    reload: () => {
      grown.reload();
    },
    ...listFile(state, file ? () => file(asked().query, asked().words) : null),
  };
}
