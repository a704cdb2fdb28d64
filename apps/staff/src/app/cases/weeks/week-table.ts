import { WEEK_COUNTS, type WeekCount } from '@baanek/contracts';
import type { Wire } from '../../core/http/api-types';

type Worker = Wire['WorkerWeek'];

/** A table of a centre: which counts somebody has, a row for each worker, and the sum of each. */
export interface WeekTable {
  columns: readonly WeekCount[];
  rows: readonly { name: string; counts: readonly number[] }[];
  sums: readonly number[];
}

const countOf = ({ done }: Pick<Worker, 'done'>, column: WeekCount): number =>
  done.find(({ what }) => what === column)?.n ?? 0;

/** Counts of which nobody has one are left out. */
export function tableOf(workers: readonly Worker[]): WeekTable {
  const columns = WEEK_COUNTS.filter(column => workers.some(worker => countOf(worker, column) > 0));
  const rows = workers.map(worker => ({
    name: worker.name,
    counts: columns.map(column => countOf(worker, column)),
  }));
  const sums = columns.map(column => workers.reduce((sum, worker) => sum + countOf(worker, column), 0));
  return { columns, rows, sums };
}
