import { Component, computed, inject, input } from '@angular/core';
import { RISK_LEVELS } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { linePoints } from '../../core/charts/chart-points';
import { type ChartDay, EDGE, LineChart, WIDTH } from '../../core/charts/line-chart';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';

const ROW = 36;
const LEFT = 84;
/** How far apart two days stand at least. */
const APART = 76;

/** Levels over time; the table beside it says the same in words. */
@Component({
  selector: 'bk-risk-chart',
  imports: [LineChart, TranslocoDirective],
  providers: [BkDate],
  template: `<bk-line-chart
    *transloco="let t"
    [label]="t('risk.chart')"
    [rows]="rows()"
    [points]="points()"
    [days]="days()"
    [left]="left"
    [height]="height"
  />`,
})
export class RiskChart {
  private readonly words = inject(Words);
  private readonly date = inject(BkDate);
  /** Those that count, in any order. */
  readonly assessments = input.required<readonly Wire['RiskLine'][]>();
  protected readonly left = LEFT;
  protected readonly height = ROW * RISK_LEVELS.length;
  protected readonly rows = computed(() =>
    RISK_LEVELS.map((level, i) => ({ y: heightOf(i), word: this.words.code('riskLevel', level) })),
  );
  protected readonly points = computed(() => {
    const all = this.assessments().toSorted((a, b) => a.assessedAt.localeCompare(b.assessedAt));
    const at = linePoints(
      all.map(({ assessedAt }) => Date.parse(assessedAt)),
      { from: LEFT + EDGE, to: WIDTH - EDGE },
    );
    return all.map(({ id, assessedAt, level }, n) => ({
      id,
      x: at[n] ?? 0,
      day: this.date.transform(assessedAt),
      y: heightOf(RISK_LEVELS.indexOf(level)),
      title: `${this.date.transform(assessedAt)}: ${this.words.code('riskLevel', level)}`,
    }));
  });
  /** The first day and the last, and those between for which there is room. */
  protected readonly days = computed(() => {
    const all = this.points();
    const last = all.at(-1);
    const shown: ChartDay[] = [];
    for (const { x, day } of all) {
      const before = shown.at(-1)?.x ?? -APART;
      if (x - before >= APART && (x === last?.x || (last?.x ?? 0) - x >= APART)) shown.push({ x, text: day });
    }
    return shown;
  });
}

/** The highest level is at the top. */
const heightOf = (rank: number): number => ROW * (RISK_LEVELS.length - rank) - ROW / 2;
