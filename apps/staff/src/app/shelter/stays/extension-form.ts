import { Component, computed, inject, output, signal } from '@angular/core';
import { EXTENSION_REASONS, type ExtensionReason } from '@baanek/contracts';
import { Choice, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { newKey } from '../../core/http/idempotency-key';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { StayStore } from '../house/stay.store';

/** Requests a longer stay, which the director decides. */
@Component({
  selector: 'bk-extension-form',
  imports: [Choice, DateField, Field, TranslocoDirective],
  template: `<div class="stack" *transloco="let t">
    <bk-field [label]="t('shelter.extendUntil')"
      ><bk-date-field [pickWord]="t('action.pickDate')" [(value)]="until"
    /></bk-field>
    <bk-choice [legend]="t('shelter.extendReason')" [options]="reasons()" [(value)]="reason" />
    <p class="small quiet">{{ t('shelter.extendHelp') }}</p>
    <div class="line">
      <button
        type="button"
        class="btn primary"
        [disabled]="!until() || !reason() || board.busy()"
        (click)="save()"
      >
        {{ t('shelter.requestExtension') }}
      </button>
      <button type="button" class="btn" (click)="closed.emit()">{{ t('action.cancel') }}</button>
    </div>
  </div>`,
})
export class ExtensionForm {
  private readonly store = inject(StayStore);
  private readonly words = inject(Words);
  protected readonly board = inject(BoardStore);
  readonly closed = output();
  private readonly key = newKey();
  /** As it is typed. */
  protected readonly until = signal('');
  protected readonly reason = signal<ExtensionReason | null>(null);
  protected readonly reasons = computed(() => this.words.options('extension', EXTENSION_REASONS));

  protected async save(): Promise<void> {
    const [until, reason] = [this.until(), this.reason()];
    if (reason && (await this.store.requestExtension({ until, reason }, this.key))) this.closed.emit();
  }
}
