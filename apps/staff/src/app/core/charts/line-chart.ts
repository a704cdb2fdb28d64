import { Component, computed, input } from '@angular/core';

/** Wider, and its letters are too small on a phone. */
export const WIDTH = 400;
/** Half a day’s text, on both sides. */
export const EDGE = 38;
/** Under the lowest line stand the days. */
const DAYS = 24;

/** A level that is drawn across, with its word at the left. */
export interface ChartRow {
  y: number;
  word: string;
}

export interface ChartPoint {
  id: string;
  x: number;
  y: number;
  /** What is read where the pointer rests on it. */
  title: string;
  /** Something is missing between it and the point before, so that no line leads to it. */
  afterGap?: boolean;
}

/** A day under the chart. */
export interface ChartDay {
  x: number;
  text: string;
}

/** Something over time as a line; whoever shows it says the same in words beside it. */
@Component({
  selector: 'bk-line-chart',
  template: `<svg [attr.viewBox]="box()" role="img" [attr.aria-label]="label()">
    @for (row of rows(); track row.word) {
      <line [attr.x1]="left()" [attr.x2]="width" [attr.y1]="row.y" [attr.y2]="row.y" />
      <text [attr.x]="0" [attr.y]="row.y + 5">{{ row.word }}</text>
    }
    @for (day of days(); track day.x) {
      <text [attr.x]="day.x" [attr.y]="height() + 14" text-anchor="middle">{{ day.text }}</text>
    }
    <path [attr.d]="path()" />
    @for (point of points(); track point.id) {
      <circle [attr.cx]="point.x" [attr.cy]="point.y" r="5">
        <title>{{ point.title }}</title>
      </circle>
    }
  </svg>`,
  styles: `
    :host {
      display: contents;
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
    path {
      fill: none;
      stroke: var(--bk-teal);
      stroke-width: 2;
    }
    circle {
      fill: var(--bk-teal);
    }
  `,
})
export class LineChart {
  readonly label = input.required<string>();
  readonly rows = input.required<readonly ChartRow[]>();
  /** The earliest first. */
  readonly points = input.required<readonly ChartPoint[]>();
  readonly days = input.required<readonly ChartDay[]>();
  /** Where the lines begin, after their words. */
  readonly left = input.required<number>();
  /** Of the lines, without the days. */
  readonly height = input.required<number>();
  protected readonly width = WIDTH;
  protected readonly box = computed(() => `0 0 ${WIDTH} ${this.height() + DAYS}`);
  protected readonly path = computed(() =>
    this.points()
      .map(({ x, y, afterGap }, n) => `${n === 0 || afterGap ? 'M' : 'L'}${x} ${y}`)
      .join(' '),
  );
}
