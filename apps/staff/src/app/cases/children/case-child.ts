import { Component, computed, inject, signal } from '@angular/core';
import { CHILD_RECORD_KINDS, type ChildRecordKind } from '@baanek/contracts';
import { Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ChildrenClient } from '../../core/clients/plans/children.client';
import { Toaster } from '../../core/feedback/toaster';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { addDays, BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseStore } from '../file/case.store';
import { type ChildData, ChildDialog } from './child-dialog';
import { ChildLines } from './child-lines';
import { kindOf } from './child-model';
import { type ChildRead, ChildRecord } from './child-record';

/** Where only the year of birth is known, the day is asked for so many days before the year of coming of age. */
const ASKED_BEFORE = 365;

/** Who answers for a child, where she learns and what she needs; and when she comes of age. */
@Component({
  selector: 'bk-case-child',
  imports: [BkDate, ChildLines, Icon, LoadFailure, MoreButton, Skeleton, Status, TranslocoDirective],
  templateUrl: './case-child.html',
  styleUrl: './case-child.scss',
})
export class CaseChild {
  private readonly client = inject(ChildrenClient);
  private readonly cases = inject(CaseStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  protected readonly kinds = CHILD_RECORD_KINDS;
  protected readonly first = signal<Wire['ChildFile'] | null>(null);
  protected readonly records = growingList(
    () => this.cases.id(),
    async (id, after: string | undefined) => {
      const file = await this.client.file(id ?? '', after);
      if (after === undefined) this.first.set(file);
      return { rows: file.records, next: file.next };
    },
  );
  protected readonly mayEdit = computed(
    () => this.cases.may('plans.edit') && this.cases.file.value()?.state === 'open',
  );
  /** How near the day is on which the file is the client’s own. */
  protected readonly age = computed(() => {
    const { ofAgeFrom: from, ofAgeSurely: surely } = this.first() ?? {};
    if (!from || !surely) return 'unknown';
    if (surely <= today()) return 'come';
    if (from === surely) return 'known';
    return from <= addDays(today(), ASKED_BEFORE) ? 'year' : 'later';
  });

  constructor() {
    inject(LiveFeed).follow(['cases'], () => {
      this.records.reload();
    });
  }

  protected of(kind: ChildRecordKind): Wire['ChildRecordView'][] {
    return this.records.rows().filter(one => kindOf(one) === kind);
  }

  protected async add(kind: ChildRecordKind): Promise<void> {
    if (await this.openDialog(ChildDialog, this.dataOf(kind, null)))
      this.toaster.show(this.words.of('child.savedNow'));
    this.records.reload();
  }

  protected async read(record: Wire['ChildRecordView']): Promise<void> {
    const data = (now: Wire['ChildRecordView']): ChildRead => ({
      ...{ ...this.dataOf(kindOf(now), now), record: now, may: this.mayEdit() },
    });
    const again = async (): Promise<ChildRead | null> => {
      const { records } = await this.client.file(this.cases.id() ?? '');
      const now = records.find(({ id }) => id === record.id);
      return now ? data(now) : null;
    };
    await this.openDialog(ChildRecord, data(record), { again });
    this.records.reload();
  }

  private dataOf(kind: ChildRecordKind, record: Wire['ChildRecordView'] | null): ChildData {
    const { household = [], person } = this.cases.file.value() ?? {};
    return {
      ...{ caseId: this.cases.id() ?? '', kind, record, ofAgeFrom: this.first()?.ofAgeFrom ?? null },
      household: household.filter(({ id }) => id !== person?.id),
    };
  }
}
