import { computed, inject, Injectable, signal } from '@angular/core';
import { CaseTasksClient } from '../../core/clients/plans/case-tasks.client';
import { GoalsClient } from '../../core/clients/plans/goals.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { Session } from '../../core/session/session';
import { CaseStore } from '../file/case.store';
import { DropTaskDialog } from './drop-task-dialog';
import { type TaskData, TaskDialog } from './task-dialog';

type Task = Wire['CaseTaskView'];

/** What is to be done in the case that is open, and what was. */
@Injectable()
export class PlanStore {
  private readonly client = inject(CaseTasksClient);
  private readonly goals = inject(GoalsClient);
  private readonly cases = inject(CaseStore);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  readonly action = toastAction();
  private readonly first = signal<Wire['CaseTaskList'] | null>(null);

  /** Those that ended, the latest first; read with those that are still to be done. */
  readonly ended = growingList(
    () => this.cases.id(),
    async (id, after: string | undefined) => {
      const list = await this.client.list(id ?? '', after);
      if (after === undefined) this.first.set(list);
      return { rows: list.ended, next: list.next };
    },
  );
  readonly open = computed(() => this.first()?.open ?? []);
  /** When her safety plan was last saved; null while there is none. */
  readonly safetyPlanAt = computed(() => this.first()?.safetyPlanAt ?? null);
  readonly mayEdit = computed(
    () => this.cases.may('plans.edit') && this.cases.file.value()?.state === 'open',
  );

  /** Adds one, for a goal where she asks for it there. */
  async add(goalId: string | null = null): Promise<void> {
    await this.edit(null, goalId);
  }

  async change(task: Task): Promise<void> {
    await this.edit(task);
  }

  /** Ends it as done; for ten seconds it is taken back in one press. */
  async done(task: Task): Promise<void> {
    await this.action.run(async () => {
      const ended = await this.client.end(task, { outcome: 'done', remark: '' });
      this.toaster.show(this.words.of('plan.doneNow'), { undo: this.undo(ended) });
    });
    this.ended.reload();
  }

  /** Ends it as not needed, with what is said of it. */
  async drop(task: Task): Promise<void> {
    if (await this.openDialog(DropTaskDialog, task, { again: () => this.again(task) }))
      this.toaster.show(this.words.of('plan.droppedNow'));
    this.ended.reload();
  }

  async reopen(task: Task): Promise<void> {
    await this.action.run(() => this.client.reopen(task));
    this.ended.reload();
  }

  private async edit(task: Task | null, goalId: string | null = null): Promise<void> {
    const caseId = this.cases.id();
    if (!caseId) return;
    const me = this.session.me()?.id ?? '';
    const read = async (list: Wire['CaseTaskList'] | null): Promise<TaskData> => {
      const { open, owners } = list ?? (await this.client.list(caseId));
      const goals = await this.goals.list(caseId);
      const now = open.find(({ id }) => id === task?.id) ?? task;
      const its = goals.ended.filter(({ id }) => id === now?.goalId);
      return { ...{ caseId, owners, goalId, me }, goals: [...goals.open, ...its], task: now };
    };
    const again = (): Promise<TaskData> => read(null);
    let data = null as TaskData | null;
    await this.action.run(async () => {
      data = await read(this.first());
    });
    if (data && (await this.openDialog(TaskDialog, data, { again })))
      this.toaster.show(this.words.of(task ? 'plan.changedNow' : 'plan.addedNow'));
    this.ended.reload();
  }

  private undo(ended: Wire['Ref']): () => Promise<void> {
    return async () => {
      await this.client.reopen(ended);
      this.ended.reload();
    };
  }

  private async again({ id }: Task): Promise<Task | undefined> {
    const { open } = await this.client.list(this.cases.id() ?? '');
    return open.find(task => task.id === id);
  }
}
