import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { type Opinion, OPINIONS } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OpinionsClient } from '../../core/clients/plans/opinions.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';

/** Says what whoever was asked thinks. With it she no longer opens the case. */
@Component({
  selector: 'bk-answer-dialog',
  imports: [Choice, Control, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('opinion.answer') }}</h2>
    <p class="said">{{ data.question }}</p>
    <p class="notice amber">{{ t('opinion.answerText') }}</p>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('opinion.said')" [options]="answers()" [formField]="form.answer" />
    <bk-field [label]="t('opinion.words')" [optionalWord]="t('field.optional')" [of]="form.words">
      <textarea bkControl rows="4" [formField]="form.words"></textarea>
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class AnswerDialog extends ModalDialog<Wire['OpinionView'], boolean> {
  private readonly client = inject(OpinionsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal<{ answer: Opinion | null; words: string }>({ answer: null, words: '' });
  protected readonly form = form(this.model, path => {
    required(path.answer);
    maxLength(path.words, 4000);
  });
  protected readonly keeping = keepTyped(`answer-opinion-${this.data.id}`, this.model);
  protected readonly answers = computed(() => this.words.options('opinion', OPINIONS));

  protected async save(): Promise<void> {
    const { answer, words } = this.model();
    if (answer === null) return this.submission.incomplete(this.form);
    const sent = await this.submission.send(this.form, () =>
      this.client.answer(this.data, { answer, words }),
    );
    if (sent === 'sent') this.dialog.close(true);
  }
}
