import { Component, inject } from '@angular/core';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CounsellingClient } from '../../core/clients/cases/counselling.client';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { MoreButton } from '../../core/list/more-button';
import { Words } from '../../core/i18n/words';
import { CaseStore } from './case.store';
import { type SessionData, SessionDialog } from '../dialogs/session-dialog';

/** Counselling sessions. Reading a note is recorded in the audit trail, so each is opened one at a time. */
@Component({
  selector: 'bk-case-sessions',
  imports: [BkDate, Empty, Icon, MoreButton, Skeleton, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (store.sessions.loaded.hasValue()) {
      @if (store.sessions.rows().length === 0) {
        <bk-empty icon="message-square" [text]="t('session.empty')" />
      }
      <ul class="list">
        @for (session of store.sessions.rows(); track session.id) {
          <li>
            <bk-icon name="message-square" />
            <div class="main">
              <p class="strong">{{ session.heldAt | bkDate: 'moment' }}</p>
              <p class="small">
                {{ t('set.sessionKind.' + session.kind) }} · {{ words.count('minutes', session.minutes) }} ·
                {{ session.authorName }}
              </p>
            </div>
            @if (session.voided) {
              <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
            }
            <bk-status [tone]="session.attendance === 'attended' ? 'green' : 'amber'">
              {{ t('set.attendance.' + session.attendance) }}
            </bk-status>
            <button type="button" class="btn small" (click)="read(session)">
              {{ t(session.own ? 'session.open' : 'session.read') }}
            </button>
          </li>
        }
      </ul>
      <bk-more-button [list]="store.sessions" />
    } @else {
      <bk-skeleton />
    }
  </ng-container>`,
})
export class CaseSessions {
  private readonly client = inject(CounsellingClient);
  protected readonly store = inject(CaseStore);
  protected readonly words = inject(Words);

  protected async read({ id }: Wire['SessionLine']): Promise<void> {
    const read = async (): Promise<SessionData> => {
      const session = await this.client.read(id);
      return { caseId: session.caseId, code: this.store.file.value()?.person.code ?? '', session };
    };
    const data = await read();
    await this.store.open(SessionDialog, () => data, read);
  }
}
