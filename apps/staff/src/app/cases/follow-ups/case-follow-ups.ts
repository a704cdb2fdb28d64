import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FollowUpsClient } from '../../core/clients/plans/follow-ups.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { CaseStore } from '../file/case.store';
import { type EndFollowUpData, EndFollowUpDialog } from './end-follow-up-dialog';
import { type FollowUpDay, FollowUpDayDialog } from './follow-up-day-dialog';

type FollowUp = Wire['FollowUpView'];

/** When somebody asks how she is after her case was closed, and what became of it. */
@Component({
  selector: 'bk-case-follow-ups',
  imports: [BkDate, Empty, Icon, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './case-follow-ups.html',
  styles: `
    .tools {
      padding: 12px 16px 0;
    }
    h2 {
      margin: 0;
      padding: 16px 16px 0;
      font-size: 15px;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class CaseFollowUps {
  private readonly client = inject(FollowUpsClient);
  private readonly cases = inject(CaseStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  protected readonly caseId = this.cases.id;
  protected readonly action = toastAction();
  protected readonly list = serverResource({
    params: () => this.cases.id(),
    loader: ({ params }) => this.client.list(params),
  });
  protected readonly mayEdit = computed(
    () => this.cases.may('plans.edit') && this.cases.file.value()?.state === 'closed',
  );

  protected isLate({ dueOn }: FollowUp): boolean {
    return dueOn < today();
  }

  protected async plan(followUp: FollowUp | null): Promise<void> {
    const caseId = this.cases.id() ?? '';
    const data = (now: FollowUp | null): FollowUpDay => ({ caseId, followUp: now });
    const again = async (): Promise<FollowUpDay> =>
      data(followUp && ((await this.again(followUp)) ?? followUp));
    if (await this.openDialog(FollowUpDayDialog, data(followUp), { again }))
      this.toaster.show(this.words.of(followUp ? 'followUp.moved' : 'followUp.added'));
    this.reload();
  }

  protected async end(followUp: FollowUp): Promise<void> {
    const contact = this.cases.file.value()?.person.contact ?? null;
    const again = async (): Promise<EndFollowUpData | undefined> => {
      const now = await this.again(followUp);
      return now && { followUp: now, contact };
    };
    if (await this.openDialog(EndFollowUpDialog, { followUp, contact }, { again }))
      this.toaster.show(this.words.of('followUp.endedNow'));
    this.reload();
  }

  protected async reopen(followUp: FollowUp): Promise<void> {
    await this.action.run(() => this.client.reopen(followUp));
    this.reload();
  }

  private async again({ id }: FollowUp): Promise<FollowUp | undefined> {
    const { toCome } = await this.client.list(this.cases.id() ?? '');
    return toCome.find(followUp => followUp.id === id);
  }

  private reload(): void {
    this.list.reload();
    this.cases.reload();
  }
}
