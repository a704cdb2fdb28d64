import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { GOAL_PROGRESS, type GoalProgress, isGoalEnded, type TaskOutcome } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { GoalsClient } from '../../core/clients/plans/goals.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { wasOn } from '../../core/forms/rules/was-on';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { GoalNow } from './goal-now';

export interface ProgressData {
  goal: Wire['GoalView'];
  /** What was noted last that counts; null where nothing was. */
  last: Wire['GoalNoteView'] | null;
  /** Its tasks that are still to be done. */
  tasks: readonly Wire['CaseTaskView'][];
}

/** Notes how far a goal has come; where it ends, asks which of its open tasks end with it. */
@Component({
  selector: 'bk-progress-dialog',
  imports: [
    BkDate,
    Choice,
    Control,
    DateField,
    Field,
    FormFaults,
    FormField,
    GoalNow,
    SaveFooter,
    TranslocoDirective,
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('goal.noteTitle') }}</h2>
    <p class="said">{{ data.goal.what }}</p>
    <p class="line"><bk-goal-now [goal]="data.goal" /></p>
    @if (data.last; as last) {
      <p class="small quiet">
        {{ t('goal.lastNote') }}: {{ last.notedOn | bkDate }}, {{ t('set.goalProgress.' + last.progress) }},
        {{ last.authorName }}
      </p>
      @if (last.text) {
        <p class="said small">{{ last.text }}</p>
      }
    }
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('goal.progress')" [options]="steps()" [formField]="form.progress" />
    <bk-field [label]="t('goal.notedOn')" [of]="form.notedOn">
      <bk-date-field [formField]="form.notedOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    @if (givenUp()) {
      <bk-field [label]="t('goal.whyGivenUp')" [of]="form.text">
        <textarea bkControl rows="3" [formField]="form.text"></textarea>
      </bk-field>
    } @else {
      <bk-field [label]="t('goal.text')" [optionalWord]="t('field.optional')" [of]="form.text">
        <textarea bkControl rows="3" [formField]="form.text"></textarea>
      </bk-field>
    }
    @if (ends() && data.tasks.length > 0) {
      <fieldset>
        <legend class="legend">{{ t('goal.tasksLeft') }}</legend>
        <p class="small quiet">{{ t('goal.tasksStay') }}</p>
        @for (task of data.tasks; track task.id) {
          <bk-choice
            [legend]="task.what"
            [options]="ways()"
            [value]="wayOf(task)"
            (valueChange)="choose(task, $event)"
          />
        }
      </fieldset>
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    fieldset {
      display: grid;
      gap: 12px;
    }
    .legend {
      padding: 0;
      font-size: 15px;
      font-weight: 650;
    }
  `,
})
export class ProgressDialog extends ModalDialog<ProgressData, boolean> {
  private readonly client = inject(GoalsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal<Fields>({ progress: null, notedOn: today(), text: '', ended: {} });
  protected readonly form = form(this.model, path => {
    required(path.progress);
    validate(
      path.notedOn,
      ({ value }) =>
        wasOn(value()) ?? (value() < this.data.goal.agreedOn ? { kind: 'notBeforeAgreed' } : null),
    );
    required(path.text, { when: () => this.givenUp() });
    maxLength(path.text, 2000);
  });
  protected readonly keeping = keepTyped(`goal-note-${this.data.goal.id}`, this.model);
  protected readonly steps = computed(() => this.words.options('goalProgress', GOAL_PROGRESS));
  protected readonly givenUp = computed(() => this.model().progress === 'given_up');
  protected readonly ends = computed(() => isGoalEnded(this.model().progress ?? 'not_begun'));
  protected readonly ways = computed(() => [
    { value: 'open' as const, label: this.words.of('goal.stays') },
    ...this.words.options('taskOutcome', ['done', 'not_needed'] as const),
  ]);

  protected wayOf({ id }: Wire['CaseTaskView']): Way {
    return this.model().ended[id] ?? 'open';
  }

  protected choose({ id }: Wire['CaseTaskView'], way: Way | null): void {
    this.model.update(now => ({ ...now, ended: { ...now.ended, [id]: way ?? 'open' } }));
  }

  protected async save(): Promise<void> {
    const { progress, notedOn, text } = this.model();
    if (progress === null) return this.submission.incomplete(this.form);
    const tasks = this.ends()
      ? this.data.tasks.flatMap(task => {
          const outcome = this.wayOf(task);
          return outcome === 'open' ? [] : [{ id: task.id, version: task.version, outcome }];
        })
      : [];
    const outcome = await this.submission.send(this.form, () =>
      this.client.note(this.data.goal, { progress, notedOn, text, tasks }),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

type Way = TaskOutcome | 'open';

interface Fields {
  progress: GoalProgress | null;
  notedOn: string;
  text: string;
  /** What becomes of its tasks; those that are not named stay open. */
  ended: Record<string, Way>;
}
