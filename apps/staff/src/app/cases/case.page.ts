import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Avatar, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate } from '../core/dates';
import { LiveFeed } from '../core/live';
import { Words } from '../core/words';
import { AssignDialog } from './assign-dialog';
import { CaseHousehold } from './case-household';
import { CaseMerges } from './case-merges';
import { CaseSessions } from './case-sessions';
import { CaseStore } from './case.store';
import { CaseTeam } from './case-team';
import { CaseTimeline } from './case-timeline';
import { CloseDialog } from './close-dialog';
import { PersonDialog } from './person-dialog';
import { SessionDialog } from './session-dialog';
import { TransferDialog } from './transfer-dialog';

/** A case file: who she is and how to reach her safely, what happened, who works on it. */
@Component({
  selector: 'bk-case',
  imports: [
    Avatar,
    BkDate,
    CaseHousehold,
    CaseMerges,
    CaseSessions,
    CaseTeam,
    CaseTimeline,
    Failure,
    Icon,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  providers: [CaseStore],
  templateUrl: './case.page.html',
  styleUrl: './case.page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CasePage {
  protected readonly store = inject(CaseStore);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly tab = signal<'timeline' | 'sessions'>('timeline');

  constructor() {
    effect(() => {
      this.store.id.set(this.id());
    });
    inject(LiveFeed).follow(['cases'], () => {
      this.store.reload();
    });
  }

  protected edit(): void {
    void this.store.open(PersonDialog, 'person-dialog-title', () => this.store.file.value()?.person);
  }

  protected assign(): void {
    void this.store.open(AssignDialog, 'assign-dialog-title', () => this.store.file.value());
  }

  protected handOver(): void {
    void this.store.open(TransferDialog, 'transfer-title', () => this.store.file.value());
  }

  protected close(): void {
    void this.store.open(CloseDialog, 'close-dialog-title', () => this.store.file.value());
  }

  protected logSession(): void {
    void this.store.open(SessionDialog, 'session-dialog-title', () => ({ caseId: this.id(), session: null }));
  }
}
