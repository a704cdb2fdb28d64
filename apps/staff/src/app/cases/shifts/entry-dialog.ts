import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { SHIFT_ENTRY_KINDS, type ShiftEntryKind } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ShiftsClient } from '../../core/clients/work/shifts.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { type CalledCase, CaseChoice } from '../calendar/case-choice';

export interface EntryData {
  /** Null for a new one. */
  entry: Wire['ShiftEntryView'] | null;
  /** What a new one is about, where that is known when it is begun. */
  about: { case: CalledCase | null; appealId: string | null };
}

/** Writes an entry of the shift book, or corrects it with a reason; whom it is about stays. */
@Component({
  selector: 'bk-shift-entry-dialog',
  imports: [
    ...[CaseChoice, Choice, Control, Field, FormFaults, FormField, SaveFooter],
    ...[TranslocoDirective, WhyFields],
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t(data.entry ? 'shift.correct' : 'shift.add') }}</h2>
    <bk-form-faults [of]="submission" />
    @if (!data.entry) {
      @if (mayReach()) {
        <bk-choice [legend]="t('shift.kind')" [options]="kinds()" [formField]="form.kind" />
      }
      @if (data.about.appealId) {
        <p class="small">{{ t('shift.aboutAppeal') }}</p>
      } @else if (mayOpenCases) {
        <bk-case-choice
          legend="shift.whom"
          [many]="false"
          [picked]="picked()"
          (pickedChange)="pick($event)"
        />
        @if (lacksWhom()) {
          <p class="small brick" role="alert">{{ t('shift.whomNeeded') }}</p>
        }
      }
    } @else if (data.entry?.about; as code) {
      <p class="strong">{{ code }}</p>
    }
    <bk-field [label]="t('shift.words')" [help]="t('shift.wordsHelp')" [of]="form.words">
      <textarea bkControl rows="4" [formField]="form.words"></textarea>
    </bk-field>
    @if (kind() === 'happened') {
      <label class="check">
        <input type="checkbox" [formField]="form.urgent" />
        {{ t('shift.urgent') }}
      </label>
    }
    @if (data.entry) {
      <bk-why-fields [of]="form.why" />
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    p {
      margin: 0;
    }
    .brick {
      color: var(--bk-brick);
    }
  `,
})
export class ShiftEntryDialog extends ModalDialog<EntryData, boolean> {
  private readonly client = inject(ShiftsClient);
  private readonly words = inject(Words);
  protected readonly mayOpenCases = inject(Session).may('cases.read');
  protected readonly submission = submission();
  private readonly model = signal(modelOf(this.data));
  protected readonly kind = computed(() => this.model().kind);
  protected readonly picked = computed(() => this.model().about);
  /** “To be reached” needs a case or an appeal; who can open no case is offered it only beside an appeal. */
  protected readonly mayReach = computed(() => this.mayOpenCases || this.data.about.appealId !== null);
  protected readonly lacksWhom = signal(false);
  protected readonly kinds = computed(() => this.words.options('shiftEntryKind', SHIFT_ENTRY_KINDS));
  protected readonly form = form(this.model, path => {
    required(path.kind);
    required(path.words);
    maxLength(path.words, 2000);
    required(path.why.reason, { when: () => this.data.entry !== null });
  });
  protected readonly keeping = keepTyped(`shift-${this.data.entry?.id ?? 'new'}`, this.model, {
    record: () => modelOf(this.data),
    told: told({ words: 'shiftWords', urgent: 'shiftUrgent' }),
  });

  protected pick(about: readonly CalledCase[]): void {
    this.lacksWhom.set(false);
    this.model.update(model => ({ ...model, about }));
  }

  protected async save(): Promise<void> {
    const { entry, about } = this.data;
    const { kind, urgent, words, about: chosen, why } = this.model();
    const reason = whyOf(why);
    const picked = chosen.at(0);
    this.lacksWhom.set(!entry && kind === 'to_reach' && !picked && about.appealId === null);
    if (this.lacksWhom()) return;
    if (entry && !reason) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(this.form, async () => {
      if (entry && reason) await this.client.correct(entry, { urgent, words, why: reason });
      else {
        const { appealId } = about;
        const link =
          appealId === null ? { caseId: picked?.id ?? null, appealId } : { caseId: null, appealId };
        await this.client.record({ kind, urgent, words, ...link }, this.keeping.key());
      }
    });
    if (outcome === 'sent') this.dialog.close(true);
  }
}

interface Fields {
  kind: ShiftEntryKind;
  urgent: boolean;
  words: string;
  about: readonly CalledCase[];
  why: ReturnType<typeof noReason>;
}

const modelOf = ({ entry, about }: EntryData): Fields => ({
  ...{ kind: entry?.kind ?? 'happened', urgent: entry?.urgent ?? false, words: entry?.words ?? '' },
  ...{ about: about.case ? [about.case] : [], why: noReason() },
});
