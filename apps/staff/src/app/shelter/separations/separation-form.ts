import { Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Choice } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { BoardStore } from '../house/board.store';
import { StayStore } from '../house/stay.store';
import { PanelButtons } from '../panel/panel-buttons';

/** Names another household that must not share a room with this one. */
@Component({
  selector: 'bk-separation-form',
  imports: [Choice, FormFaults, FormField, PanelButtons, TranslocoDirective],
  template: `<form class="stack" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('shelter.separateFrom')" [options]="others()" [formField]="form.other" />
    <bk-panel-buttons>
      <button class="btn primary" [disabled]="form().submitting() || board.busy()">
        {{ t('shelter.separate') }}
      </button>
      <button type="button" class="btn" (click)="closed.emit()">{{ t('action.cancel') }}</button>
    </bk-panel-buttons>
  </form>`,
})
export class SeparationForm {
  private readonly store = inject(StayStore);
  protected readonly board = inject(BoardStore);
  readonly closed = output();
  protected readonly submission = submission();
  private readonly typed = signal<{ other: string | null }>({ other: null });
  protected readonly form = form(this.typed, path => {
    required(path.other);
  });
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
    await this.submission.send(this.form, async () => {
      const [own, { other }] = [this.own(), this.typed()];
      if (own && other && (await this.store.separate(own, other))) this.closed.emit();
    });
  }
}
