import { Component, computed, inject } from '@angular/core';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NotesClient } from '../../core/clients/cases/notes.client';
import { CounsellingClient } from '../../core/clients/cases/counselling.client';
import type { Wire } from '../../core/http/api-types';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { MoreButton } from '../../core/list/more-button';
import { Words } from '../../core/i18n/words';
import { CaseStore } from './case.store';
import { WellbeingChart } from '../notes/wellbeing-chart';
import { ServicePress } from '../services/service-press';
import { type SessionData, SessionDialog } from '../dialogs/session-dialog';

/** Counselling sessions. Reading a note is recorded in the audit trail, so each is opened one at a time. */
@Component({
  selector: 'bk-case-sessions',
  imports: [
    ...[BkDate, Empty, Icon, MoreButton, ServicePress, Skeleton, Status, WellbeingChart],
    TranslocoDirective,
  ],
  template: `<ng-container *transloco="let t">
    @if (store.sessions.loaded.hasValue()) {
      @if (store.sessions.rows().length === 0) {
        <bk-empty icon="message-square" [text]="t('session.empty')" />
      }
      @if (wellbeing.value()?.points; as points) {
        @if (points.length > 0) {
          <bk-wellbeing-chart class="chart" [points]="points" />
        }
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
            <bk-service-press
              [caseId]="store.id() ?? ''"
              [meeting]="{ sessionId: session.id, appointmentId: null }"
              [isService]="session.isService"
              [may]="mayCount() && !session.voided && session.attendance === 'attended'"
              (changed)="store.reload()"
            />
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
  styles: `
    .chart {
      display: block;
      padding: 12px 16px 4px;
    }
  `,
})
export class CaseSessions {
  private readonly client = inject(CounsellingClient);
  protected readonly store = inject(CaseStore);
  protected readonly words = inject(Words);
  private readonly notes = inject(NotesClient);
  /** Read again with the sessions. */
  protected readonly wellbeing = serverResource({
    params: () => (this.store.sessions.loaded.value() ? this.store.id() : undefined),
    loader: ({ params }) => this.notes.wellbeing(params),
  });
  protected readonly mayCount = computed(
    () => this.store.may('services.edit') && this.store.file.value()?.state === 'open',
  );

  protected async read({ id }: Wire['SessionLine']): Promise<void> {
    const read = async (): Promise<SessionData> => {
      const session = await this.client.read(id);
      return { caseId: session.caseId, code: this.store.file.value()?.person.code ?? '', session };
    };
    const data = await read();
    await this.store.open(SessionDialog, () => data, read);
  }
}
