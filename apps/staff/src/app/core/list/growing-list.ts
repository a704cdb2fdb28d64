import { computed, type Signal } from '@angular/core';
import { type Action, toastAction } from '../forms/action';
import { serverResource, type ServerResource } from '../http/server-resource';

/** One page of a list of the server, and what asks for the page after it; null on the last. */
export interface Part<Row, Next = string> {
  rows: readonly Row[];
  next: Next | null;
}

/** What a list shows at once, before it is read again. */
interface Start<Row, Next> extends Part<Row, Next> {
  pages: number;
}

interface Beginning<Row, P, Next> {
  start?: Start<Row, Next> | null;
  /** The first page, if it is here before anybody has asked. */
  early?: (params: P) => Part<Row, Next> | undefined;
}

/** A list that grows by a page at a time, each of which begins where the one before says. */
export interface GrowingList<Row, Next = string> {
  /** The rows read so far, as one page. */
  readonly loaded: ServerResource<Part<Row, Next> | undefined>;
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
export function growingList<Row, P, Next extends string | number = string>(
  params: () => P,
  read: (params: P, after: Next | undefined) => Promise<Part<Row, Next>>,
  { start = null, early }: Beginning<Row, P, Next> = {},
): GrowingList<Row, Next> {
  const growing = toastAction();
  let shown: { of: P; pages: number } | null = null;
  let first = start;
  const loaded = serverResource({
    params,
    loader: ({ params: of }): Part<Row, Next> | Promise<Part<Row, Next>> => {
      if (first) {
        const { pages, ...kept } = first;
        [shown, first] = [{ of, pages }, null];
        queueMicrotask(() => {
          loaded.reload();
        });
        return kept;
      }
      const here = shown ? undefined : early?.(of);
      if (shown?.of !== of) shown = { of, pages: 1 };
      return here ?? readPages(of, shown.pages);
    },
  });
  const readPages = async (of: P, pages: number): Promise<Part<Row, Next>> => {
    let so = await read(of, undefined);
    for (let page = 1; page < pages && so.next !== null; page++)
      so = joined(so.rows, await read(of, so.next));
    return so;
  };
  const rows = computed(() => loaded.value()?.rows ?? []);
  return {
    loaded,
    rows,
    growing,
    pages: () => shown?.pages ?? 1,
    hasMore: computed(() => (loaded.value()?.next ?? null) !== null),
    more: async () => {
      const of = params();
      await growing.run(async () => {
        const before = rows();
        const part = await read(of, loaded.value()?.next ?? undefined);
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

const joined = <Row, Next>(before: readonly Row[], { rows, next }: Part<Row, Next>): Part<Row, Next> => ({
  rows: [...before, ...rows],
  next,
});
