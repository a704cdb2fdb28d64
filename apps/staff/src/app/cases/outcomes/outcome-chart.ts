import { Component, computed, inject, input } from '@angular/core';
import { SCALE } from '@baanek/contracts';
import { linePoints } from '../../core/charts/chart-points';
import { EDGE, LineChart, WIDTH } from '../../core/charts/line-chart';
import { BkDate } from '../../core/i18n/dates';

const HEIGHT = 150;
const LEFT = 28;
const LINES = [SCALE.most, 5, SCALE.least];
/** How far the highest line is from the edge. */
const TOP = 10;

export interface OutcomePoint {
  id: string;
  askedOn: string;
  value: number;
  /** She was asked in between and gave no number. */
  afterGap: boolean;
}

/** One scale over time; the table under it says the same, with the others. */
@Component({
  selector: 'bk-outcome-chart',
  imports: [LineChart],
  providers: [BkDate],
  template: `<bk-line-chart
    [label]="label()"
    [rows]="rows"
    [points]="drawn()"
    [days]="days()"
    [left]="left"
    [height]="height"
  />`,
})
export class OutcomeChart {
  private readonly date = inject(BkDate);
  readonly label = input.required<string>();
  /** The earliest first. */
  readonly points = input.required<readonly OutcomePoint[]>();
  protected readonly left = LEFT;
  protected readonly height = HEIGHT;
  protected readonly rows = LINES.map(value => ({ y: heightOf(value), word: String(value) }));
  protected readonly drawn = computed(() => {
    const at = linePoints(
      this.points().map(({ askedOn }) => Date.parse(askedOn)),
      { from: LEFT + EDGE, to: WIDTH - EDGE },
    );
    return this.points().map(({ id, askedOn, value, afterGap }, n) => ({
      ...{ id, afterGap, x: at[n] ?? 0, y: heightOf(value) },
      title: `${this.date.transform(askedOn)}: ${value}`,
    }));
  });
  /** The first day and the last, where they are not the same. */
  protected readonly days = computed(() => {
    const [all, drawn] = [this.points(), this.drawn()];
    const [first, last] = [drawn[0], drawn.at(-1)];
    return [first, last].flatMap((at, n) => {
      const point = n === 0 ? all[0] : all.at(-1);
      if (!at || !point || (n === 1 && at.x === first?.x)) return [];
      return [{ x: at.x, text: this.date.transform(point.askedOn) }];
    });
  });
}

const heightOf = (value: number): number => TOP + ((SCALE.most - value) / SCALE.most) * (HEIGHT - 2 * TOP);
