import { Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { EXTENSION_REASONS, type ExtensionReason } from '@baanek/contracts';
import { Choice, Field, Icon, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { newKey } from '../../core/http/idempotency-key';
import { addDays, daysBetween, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { KeptFields } from '../house/kept-fields';
import { StayStore } from '../house/stay.store';
import { PanelButtons } from '../panel/panel-buttons';

interface Fields {
  /** As it is typed. */
  until: string;
  reason: ExtensionReason | null;
}

const FORM = 'extension';

/** Requests a longer stay, which the director decides; one that is longer than a usual stay is asked twice. */
@Component({
  selector: 'bk-extension-form',
  imports: [Choice, DateField, Field, FormFaults, FormField, Icon, PanelButtons, TranslocoDirective],
  template: `<form class="stack" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('shelter.extendUntil')" [of]="form.until"
      ><bk-date-field [pickWord]="t('action.pickDate')" [formField]="form.until"
    /></bk-field>
    <bk-choice [legend]="t('shelter.extendReason')" [options]="reasons()" [formField]="form.reason" />
    @if (asking()) {
      <div class="notice amber small" role="alert">
        <bk-icon name="triangle-alert" />
        <p>{{ t('shelter.extendLong', { nights: nights(), usual: usual() }) }}</p>
      </div>
    }
    <p class="small quiet">{{ t('shelter.extendHelp') }}</p>
    <bk-panel-buttons>
      <button class="btn primary" [disabled]="form().submitting() || board.busy()">
        {{ t(asking() ? 'shelter.extendAnyway' : 'shelter.requestExtension') }}
      </button>
      <button type="button" class="btn" (click)="end()">{{ t('action.cancel') }}</button>
    </bk-panel-buttons>
  </form>`,
})
export class ExtensionForm {
  private readonly store = inject(StayStore);
  private readonly words = inject(Words);
  protected readonly board = inject(BoardStore);
  readonly closed = output();
  private readonly kept = inject(KeptFields);
  private readonly stayId = this.board.shownStay();
  private readonly key = newKey();
  protected readonly submission = submission();
  private readonly typed = this.kept.of<Fields>(FORM, this.stayId, () => ({ until: '', reason: null }));
  private readonly plannedEnd = computed(() => this.board.stay()?.[0]?.guest.plannedEnd ?? today());
  protected readonly form = form(this.typed, path => {
    validate(path.until, ({ value }) => {
      if (!readDay(value())) return { kind: 'isDay' };
      return value() > this.plannedEnd() && value() > today() ? null : { kind: 'laterThanPlanned' };
    });
    required(path.reason);
  });
  protected readonly reasons = computed(() => this.words.options('extension', EXTENSION_REASONS));

  /** By how many nights the stay would be longer than it is planned now. */
  private readonly longer = computed(() => {
    const until = readDay(this.typed().until);
    return until ? daysBetween(this.plannedEnd(), until) : 0;
  });
  private readonly usualNights = computed(
    () => this.board.houseOf(this.board.shownStay() ?? '')?.rules.defaultNights ?? 0,
  );
  protected readonly nights = computed(() => this.words.count('nights', this.longer()));
  protected readonly usual = computed(() => this.words.count('nights', this.usualNights()));
  /** The fields that were sent once and are long; other ones are asked about anew. */
  private readonly askedAbout = signal<Fields | null>(null);
  protected readonly asking = computed(() => this.askedAbout() === this.typed());

  protected async save(): Promise<void> {
    const typed = this.typed();
    const { until, reason } = typed;
    const isLong = until > addDays(this.plannedEnd(), this.usualNights());
    await this.submission.send(this.form, async () => {
      if (!reason) return;
      if (isLong && !this.asking()) this.askedAbout.set(typed);
      else if (await this.store.requestExtension({ until, reason }, this.key)) this.end();
    });
  }

  protected end(): void {
    this.kept.forget(FORM, this.stayId);
    this.closed.emit();
  }
}
