import type { Wire } from '../../core/http/api-types';

type Fit = Wire['FamilyFitView'];

/** Families of neighbouring sizes that would get the same. */
export interface FamilySizes extends Pick<Fit, 'answer' | 'moves'> {
  from: number;
  to: number;
}

/** The sizes of families, those that would get the same put together: «1–6 одна комната, 7–10 разные комнаты». */
export function familySizes(fits: readonly Fit[]): FamilySizes[] {
  const sizes: FamilySizes[] = [];
  for (const { size, answer, moves } of fits) {
    const last = sizes.at(-1);
    if (last?.answer === answer && last.moves === moves) last.to = size;
    else sizes.push({ from: size, to: size, answer, moves });
  }
  return sizes;
}
