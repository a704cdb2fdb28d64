import { Component, computed, inject } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { RecordHistory } from '../../core/history/record-history';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { CorrectCaseDialog, type CaseToCorrect } from '../dialogs/correct-case-dialog';
import { CaseStore } from './case.store';

/** Of which kind the case is and how it was closed, what of that was corrected, and correcting it. */
@Component({
  selector: 'bk-case-record',
  imports: [BkDate, Icon, LoadFailure, RecordHistory, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (store.file.value(); as file) {
      <section class="card">
        <header>
          <h2>{{ t('cases.record') }}</h2>
        </header>
        <div class="body">
          <dl class="facts">
            <div>
              <dt>{{ t('cases.kind') }}</dt>
              <dd>{{ t('set.caseKind.' + file.kind) }}</dd>
            </div>
            @if (closing.error()) {
              <bk-load-failure [of]="closing" />
            } @else if (closing.value(); as it) {
              <div>
                <dt>{{ t('cases.closedAt') }}</dt>
                <dd>{{ it.closedAt | bkDate }}, {{ it.staffName }}</dd>
              </div>
              <div>
                <dt>{{ t('cases.closeReason') }}</dt>
                <dd>{{ t('set.closeReason.' + it.reason) }}</dd>
              </div>
              <div>
                <dt>{{ t('cases.clientView') }}</dt>
                <dd>{{ it.clientView || '—' }}</dd>
              </div>
            }
          </dl>
          @if (file.state === 'open' && store.may('cases.close')) {
            <button type="button" class="btn no-print" (click)="correct()">
              <bk-icon name="pencil" /> {{ t('cases.correct') }}
            </button>
          }
        </div>
      </section>
      <bk-record-history [read]="read()" [title]="t('cases.recordHistory')" />
    }
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class CaseRecord {
  private readonly client = inject(CasesClient);
  protected readonly store = inject(CaseStore);
  /** Another value after each change, so that what hangs on the file is read again. */
  private readonly closed = computed(() => {
    const file = this.store.file.value();
    return file?.state === 'closed' ? { id: file.id, version: file.version } : undefined;
  });
  protected readonly closing = serverResource({
    params: () => this.closed(),
    loader: ({ params }) => this.client.closing(params.id),
  });
  /** Another function after each change, so that an open history is read again. */
  protected readonly read = computed(() => {
    const id = this.store.file.value()?.id ?? '';
    return () => this.client.history(id);
  });

  /** Of a closed case it is offered beside opening it again, where both are seen. */
  correct(): void {
    const id = this.store.file.value()?.id ?? '';
    const again = async (): Promise<CaseToCorrect> => {
      const file = await this.client.read(id);
      return { file, closing: file.state === 'closed' ? await this.client.closing(id) : null };
    };
    void again().then(now => this.store.open(CorrectCaseDialog, () => now, again));
  }
}
