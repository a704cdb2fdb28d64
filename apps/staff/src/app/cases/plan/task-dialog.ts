import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { Control, Field, Select, writeDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { CaseTasksClient } from '../../core/clients/plans/case-tasks.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import type { Wire } from '../../core/http/api-types';
import { today } from '../../core/i18n/dates';

export interface TaskData {
  caseId: string;
  /** Null for a new one. */
  task: Wire['CaseTaskView'] | null;
  owners: readonly Wire['CaseTaskOwner'][];
  /** Goals that it can be done for. */
  goals: readonly Wire['GoalView'][];
  /** The goal for which a new one is added, if it is for one. */
  goalId: string | null;
  /** Who is asked: a new task is hers, until she gives it to somebody. */
  me: string;
}

/** Adds something to be done, says it otherwise, puts it off or gives it to a colleague. */
@Component({
  selector: 'bk-task-dialog',
  imports: [Control, DateField, Field, FormFaults, FormField, SaveFooter, Select, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t(data.task ? 'plan.change' : 'plan.add') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('plan.what')" [of]="form.what">
      <textarea bkControl rows="3" [formField]="form.what"></textarea>
    </bk-field>
    <bk-field [label]="t('plan.dueOn')" [of]="form.dueOn">
      <bk-date-field [formField]="form.dueOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-field [label]="t('plan.owner')" [of]="form.ownerId">
      <bk-select [formField]="form.ownerId" [options]="owners()" [placeholder]="t('field.choose')" />
    </bk-field>
    @if (goals().length > 0) {
      <bk-field [label]="t('plan.goal')" [of]="form.goalId">
        <bk-select [formField]="form.goalId" [options]="goals()" [placeholder]="t('plan.noGoal')" />
      </bk-field>
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class TaskDialog extends ModalDialog<TaskData, boolean> {
  private readonly client = inject(CaseTasksClient);
  protected readonly submission = submission();
  private readonly model = signal(fieldsOf(this.data));
  protected readonly form = form(this.model, path => {
    required(path.what);
    maxLength(path.what, 1000);
    required(path.dueOn);
    required(path.ownerId);
  });
  protected readonly keeping = keepTyped(`task-${this.data.task?.id ?? this.data.caseId}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({
      what: { label: 'plan.what', text: String },
      dueOn: { label: 'plan.dueOn', text: day => writeDay(String(day)) },
      ownerId: { label: 'plan.owner', text: owner => this.nameOf(owner) },
      goalId: { label: 'plan.goal', text: goal => this.goalOf(goal) },
    }),
  });
  protected readonly owners = computed(() =>
    this.data.owners.map(({ id, name }) => ({ value: id, label: name })),
  );

  protected readonly goals = computed(() =>
    this.data.goals.map(({ id, what }) => ({ value: id, label: what })),
  );

  protected async save(): Promise<void> {
    const { caseId, task } = this.data;
    const outcome = await this.submission.send(this.form, async () => {
      const { ownerId, ...said } = this.model();
      if (ownerId === null) return;
      const body = { ...said, ownerId };
      await (task ? this.client.change(task, body) : this.client.add(caseId, body, this.keeping.key()));
    });
    if (outcome === 'sent') this.dialog.close(true);
  }

  private goalOf(goal: unknown): string {
    return this.data.goals.find(({ id }) => id === goal)?.what ?? '';
  }

  private nameOf(owner: unknown): string {
    return this.data.owners.find(({ id }) => id === owner)?.name ?? '';
  }
}

interface Fields {
  what: string;
  dueOn: string;
  ownerId: string | null;
  goalId: string | null;
}

const fieldsOf = ({ task, owners, goalId, me }: TaskData): Fields =>
  task
    ? { what: task.what, dueOn: task.dueOn, ownerId: task.ownerId, goalId: task.goalId }
    : { what: '', dueOn: today(), ownerId: owners.some(({ id }) => id === me) ? me : null, goalId };
