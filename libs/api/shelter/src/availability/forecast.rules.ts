// How full the house will be, from the planned ends of those who are here now. Nobody new is counted: that is what is
// asked for. A plan is kept, broken or outstayed as often as this centre's own plans were.

/** Nights by which past stays outlasted their plan; negative for those who left sooner. */
export type Slack = readonly number[];

/** As if so many stays had ended on the planned day: a house that has no past yet is not certain of anything. */
const PRIOR: Slack = [-7, -3, -1, 0, 0, 0, 0, 1, 2, 3, 5, 7, 14];

export interface Here {
  /** Nights from tonight to the planned end; zero or less when it has passed. */
  nightsLeft: number;
  people: number;
}

export interface NightForecast {
  /** Nights from tonight. */
  night: number;
  expected: number;
  /** Between these, four nights of five. */
  low: number;
  high: number;
}

/** Chance of still being here after so many more nights, given that somebody is here tonight. */
export function shareStillHere(nightsLeft: number, after: number, slack: Slack): number {
  const all = [...slack, ...PRIOR];
  const until = all.filter(extra => nightsLeft + extra > 0); // the others would have left by now
  if (until.length === 0) return after === 0 ? 1 : 0.5 ** after; // outstayed every plan known: each night may be the last
  return until.filter(extra => nightsLeft + extra > after).length / until.length;
}

/** Occupied places on each of the coming nights: the exact distribution of the sum over households. */
export function forecast(here: readonly Here[], slack: Slack, nights: number): NightForecast[] {
  return Array.from({ length: nights }, (_, night) => {
    let chances = [1];
    for (const { nightsLeft, people } of here) {
      const stays = shareStillHere(nightsLeft, night, slack);
      const next = new Array<number>(chances.length + people).fill(0);
      for (const [places, chance] of chances.entries()) {
        next[places] = (next[places] ?? 0) + chance * (1 - stays);
        next[places + people] = (next[places + people] ?? 0) + chance * stays;
      }
      chances = next;
    }
    const expected = chances.reduce((sum, chance, places) => sum + chance * places, 0);
    return {
      night,
      expected: Math.round(expected * 10) / 10,
      low: quantile(chances, 0.1),
      high: quantile(chances, 0.9),
    };
  });
}

function quantile(chances: readonly number[], share: number): number {
  let sum = 0;
  for (const [places, chance] of chances.entries()) {
    sum += chance;
    if (sum >= share - 1e-12) return places;
  }
  return chances.length - 1;
}
