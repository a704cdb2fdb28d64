import { Component, computed, inject, input } from '@angular/core';
import { WELLBEING } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { linePoints } from '../../core/charts/chart-points';
import { EDGE, LineChart, WIDTH } from '../../core/charts/line-chart';
import { BkDate } from '../../core/i18n/dates';

const HEIGHT = 150;
const LEFT = 28;
const LINES = [WELLBEING.most, 5, WELLBEING.least];
/** How far the highest line is from the edge. */
const TOP = 10;

/** How a client said she was, over time, from 0 to 10; the same stands below as a list. */
@Component({
  selector: 'bk-wellbeing-chart',
  imports: [BkDate, LineChart, TranslocoDirective],
  providers: [BkDate],
  template: `<figure *transloco="let t">
    <figcaption class="strong">{{ t('session.wellbeingChart') }}</figcaption>
    <bk-line-chart
      [label]="t('session.wellbeingChart')"
      [rows]="rows"
      [points]="drawn()"
      [days]="days()"
      [left]="left"
      [height]="height"
    />
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
  `,
})
export class WellbeingChart {
  private readonly date = inject(BkDate);
  /** The earliest first. */
  readonly points = input.required<readonly Wire['WellbeingPoint'][]>();
  protected readonly left = LEFT;
  protected readonly height = HEIGHT;
  protected readonly rows = LINES.map(value => ({ y: heightOf(value), word: String(value) }));
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
  /** The first day and the last. */
  protected readonly days = computed(() => {
    const [all, drawn] = [this.points(), this.drawn()];
    const ends = all.length > 1 ? [0, all.length - 1] : [0];
    return ends.flatMap(n => {
      const [point, at] = [all[n], drawn[n]];
      return point && at ? [{ x: at.x, text: this.date.transform(point.heldAt) }] : [];
    });
  });
}

const heightOf = (value: number): number =>
  TOP + ((WELLBEING.most - value) / WELLBEING.most) * (HEIGHT - 2 * TOP);
