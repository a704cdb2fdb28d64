import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Toaster } from '../core/feedback/toaster';
import { toastAction } from '../core/forms/action';
import { Words } from '../core/i18n/words';
import { TourOffer } from '../core/tour/tour-offer';

/** A quiet line for who is here for the first time: it takes no focus and waits for nobody. */
@Component({
  selector: 'bk-tour-line',
  imports: [TranslocoDirective],
  template: `@if (offer.isOpen()) {
    <p class="line" *transloco="let t">
      <span>{{ t('tour.offer') }}</span>
      <button type="button" class="btn small" (click)="offer.take()">{{ t('tour.take') }}</button>
      <button type="button" class="btn bare small" [disabled]="saving.running()" (click)="decline()">
        {{ t('tour.decline') }}
      </button>
    </p>
  }`,
  styles: `
    :host {
      display: contents; /* gone, it leaves no gap */
    }
  `,
})
export class TourLine {
  protected readonly offer = inject(TourOffer);
  protected readonly saving = toastAction();
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);

  protected async decline(): Promise<void> {
    if (await this.saving.run(() => this.offer.close())) this.toaster.show(this.words.of('tour.later'));
  }
}
