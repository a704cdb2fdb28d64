import { Component, computed, inject, output, signal } from '@angular/core';
import { Choice } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardStore } from '../house/board.store';
import { StayStore } from '../house/stay.store';

/** Names another household that must not share a room with this one. */
@Component({
  selector: 'bk-separation-form',
  imports: [Choice, TranslocoDirective],
  template: `<div class="stack" *transloco="let t">
    <bk-choice [legend]="t('shelter.separateFrom')" [options]="others()" [(value)]="other" />
    <div class="line">
      <button type="button" class="btn primary" [disabled]="!other() || board.busy()" (click)="save()">
        {{ t('shelter.separate') }}
      </button>
      <button type="button" class="btn" (click)="closed.emit()">{{ t('action.cancel') }}</button>
    </div>
  </div>`,
})
export class SeparationForm {
  private readonly store = inject(StayStore);
  protected readonly board = inject(BoardStore);
  readonly closed = output();
  protected readonly other = signal<string | null>(null);
  private readonly own = computed(() => this.board.stay()?.[0]?.guest.householdId ?? null);
  /** The other households of the house, by their codes. */
  protected readonly others = computed(() => {
    const codes = new Map(
      this.board
        .guests()
        .flatMap(({ householdId, code }) =>
          householdId && householdId !== this.own() ? [[householdId, code] as const] : [],
        ),
    );
    return [...codes].map(([value, label]) => ({ value, label }));
  });

  protected async save(): Promise<void> {
    const [own, other] = [this.own(), this.other()];
    if (own && other && (await this.store.separate(own, other))) this.closed.emit();
  }
}
