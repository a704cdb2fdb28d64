import { computed, type Signal } from '@angular/core';
import { type Action, toastAction } from '../forms/action';
import { serverResource, type ServerResource } from '../http/server-resource';

/** One page of a list of the server, and whether more follow, or how many records there are in all. */
export type Part<Row> = { rows: readonly Row[] } & ({ more: boolean } | { total: number });

/** What a list shows at once, before it is read again. */
interface Start<Row> {
  rows: readonly Row[];
  more: boolean;
  pages: number;
}

/** The rows read so far. */
interface Read<Row> {
  rows: readonly Row[];
  more: boolean;
}

/** A list that grows by a page at a time, each of which begins after the last record of the one before. */
export interface GrowingList<Row> {
  readonly loaded: ServerResource<Read<Row> | undefined>;
  /** How many pages are shown. */
  pages(): number;
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
export function growingList<Row extends { id: Key }, P, Key extends string | number = string>(
  params: () => P,
  read: (params: P, after: Key | undefined) => Promise<Part<Row>>,
  start: Start<Row> | null = null,
): GrowingList<Row> {
  const growing = toastAction();
  let shown: { of: P; pages: number } | null = null;
  let first = start;
  const loaded = serverResource({
    params,
    loader: async ({ params: of }): Promise<Read<Row>> => {
      if (first) {
        const { pages, ...kept } = first;
        [shown, first] = [{ of, pages }, null];
        queueMicrotask(() => {
          loaded.reload();
        });
        return kept;
      }
      if (shown?.of !== of) shown = { of, pages: 1 };
      let so: Read<Row> = { rows: [], more: true };
      for (let page = 0; page < shown.pages && so.more; page++)
        so = joined(so.rows, await read(of, so.rows.at(-1)?.id));
      return so;
    },
  });
  const rows = computed(() => loaded.value()?.rows ?? []);
  return {
    loaded,
    rows,
    growing,
    pages: () => shown?.pages ?? 1,
    hasMore: computed(() => loaded.value()?.more ?? false),
    more: async () => {
      const of = params();
      await growing.run(async () => {
        const before = rows();
        const part = await read(of, before.at(-1)?.id);
        if (shown?.of !== of) return;
        shown.pages++;
        const isSame = rows() === before; // else the page follows a row that may stand elsewhere now
        const due = loaded.isLoading(); // what a reload would have brought is not lost
        if (isSame) loaded.update(all => all && joined(all.rows, part));
        if (due || !isSame) loaded.reload();
      });
    },
    reload: loaded.reload,
  };
}

function joined<Row>(before: readonly Row[], part: Part<Row>): Read<Row> {
  const rows = [...before, ...part.rows];
  const more = 'more' in part ? part.more : rows.length < part.total;
  return { rows, more: more && part.rows.length > 0 };
}
