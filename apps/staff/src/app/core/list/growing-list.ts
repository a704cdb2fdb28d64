import { computed, type Signal } from '@angular/core';
import { type Action, toastAction } from '../forms/action';
import { serverResource, type ServerResource } from '../http/server-resource';

/** One page of a list of the server, and how many records there are in all. */
export interface Part<Row> {
  rows: readonly Row[];
  total: number;
}

/** A list that grows by a page at a time, each of which begins after the last record of the one before. */
export interface GrowingList<Row> {
  readonly loaded: ServerResource<Part<Row> | undefined>;
  readonly rows: Signal<readonly Row[]>;
  /** Whether there is more than what is shown. */
  readonly hasMore: Signal<boolean>;
  /** A further page is being read. */
  readonly growing: Action;
  /** Shows a further page. */
  more(): Promise<void>;
  /** Loads what is shown anew. */
  reload(): void;
}

/**
 * Reads a list page by page. A reload reads as many pages as are shown, so that nothing that somebody looks at goes away;
 * other `params` begin with one page again.
 */
export function growingList<Row extends { id: string }, P>(
  params: () => P,
  read: (params: P, after: string | undefined) => Promise<Part<Row>>,
): GrowingList<Row> {
  const growing = toastAction();
  let shown: { of: P; pages: number } | null = null;
  const loaded = serverResource({
    params,
    loader: async ({ params: of }): Promise<Part<Row>> => {
      if (shown?.of !== of) shown = { of, pages: 1 };
      let [rows, total]: [Row[], number] = [[], 0];
      for (let page = 0; page < shown.pages; page++) {
        const part = await read(of, rows.at(-1)?.id);
        [rows, total] = [[...rows, ...part.rows], part.total];
        if (part.rows.length === 0) break;
      }
      return { rows, total };
    },
  });
  const rows = computed(() => loaded.value()?.rows ?? []);
  return {
    loaded,
    rows,
    growing,
    hasMore: computed(() => rows().length < (loaded.value()?.total ?? 0)),
    more: async () => {
      const of = params();
      await growing.run(async () => {
        const part = await read(of, rows().at(-1)?.id);
        if (shown?.of !== of) return;
        shown.pages++;
        const due = loaded.isLoading(); // what a reload would have brought is not lost
        loaded.update(all => all && { rows: [...all.rows, ...part.rows], total: part.total });
        if (due) loaded.reload();
      });
    },
    reload: loaded.reload,
  };
}
