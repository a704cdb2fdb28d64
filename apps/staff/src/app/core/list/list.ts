import { computed, inject, type Signal } from '@angular/core';
import { Toaster } from '../feedback/toaster';
import { csvOf } from '../files/csv';
import { saveFile } from '../files/save-file';
import { type Action, toastAction } from '../forms/action';
import type { ServerResource } from '../http/server-resource';
import { today } from '../i18n/dates';
import { Words } from '../i18n/words';
import type { ListOptions } from './list-model';
import { RowChoice } from './state/row-choice';
import type { ListState } from './state/list-state';

type FileKind = 'csv' | 'xlsx';

/** A list as the component `bk-list` shows it. */
export interface List<Row> {
  readonly state: ListState<Row>;
  readonly loaded: ServerResource<unknown>;
  readonly rows: Signal<readonly Row[]>;
  /** Rows that are chosen; null where they are not. */
  readonly choice: RowChoice<Row> | null;
  readonly hasMore: Signal<boolean>;
  /** How many there are, where that is known without counting: null while more follow. */
  readonly exact: Signal<number | null>;
  /** A name was looked for among the latest people only. */
  readonly partial: Signal<boolean>;
  readonly growing: Action;
  more(): Promise<void>;
  reload(): void;
  /** Saves what is shown as a file; null where the role may not. */
  readonly save: ((kind: FileKind) => Promise<void>) | null;
  readonly saving: Action;
}

/** How many records there are, where that is known without counting. */
export const exactOf = ({
  loaded,
  rows,
  hasMore,
}: Pick<List<unknown>, 'loaded' | 'rows' | 'hasMore'>): Signal<number | null> =>
  computed(() => (loaded.hasValue() && !hasMore() ? rows().length : null));

/** What is chosen of the rows of a list, where it says that they are. */
export const choiceOf = <Row>(
  { choose, id }: Pick<ListOptions<Row>, 'choose' | 'id'>,
  rows: Signal<readonly Row[]>,
): RowChoice<Row> | null => (choose === undefined ? null : new RowChoice(rows, id, choose));

/** Everything that the filter lets pass, for a file, and whether there was more than leaves at once. */
export type ReadFile<Row> = () => Promise<{ rows: readonly Row[]; more?: boolean }>;

/** Saves the shown columns of what `read` answers: the server writes the trail before it answers. */
export function listFile<Row>(
  state: ListState<Row>,
  read: ReadFile<Row> | null,
): Pick<List<Row>, 'save' | 'saving'> {
  const saving = toastAction();
  const [words, toaster] = [inject(Words), inject(Toaster)];
  if (!read) return { save: null, saving };
  const save = async (kind: FileKind): Promise<void> => {
    await saving.run(async () => {
      const { rows, more } = await read();
      const columns = state.columns().filter(({ tools }) => !tools);
      const lines = rows.map(row => columns.map(({ text }) => text(row)));
      const table = [columns.map(({ word }) => words.of(word)), ...lines];
      const name = `${state.options.name}-${today()}.${kind}`;
      if (kind === 'csv') saveFile(name, csvOf(table), 'text/csv');
      else saveFile(name, (await import('../files/xlsx')).xlsxOf(table), XLSX);
      if (more) toaster.show(words.of('list.fileCut', { n: words.number(rows.length) }), { tone: 'brick' });
    });
  };
  return { save, saving };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
