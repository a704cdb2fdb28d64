import { Component, computed, inject } from '@angular/core';
import { Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { GoalNotesClient } from '../../core/clients/plans/goal-notes.client';
import { GoalsClient } from '../../core/clients/plans/goals.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { GoalDialog } from './goal-dialog';
import { GoalNow } from './goal-now';
import { type RecordData, RecordDialog } from './record-dialog';

export interface GoalFileData {
  caseId: string;
  file: Wire['GoalFile'];
  /** Whether this person may change it. */
  may: boolean;
}

/** One goal with what was noted of it; both are voided here, and the goal is corrected. */
@Component({
  selector: 'bk-goal-file-dialog',
  providers: [BkDate],
  imports: [BkDate, GoalNow, MoreButton, RecordTools, Status, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial class="said">{{ goal().what }}</h2>
    <p class="line"><bk-goal-now [goal]="goal()" /></p>
    <p class="small quiet">
      {{ t('goal.agreedOn') }} {{ goal().agreedOn | bkDate }} · {{ goal().authorName }}
    </p>
    <h3>{{ t('goal.notes') }}</h3>
    <ul class="list">
      @for (note of notes.rows(); track note.id) {
        <li>
          <div class="main">
            <p class="line">
              <span class="strong">{{ note.notedOn | bkDate }}</span>
              <span>{{ t('set.goalProgress.' + note.progress) }}</span>
              @if (note.voided) {
                <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
              }
            </p>
            @if (note.text) {
              <p class="said">{{ note.text }}</p>
            }
            <p class="small quiet">{{ note.authorName }}</p>
          </div>
          <button type="button" class="btn small" (click)="open(note)">{{ t('goal.open') }}</button>
        </li>
      } @empty {
        <li class="quiet">{{ t('goal.noNotes') }}</li>
      }
    </ul>
    <bk-more-button [list]="notes" />
    <bk-record-tools
      [record]="goal()"
      [voided]="goal().voided"
      [client]="client"
      [may]="data.may"
      (correct)="correct()"
      (changed)="dialog.close(true)"
    />
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
  styles: `
    .panel {
      width: min(720px, calc(100vw - 24px));
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class GoalFileDialog extends ModalDialog<GoalFileData, boolean> {
  protected readonly client = inject(GoalsClient);
  private readonly notesClient = inject(GoalNotesClient);
  private readonly words = inject(Words);
  private readonly date = inject(BkDate);
  private readonly openDialog = dialogOpener();
  protected readonly goal = computed(() => this.data.file.goal);
  protected readonly notes = growingList(
    () => this.data,
    async ({ file }, after: string | undefined) => {
      const { notes, next } = after === undefined ? file : await this.client.read(file.goal.id, after);
      return { rows: notes, next };
    },
  );

  protected async open(note: Wire['GoalNoteView']): Promise<void> {
    const again = async (): Promise<RecordData | null> => {
      const { notes } = await this.client.read(this.goal().id);
      const now = notes.find(({ id }) => id === note.id);
      return now ? this.recordOf(now) : null;
    };
    if (await this.openDialog(RecordDialog, this.recordOf(note), { again })) this.dialog.close(true);
  }

  private recordOf(note: Wire['GoalNoteView']): RecordData {
    const title = `${this.date.transform(note.notedOn)} · ${this.words.code('goalProgress', note.progress)}`;
    const by = `${note.authorName} · ${this.date.transform(note.recordedAt, 'moment')}`;
    return { title, by, text: note.text, record: note, client: this.notesClient, may: this.data.may };
  }

  protected async correct(): Promise<void> {
    const data = (): { caseId: string; goal: Wire['GoalView'] } => ({
      ...{ caseId: this.data.caseId, goal: this.goal() },
    });
    if (await this.openDialog(GoalDialog, data(), { again: this.again(data) })) this.dialog.close(true);
  }
}
