import type { Draw } from '../draw';

/** Everything that `work` may answer, over all that may be drawn on the way. */
export function outcomes<T>(work: (draw: Draw) => T): T[] {
  const found: T[] = [];
  const follow = (drawn: readonly number[]): void => {
    const open: number[] = [];
    let at = 0;
    const answer = work(below => {
      const given = drawn[at];
      if (given === undefined) open.push(below);
      at++;
      return given ?? 0;
    });
    const [below] = open;
    if (below === undefined) found.push(answer);
    else for (let n = 0; n < below; n++) follow([...drawn, n]);
  };
  follow([]);
  return found;
}
