import { computed, inject, Injectable, signal } from '@angular/core';
import { GoalsClient } from '../../core/clients/plans/goals.client';
import { CaseTasksClient } from '../../core/clients/plans/case-tasks.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { CaseStore } from '../file/case.store';
import { PlanStore } from '../plan/plan.store';
import { GoalDialog } from './goal-dialog';
import { GoalFileDialog, type GoalFileData } from './goal-file-dialog';
import { ProgressDialog, type ProgressData } from './progress-dialog';

type Goal = Wire['GoalView'];

/** What the client whose case is open wants to reach. */
@Injectable()
export class GoalsStore {
  private readonly client = inject(GoalsClient);
  private readonly tasks = inject(CaseTasksClient);
  private readonly cases = inject(CaseStore);
  private readonly plan = inject(PlanStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  private readonly reading = toastAction();
  private readonly first = signal<Wire['GoalList'] | null>(null);

  /** Those reached, given up or voided; read with those that are not. */
  readonly ended = growingList(
    () => this.cases.id(),
    async (id, after: string | undefined) => {
      const list = await this.client.list(id ?? '', after);
      if (after === undefined) this.first.set(list);
      return { rows: list.ended, next: list.next };
    },
  );
  readonly open = computed(() => this.first()?.open ?? []);

  /** Tasks that are still to be done for a goal. */
  tasksOf({ id }: Goal): Wire['CaseTaskView'][] {
    return this.plan.open().filter(({ goalId }) => goalId === id);
  }

  async add(): Promise<void> {
    const caseId = this.cases.id();
    if (!caseId) return;
    if (await this.openDialog(GoalDialog, { caseId, goal: null }))
      this.toaster.show(this.words.of('goal.addedNow'));
    this.reload();
  }

  /** Notes how far it has come. */
  async note({ id }: Goal): Promise<void> {
    const read = async (): Promise<ProgressData> => {
      const [{ goal, notes }, { open }] = await Promise.all([
        this.client.read(id),
        this.tasks.list(this.cases.id() ?? ''),
      ]);
      const last = notes.find(({ voided }) => !voided) ?? null;
      return { goal, last, tasks: open.filter(({ goalId }) => goalId === id) };
    };
    await this.reading.run(async () => {
      if (await this.openDialog(ProgressDialog, await read(), { again: read }))
        this.toaster.show(this.words.of('goal.notedNow'));
      this.reload();
    });
  }

  /** Opens it with what was noted of it. */
  async read({ id }: Goal): Promise<void> {
    const read = async (): Promise<GoalFileData> => ({
      ...{ caseId: this.cases.id() ?? '', file: await this.client.read(id), may: this.plan.mayEdit() },
    });
    await this.reading.run(async () => {
      await this.openDialog(GoalFileDialog, await read(), { again: read });
      this.reload();
    });
  }

  reload(): void {
    this.ended.reload();
    this.plan.ended.reload();
  }
}
