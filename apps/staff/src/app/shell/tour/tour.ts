import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationStart, Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { placeOf, type TourStep } from './tour.rules';

/** Shows what is where: a small card beside one thing after another, which holds nobody up. */
@Component({
  selector: 'bk-tour',
  imports: [TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @let step = shown();
    @if (ring(); as at) {
      <div
        class="ring"
        [style.left.px]="at.left - 4"
        [style.top.px]="at.top - 4"
        [style.width.px]="at.width + 8"
        [style.height.px]="at.height + 8"
      ></div>
    }
    <div
      #card
      class="card"
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      [style.left.px]="place().left"
      [style.top.px]="place().top"
    >
      <div class="said" aria-live="polite" aria-atomic="true">
        <p class="small quiet tabular">{{ t('tour.step', { n: n() + 1, of: steps().length }) }}</p>
        <h2 id="tour-title">{{ t(step.title) }}</h2>
        <p id="tour-text">
          {{ t('tour.' + step.id) }}
          @if (step.key; as key) {
            <kbd>{{ key }}</kbd>
          }
        </p>
      </div>
      <div class="line">
        @if (n() + 1 < steps().length) {
          <button type="button" class="btn bare small" (click)="over.emit()">{{ t('tour.skip') }}</button>
        }
        @if (n() > 0) {
          <button type="button" class="btn small" (click)="go(-1)">{{ t('tour.back') }}</button>
        }
        <button #next type="button" class="btn primary small" (click)="go(1)">
          {{ t(n() + 1 < steps().length ? 'tour.next' : 'tour.done') }}
        </button>
      </div>
    </div>
  </ng-container>`,
  styleUrl: './tour.scss',
  host: {
    '(document:keydown.escape)': 'over.emit()',
    '(window:resize)': 'look()',
    '(window:scroll)': 'look()',
  },
})
export class Tour {
  readonly steps = input.required<readonly TourStep[]>();
  /** It has been gone through, skipped or left for work. */
  readonly over = output();
  private readonly card = viewChild<ElementRef<HTMLElement>>('card');
  private readonly next = viewChild<ElementRef<HTMLElement>>('next');
  protected readonly n = signal(0);
  protected readonly ring = signal<DOMRect | null>(null);
  protected readonly place = signal({ left: 16, top: 16 });
  protected readonly shown = computed<TourStep>(
    () => this.steps()[this.n()] ?? { id: '', title: '', at: '' },
  );

  constructor() {
    inject(Router)
      .events.pipe(takeUntilDestroyed(inject(DestroyRef)))
      .subscribe(event => {
        if (event instanceof NavigationStart) this.over.emit();
      });
    afterNextRender(() => {
      this.look();
      this.next()?.nativeElement.focus();
    });
  }

  protected go(by: number): void {
    if (this.n() + by >= this.steps().length) {
      this.over.emit();
      return;
    }
    this.n.update(n => n + by);
    this.next()?.nativeElement.focus(); // "back" is not there at the first
    this.look();
  }

  /** Finds what is pointed at where it is now. */
  protected look(): void {
    const target = document.querySelector(this.shown().at);
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const at = target?.getBoundingClientRect() ?? null;
    this.ring.set(at);
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = this.card()?.nativeElement ?? {};
    if (at) this.place.set(placeOf(at, { width, height }, { width: innerWidth, height: innerHeight }));
  }
}
