import { Component, computed, effect, inject, input, viewChild, untracked } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { initialsOf } from '@baanek/contracts';
import { Avatar, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { confirmation } from '../../core/forms/confirm';
import { RecordHistory } from '../../core/history/record-history';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { LiveFeed } from '../../core/live/live-feed';
import { ListLink } from '../../core/list/list-link';
import { Words } from '../../core/i18n/words';
import { awayText } from '../covers/away-text';
import { AssignDialog } from '../dialogs/assign-dialog';
import { CaseAdd } from './add/case-add';
import { CaseContact } from './case-contact';
import { CaseHousehold } from './case-household';
import { CaseMerges } from './case-merges';
import { CaseStore } from './case.store';
import { CaseRecord } from './case-record';
import { CaseTeam } from './case-team';
import { tabsOf } from './case-tabs';
import { MissingFacts } from './missing-facts';
import { PersonDialog } from '../../people/person-dialog';
import { SessionDialog } from '../dialogs/session-dialog';
import { LoadFailure } from '../../core/http/load-failure';
import { NextStep } from '../plan/next-step';
import { PlanStore } from '../plan/plan.store';
import { RiskLevelChip } from '../risk/risk-level';
import { TransferDialog } from '../dialogs/transfer-dialog';

/** A case file: the client and how to reach her safely, the timeline, the team. */
@Component({
  selector: 'bk-case',
  imports: [
    ListLink,
    Avatar,
    BkDate,
    CaseAdd,
    CaseContact,
    CaseHousehold,
    CaseMerges,
    CaseRecord,
    CaseTeam,
    Icon,
    LoadFailure,
    MissingFacts,
    NextStep,
    RecordHistory,
    RiskLevelChip,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  providers: [CaseStore, PlanStore],
  templateUrl: './case.page.html',
  styleUrl: './case.page.scss',
})
export class CasePage {
  protected readonly store = inject(CaseStore);
  protected readonly words = inject(Words);
  private readonly dates = new BkDate();
  private readonly persons = inject(PersonsClient);
  private readonly confirm = confirmation();
  readonly id = input.required<string>();
  /** `new`: she came to record a session. */
  readonly session = input<string>();
  protected readonly initialsOf = initialsOf;
  protected readonly record = viewChild(CaseRecord);
  /** Another function after each change, so that an open history is read again. */
  protected readonly readHistory = computed(() => {
    const id = this.store.file.value()?.person.id ?? '';
    return () => this.persons.history(id);
  });
  protected readonly tabs = computed(() => {
    const file = this.store.file.value();
    return file ? tabsOf(file, { sessions: this.store.sessionCount() }) : [];
  });

  /** Colleagues of the team who are away, each once. */
  protected readonly away = computed(() => {
    const team = this.store.file.value()?.team ?? [];
    const first = (staffId: string): string | undefined => team.find(one => one.staffId === staffId)?.id;
    return team.filter(({ id, staffId, awayUntil }) => awayUntil !== null && first(staffId) === id);
  });

  constructor() {
    effect(() => {
      this.store.id.set(this.id());
    });
    const [router, asked] = [
      inject(Router),
      computed(() => this.session() === 'new' && this.store.file.hasValue()),
    ];
    effect(() => {
      if (!asked()) return;
      // taken out of the address, or going back would ask again
      void router.navigate([], {
        queryParams: { session: null },
        queryParamsHandling: 'merge',
        replaceUrl: true,
      });
      if (this.store.file.value()?.counselling)
        untracked(() => {
          this.logSession();
        });
    });
    const plan = inject(PlanStore);
    inject(LiveFeed).follow(['cases'], () => {
      plan.ended.reload();
      this.store.reload();
    });
  }

  protected awayOf(worker: Wire['TeamMember']): string {
    return awayText(worker, this.words, this.dates);
  }

  protected edit(): void {
    void this.store.open(PersonDialog, file => file.person);
  }

  protected assign(): void {
    void this.store.open(AssignDialog, file => file);
  }

  protected transfer(): void {
    void this.store.open(TransferDialog, file => file);
  }

  protected close(): void {
    void this.store.close();
  }

  protected async reopen(): Promise<void> {
    const code = this.store.file.value()?.person.code ?? '';
    const text = this.words.of('cases.reopenText', { code });
    if (await this.confirm('cases.reopen', text)) await this.store.reopen();
  }

  protected logSession(): void {
    void this.store.open(SessionDialog, ({ id, person }) => ({
      caseId: id,
      code: person.code,
      session: null,
    }));
  }
}
