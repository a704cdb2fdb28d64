import type pg from 'pg';
import type { Stored } from './plain-names.ts';
import type { Query } from './variants.ts';

/** What was proposed for a query, best first. */
export interface Answer {
  query: Query;
  ids: readonly string[];
  /** Those of them that were called likely the same. */
  likely: readonly string[];
  ms: number;
}

export interface Found {
  recallAt10: number;
  top1: number;
  p50Ms: number;
  p95Ms: number;
}

export interface KindFound {
  recallAt10: number;
  top1: number;
  p95Ms: number;
  n: number;
}

/** Answers with who is right among the proposed. */
export interface Marked extends Answer {
  right: readonly boolean[];
  likelyRight: number;
}

/** Marks each proposal: right is whoever bears the same full name, and was born in the year that was asked for. */
export async function mark(owner: pg.Client, answers: readonly Answer[]): Promise<Marked[]> {
  const marked: Marked[] = [];
  for (const answer of answers) {
    const { rows } = await owner.query<Stored>(
      'SELECT id, centre, name, year FROM bench.bench_name WHERE id = ANY($1)',
      [answer.ids],
    );
    const { wanted, year } = answer.query;
    const right = new Set(
      rows
        .filter(({ name, year: born }) => name === wanted.name && (year === null || born === year))
        .map(({ id }) => id),
    );
    const likelyRight = answer.likely.filter(id => right.has(id)).length;
    marked.push({ ...answer, right: answer.ids.map(id => right.has(id)), likelyRight });
  }
  return marked;
}

export const summary = (marked: readonly Marked[]): Found => ({
  ...shares(marked),
  ...times(marked),
});

export const times = (answers: readonly Answer[]): Pick<Found, 'p50Ms' | 'p95Ms'> => ({
  p50Ms: quantile(answers, 0.5),
  p95Ms: quantile(answers, 0.95),
});

/** What was found of each kind of spelling. */
export const byKind = (marked: readonly Marked[]): Record<string, KindFound> =>
  Object.fromEntries(
    [...new Set(marked.map(({ query }) => query.kind))].map(kind => {
      const own = marked.filter(({ query }) => query.kind === kind);
      return [kind, { ...shares(own), p95Ms: times(own).p95Ms, n: own.length }];
    }),
  );

/** Of all that were called likely, the share that is; and the share of queries for which somebody rightly was. */
export function likelihood(marked: readonly Marked[]): { precisionLikely: number; likelyShown: number } {
  const called = marked.reduce((sum, { likely }) => sum + likely.length, 0);
  const right = marked.reduce((sum, { likelyRight }) => sum + likelyRight, 0);
  const shown = marked.filter(({ likelyRight }) => likelyRight > 0).length;
  return { precisionLikely: rounded(right / called), likelyShown: rounded(shown / marked.length) };
}

function shares(marked: readonly Marked[]): { recallAt10: number; top1: number } {
  const share = (among: number): number =>
    rounded(marked.filter(({ right }) => right.slice(0, among).includes(true)).length / marked.length);
  return { recallAt10: share(10), top1: share(1) };
}

function quantile(answers: readonly Answer[], share: number): number {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
}

const rounded = (figure: number): number => Math.round(figure * 10_000) / 10_000;
