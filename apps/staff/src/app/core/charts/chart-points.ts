/** Where moments stand on a line of time that reaches from the first to the last; one alone stands at its beginning. */
export function linePoints(moments: readonly number[], { from, to }: { from: number; to: number }): number[] {
  const first = Math.min(...moments);
  const span = Math.max(...moments) - first;
  return moments.map(at => from + (span > 0 ? ((at - first) / span) * (to - from) : 0));
}
