import { Component, computed, inject, input } from '@angular/core';
import { WELLBEING } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { linePoints } from './chart-points';

const WIDTH = 400; // wider, and its letters are too small on a phone
const HEIGHT = 150;
const LEFT = 28;
const EDGE = 38;
/** Under the lowest line stand the days. */
const DAYS = 24;
const LINES = [WELLBEING.most, 5, WELLBEING.least];
/** How far the highest line is from the edge. */
const TOP = 10;

/** How a client said she was, over time, from 0 to 10; the same stands below as a list. */
@Component({
  selector: 'bk-wellbeing-chart',
  imports: [BkDate, TranslocoDirective],
  providers: [BkDate],
  template: `<figure *transloco="let t">
    <figcaption class="strong">{{ t('session.wellbeingChart') }}</figcaption>
    <svg [attr.viewBox]="box" role="img" [attr.aria-label]="t('session.wellbeingChart')">
      @for (row of rows; track row.value) {
        <line [attr.x1]="left" [attr.x2]="width" [attr.y1]="row.y" [attr.y2]="row.y" />
        <text [attr.x]="0" [attr.y]="row.y + 5">{{ row.value }}</text>
      }
      <polyline [attr.points]="path()" />
      @for (point of drawn(); track point.id) {
        <circle [attr.cx]="point.x" [attr.cy]="point.y" r="5">
          <title>{{ point.title }}</title>
        </circle>
      }
      @for (day of days(); track day.id) {
        <text [attr.x]="day.x" [attr.y]="daysAt" text-anchor="middle">{{ day.text }}</text>
      }
    </svg>
    <details class="small">
      <summary>{{ t('session.wellbeingList') }}</summary>
      <ul>
        @for (point of points(); track point.sessionId) {
          <li>{{ point.heldAt | bkDate }}: {{ point.wellbeing }}</li>
        }
      </ul>
    </details>
  </figure>`,
  styles: `
    figure {
      margin: 0;
    }
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
export class WellbeingChart {
  private readonly date = inject(BkDate);
  /** The earliest first. */
  readonly points = input.required<readonly Wire['WellbeingPoint'][]>();
  protected readonly width = WIDTH;
  protected readonly left = LEFT;
  protected readonly daysAt = HEIGHT + 14;
  protected readonly box = `0 0 ${WIDTH} ${HEIGHT + DAYS}`;
  protected readonly rows = LINES.map(value => ({ value, y: heightOf(value) }));
  protected readonly drawn = computed(() => {
    const at = linePoints(
      this.points().map(({ heldAt }) => Date.parse(heldAt)),
      { from: LEFT + EDGE, to: WIDTH - EDGE },
    );
    return this.points().map(({ sessionId, heldAt, wellbeing }, n) => ({
      ...{ id: sessionId, x: at[n] ?? 0, y: heightOf(wellbeing) },
      title: `${this.date.transform(heldAt)}: ${wellbeing}`,
    }));
  });
  protected readonly path = computed(() =>
    this.drawn()
      .map(({ x, y }) => `${x},${y}`)
      .join(' '),
  );
  /** The first day and the last. */
  protected readonly days = computed(() => {
    const [all, drawn] = [this.points(), this.drawn()];
    const ends = all.length > 1 ? [0, all.length - 1] : [0];
    return ends.flatMap(n => {
      const [point, at] = [all[n], drawn[n]];
      return point && at ? [{ id: at.id, x: at.x, text: this.date.transform(point.heldAt) }] : [];
    });
  });
}

const heightOf = (value: number): number =>
  TOP + ((WELLBEING.most - value) / WELLBEING.most) * (HEIGHT - 2 * TOP);
