/**
 * Two-sided p-value of the Mann-Whitney U test: how likely two samples this far apart are when nothing tells them
 * apart. Normal approximation with the correction for ties (H. B. Mann, D. R. Whitney 1947); for samples from some 20.
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map(value => ({ value, own: 1 })), ...b.map(value => ({ value, own: 0 }))];
  all.sort((x, y) => x.value - y.value);
  let rankSum = 0;
  let ties = 0;
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to]?.value === all[from]?.value) to++;
    const tied = all.slice(from, to);
    rankSum += tied.reduce((sum, { own }) => sum + own, 0) * ((from + 1 + to) / 2);
    ties += tied.length ** 3 - tied.length;
  }
  const n = all.length;
  const u = rankSum - (a.length * (a.length + 1)) / 2;
  const mean = (a.length * b.length) / 2;
  const variance = ((a.length * b.length) / 12) * (n + 1 - ties / (n * (n - 1)));
  return variance === 0 ? 1 : 2 * (1 - normal(Math.abs(u - mean) / Math.sqrt(variance)));
}

/** The normal distribution function for z ≥ 0 (Abramowitz, Stegun 26.2.17; off by less than 7.5e-8). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153];
  const sum = tail.reduce((total, factor) => total * t + factor, 0) * t;
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
