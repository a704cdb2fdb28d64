import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { BODY_SIDES, type BodyRegion } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../core/i18n/words';
import { type BodyShape, HEIGHT, shapesOf, WIDTH } from './body-shapes';

/** By how many parts a key goes on. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * A body from the front and from the back. Each part is a button with a name: one stop of the Tab key for both sides, arrows
 * from part to part, Enter chooses. Parts with an injury are filled, and say how many there are.
 */
@Component({
  selector: 'bk-body-chart',
  imports: [TranslocoDirective],
  template: `<div class="sides" role="group" [attr.aria-label]="t('injury.chart')" *transloco="let t">
    @for (side of sides; track side.name) {
      <figure>
        <svg [attr.viewBox]="box">
          @for (part of side.shapes; track part.region) {
            <path
              [attr.d]="part.outline"
              [attr.transform]="part.mirrored ? mirror : null"
              [class.marked]="counts().has(part.region)"
              [attr.data-region]="part.region"
              [attr.role]="readonly() ? 'img' : 'button'"
              [attr.tabindex]="readonly() ? null : part.region === stop() ? 0 : -1"
              [attr.aria-label]="nameOf(part)"
              (focus)="stop.set(part.region)"
              (click)="choose(part)"
              (keydown)="press($event, part)"
            >
              <title>{{ nameOf(part) }}</title>
            </path>
          }
        </svg>
        <figcaption class="small quiet">{{ t('set.bodySide.' + side.name) }}</figcaption>
      </figure>
    }
  </div>`,
  styles: `
    .sides {
      display: flex;
      gap: 16px;
    }
    figure {
      flex: 0 1 180px;
      margin: 0;
      text-align: center;
    }
    svg {
      width: 100%;
      height: auto;
    }
    path {
      fill: var(--bk-surface);
      stroke: var(--bk-line-strong);
      stroke-width: 1.5;
      cursor: pointer;
    }
    path[role='img'] {
      cursor: default;
    }
    path[role='button']:hover {
      fill: var(--bk-teal-soft);
    }
    path.marked {
      fill: var(--bk-brick);
    }
    path:focus-visible {
      outline: none;
      stroke: var(--bk-teal);
      stroke-width: 4;
    }
  `,
})
export class BodyChart {
  private readonly words = inject(Words);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** Where there are injuries, one entry for each. */
  readonly marked = input.required<readonly BodyRegion[]>();
  readonly readonly = input(false);
  readonly chosen = output<BodyRegion>();
  protected readonly box = `0 0 ${WIDTH} ${HEIGHT}`;
  protected readonly mirror = `translate(${WIDTH} 0) scale(-1 1)`;
  protected readonly sides = BODY_SIDES.map(name => ({ name, shapes: shapesOf(name) }));
  private readonly all = this.sides.flatMap(({ shapes }) => shapes);
  /** Where the Tab key stops. */
  protected readonly stop = signal<BodyRegion>('front_head');
  protected readonly counts = computed(() => {
    const counts = new Map<BodyRegion, number>();
    for (const region of this.marked()) counts.set(region, (counts.get(region) ?? 0) + 1);
    return counts;
  });

  protected nameOf({ region }: BodyShape): string {
    const [name, count] = [this.words.code('bodyRegion', region), this.counts().get(region)];
    return count ? `${name}: ${this.words.count('injury.counted', count)}` : name;
  }

  protected choose({ region }: BodyShape): void {
    if (!this.readonly()) this.chosen.emit(region);
  }

  protected press(event: KeyboardEvent, part: BodyShape): void {
    const step = STEPS[event.key];
    if (event.key === 'Enter' || event.key === ' ') this.choose(part);
    else if (step) this.go(part, step);
    else return;
    event.preventDefault();
  }

  private go(from: BodyShape, step: number): void {
    const to = this.all[(this.all.indexOf(from) + step + this.all.length) % this.all.length];
    if (to) this.host.nativeElement.querySelector<SVGElement>(`[data-region="${to.region}"]`)?.focus();
  }
}
