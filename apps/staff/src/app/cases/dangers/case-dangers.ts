import { Component, computed, inject, signal } from '@angular/core';
import { Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DangersClient } from '../../core/clients/risk/dangers.client';
import { DangerLine } from '../../core/dangers/danger-line';
import { LoadFailure } from '../../core/http/load-failure';
import type { Wire } from '../../core/http/api-types';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { onAdd } from '../file/add/on-add';
import { CaseStore } from '../file/case.store';
import { DangerDialog, type DangerData } from './danger-dialog';
import { DangerRecord, type DangerRecordData } from './danger-record';

/** Places and people that are dangerous to her: what counts now, and below it what is over. */
@Component({
  selector: 'bk-case-dangers',
  imports: [DangerLine, Icon, LoadFailure, MoreButton, Skeleton, Status, TranslocoDirective],
  templateUrl: './case-dangers.html',
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
  `,
})
export class CaseDangers {
  private readonly client = inject(DangersClient);
  protected readonly store = inject(CaseStore);
  private readonly first = signal<Wire['DangerList'] | null>(null);
  /** Those that are over or voided; read with those that count. */
  protected readonly past = growingList(
    () => this.store.id(),
    async (id, after: string | undefined) => {
      const list = await this.client.list(id ?? '', after);
      if (after === undefined) this.first.set(list);
      return { rows: list.past, next: list.next };
    },
  );
  protected readonly live = computed(() => this.first()?.live ?? []);
  protected readonly mayAdd = computed(
    () => this.store.may('incidents.record') && this.store.file.value()?.state === 'open',
  );

  constructor() {
    onAdd(
      'danger',
      () => this.mayAdd() && this.first() !== null,
      () => this.add(),
    );
    inject(LiveFeed).follow(['cases'], () => {
      this.past.reload();
    });
  }

  protected async add(): Promise<void> {
    await this.store.open<DangerData>(DangerDialog, ({ id }) => ({
      ...{ caseId: id, danger: null },
      ...{ colleagues: this.first()?.colleagues ?? [], centres: this.first()?.centres ?? [] },
    }));
    this.past.reload();
  }

  protected async open({ id }: Wire['DangerView']): Promise<void> {
    const read = async (): Promise<DangerRecordData> => ({
      ...{ danger: await this.client.read(id), may: this.mayAdd() },
    });
    const data = await read();
    await this.store.open(DangerRecord, () => data, read);
    this.past.reload();
  }
}
