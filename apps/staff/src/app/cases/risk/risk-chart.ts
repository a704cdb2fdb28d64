import { Component, computed, inject, input } from '@angular/core';
import { RISK_LEVELS } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';

const WIDTH = 400; // wider, and its letters are too small on a phone
const ROW = 36;
const LEFT = 84;
/** Under the lowest level stand the days. */
const DAYS = 24;
/** Half a day’s text, on both sides. */
const EDGE = 38;
/** How far apart two days stand at least. */
const APART = 76;

/** Levels over time; the table beside it says the same in words. */
@Component({
  selector: 'bk-risk-chart',
  imports: [TranslocoDirective],
  providers: [BkDate],
  template: `<svg *transloco="let t" [attr.viewBox]="box" role="img" [attr.aria-label]="t('risk.chart')">
    @for (row of rows(); track row.word) {
      <line [attr.x1]="left" [attr.x2]="width" [attr.y1]="row.y" [attr.y2]="row.y" />
      <text [attr.x]="0" [attr.y]="row.y + 5">{{ row.word }}</text>
    }
    @for (day of days(); track day.x) {
      <text [attr.x]="day.x" [attr.y]="daysAt" text-anchor="middle">{{ day.text }}</text>
    }
    <polyline [attr.points]="path()" />
    @for (point of points(); track point.id) {
      <circle [attr.cx]="point.x" [attr.cy]="point.y" r="5">
        <title>{{ point.title }}</title>
      </circle>
    }
  </svg>`,
  styles: `
    svg {
      width: 100%;
      max-width: 480px;
      height: auto;
    }
    line {
      stroke: var(--bk-line);
    }
    text {
      fill: var(--bk-ink-2);
      font-size: 14px;
    }
    polyline {
      fill: none;
      stroke: var(--bk-teal);
      stroke-width: 2;
    }
    circle {
      fill: var(--bk-teal);
    }
  `,
})
export class RiskChart {
  private readonly words = inject(Words);
  private readonly date = inject(BkDate);
  /** Those that count, in any order. */
  readonly assessments = input.required<readonly Wire['RiskLine'][]>();
  protected readonly width = WIDTH;
  protected readonly left = LEFT;
  protected readonly daysAt = ROW * RISK_LEVELS.length + 14;
  protected readonly box = `0 0 ${WIDTH} ${ROW * RISK_LEVELS.length + DAYS}`;
  protected readonly rows = computed(() =>
    RISK_LEVELS.map((level, i) => ({ y: heightOf(i), word: this.words.code('riskLevel', level) })),
  );
  protected readonly points = computed(() => {
    const all = this.assessments().toSorted((a, b) => a.assessedAt.localeCompare(b.assessedAt));
    const [first, last] = [all[0], all.at(-1)].map(one => Date.parse(one?.assessedAt ?? ''));
    const [from, span] = [first ?? 0, (last ?? 0) - (first ?? 0)];
    return all.map(({ id, assessedAt, level }) => ({
      id,
      x: LEFT + EDGE + (span > 0 ? ((Date.parse(assessedAt) - from) / span) * (WIDTH - LEFT - 2 * EDGE) : 0),
      day: this.date.transform(assessedAt),
      y: heightOf(RISK_LEVELS.indexOf(level)),
      title: `${this.date.transform(assessedAt)}: ${this.words.code('riskLevel', level)}`,
    }));
  });
  /** The first day and the last, and those between for which there is room. */
  protected readonly days = computed(() => {
    const all = this.points();
    const last = all.at(-1);
    const shown: { x: number; text: string }[] = [];
    for (const { x, day } of all) {
      const before = shown.at(-1)?.x ?? -APART;
      if (x - before >= APART && (x === last?.x || (last?.x ?? 0) - x >= APART)) shown.push({ x, text: day });
    }
    return shown;
  });
  protected readonly path = computed(() =>
    this.points()
      .map(({ x, y }) => `${x},${y}`)
      .join(' '),
  );
}

/** The highest level is at the top. */
const heightOf = (rank: number): number => ROW * (RISK_LEVELS.length - rank) - ROW / 2;
