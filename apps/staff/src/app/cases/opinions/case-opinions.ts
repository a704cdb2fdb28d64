import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OpinionsClient } from '../../core/clients/plans/opinions.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { onAdd } from '../file/add/on-add';
import { CaseStore } from '../file/case.store';
import { AnswerDialog } from './answer-dialog';
import { AskDialog } from './ask-dialog';

/** What colleagues outside the team were asked of the case, and what they said. */
@Component({
  selector: 'bk-case-opinions',
  imports: [BkDate, Icon, LoadFailure, MoreButton, Skeleton, Status, TranslocoDirective],
  templateUrl: './case-opinions.html',
  styles: `
    .tools {
      padding: 12px 16px 4px;
    }
    h2 {
      flex: 1;
      margin: 0;
      font-size: 15px;
    }
    .none {
      margin: 0;
      padding: 0 16px 12px;
    }
    .said {
      margin: 4px 0;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class CaseOpinions {
  private readonly client = inject(OpinionsClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  protected readonly store = inject(CaseStore);
  protected readonly action = toastAction();
  protected readonly today = today;
  private readonly colleagues = signal<readonly Wire['OpinionChoice'][]>([]);
  protected readonly opinions = growingList(
    () => this.store.id(),
    async (id, after: string | undefined) => {
      const list = await this.client.list(id ?? '', after);
      this.colleagues.set(list.colleagues);
      return { rows: list.opinions, next: list.next };
    },
  );
  protected readonly mayAsk = computed(
    () => this.store.may('plans.edit') && this.store.file.value()?.state === 'open',
  );

  constructor() {
    onAdd(
      'opinion',
      () => this.mayAsk() && this.opinions.loaded.hasValue(),
      () => this.ask(),
    );
    inject(LiveFeed).follow(['cases'], () => {
      this.opinions.reload();
    });
  }

  protected async ask(): Promise<void> {
    const data = { caseId: this.store.id() ?? '', colleagues: this.colleagues() };
    if (await this.openDialog(AskDialog, data)) this.toaster.show(this.words.of('opinion.askedNow'));
    this.opinions.reload();
  }

  /** After the answer the case is closed to her, so the page is left. */
  protected async answer(opinion: Wire['OpinionView']): Promise<void> {
    if (!(await this.openDialog(AnswerDialog, opinion))) return;
    this.toaster.show(this.words.of('opinion.answeredNow'));
    if (this.store.file.value()?.consulted) await this.router.navigate(['/today']);
    else this.opinions.reload();
  }

  protected async withdraw(opinion: Wire['OpinionView']): Promise<void> {
    await this.action.run(async () => {
      await this.client.withdraw(opinion);
      this.toaster.show(this.words.of('opinion.withdrawnNow'));
    });
    this.opinions.reload();
  }
}
