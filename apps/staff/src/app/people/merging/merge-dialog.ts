import { Component, computed, inject, signal } from '@angular/core';
import { Failure, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DuplicatesClient } from '../../core/clients/registry/duplicates.client';
import { action } from '../../core/forms/action';
import { ModalDialog } from '../../core/forms/dialogs';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { BkDate } from '../../core/i18n/dates';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';

interface Line {
  /** Translation key of its name. */
  name: string;
  values: string[];
  differs: boolean;
}

/** The ids of the two. */
export type TwoPersons = readonly [string, string];

/** What a person has decided: `ref` is the merge, or the pair that was told apart. */
interface Decided {
  merged: boolean;
  ref: Wire['Ref'];
}

/** Compares two records side by side; the user says that they are two, or one, and which of them is kept then. */
@Component({
  selector: 'bk-merge-dialog',
  imports: [BkDate, Failure, LoadFailure, Skeleton, TranslocoDirective],
  templateUrl: './merge-dialog.html',
  styles: `
    .panel {
      width: min(760px, calc(100vw - 24px));
    }
    th,
    td {
      padding: 6px 12px;
      border-bottom: 1px solid var(--bk-line);
      text-align: left;
      vertical-align: top;
    }
    tbody th {
      font-weight: 400;
      color: var(--bk-ink-3);
    }
    @media (max-width: 719px) {
      table {
        width: 100%;
        table-layout: fixed;
      }
      th,
      td {
        padding: 6px 4px;
        font-size: 13px;
        overflow-wrap: break-word;
      }
      th:first-child {
        width: 30%;
      }
      .check {
        padding: 0;
        gap: 4px;
      }
    }
    .doubts {
      padding: 8px 12px;
      border-left: 3px solid var(--bk-amber);
      background: var(--bk-amber-soft);
    }
    .differs td {
      background: var(--bk-amber-soft);
    }
  `,
})
export class MergeDialog extends ModalDialog<TwoPersons, Decided> {
  private readonly client = inject(DuplicatesClient);
  private readonly words = inject(Words);
  private readonly key = newKey();
  private readonly apartKey = newKey();
  protected readonly action = action();
  protected readonly kept = signal(0);
  protected readonly both = serverResource({
    loader: () => this.client.compare(...this.data),
  });
  protected readonly doubtsSeen = signal(false);
  /** Both were read, and what speaks against their being one was seen. */
  protected readonly ready = computed(() => {
    const doubts = this.both.value()?.doubts;
    return doubts !== undefined && (doubts.length === 0 || this.doubtsSeen());
  });
  protected readonly lines = computed(() => {
    const persons = this.both.value()?.persons ?? [];
    const line = (name: string, value: (person: Wire['PersonView']) => string): Line => {
      const values = persons.map(value);
      return { name, values, differs: new Set(values).size > 1 };
    };
    return [
      line('person.surname', ({ names }) => names?.surname ?? ''),
      line('person.given', ({ names }) => names?.given ?? ''),
      line('person.patronymic', ({ names }) => names?.patronymic ?? ''),
      line('person.formerNames', ({ names }) => names?.formerNames.join('; ') ?? ''),
      line('duplicates.birth', ({ birthDate, birthYear }) => birthDate ?? String(birthYear ?? '')),
      line('person.pin', ({ pin }) => pin ?? ''),
      line('person.phones', ({ contact }) => contact?.phones.join(', ') ?? ''),
      line('person.safeHours', ({ contact }) => contact?.safeHours ?? ''),
      line('person.mayLeaveMessage', ({ contact }) => this.words.code('message', contact?.mayLeaveMessage)),
      line('person.codeWord', ({ contact }) => contact?.codeWord ?? ''),
      line('person.sex', ({ sex }) => this.words.code('sex', sex)),
      line('person.oblast', ({ oblast }) => this.words.code('oblast', oblast)),
      line('person.language', ({ language }) => this.words.code('language', language)),
    ].filter(({ values }) => values.some(value => value !== ''));
  });

  protected async merge(): Promise<void> {
    const [first, second] = this.both.value()?.persons ?? [];
    if (!first || !second || !this.ready() || this.action.running()) return;
    const [kept, merged] = this.kept() === 0 ? [first, second] : [second, first];
    const body = {
      ...{ keptId: kept.id, keptVersion: kept.version },
      ...{ mergedId: merged.id, mergedVersion: merged.version, doubtsSeen: this.doubtsSeen() },
    };
    await this.action.run(async () => {
      this.dialog.close({ merged: true, ref: await this.client.merge(body, this.key) });
    });
  }

  protected async tellApart(): Promise<void> {
    const ids = this.both.value()?.persons.map(({ id }) => id);
    if (!ids || this.action.running()) return;
    await this.action.run(async () => {
      const ref = await this.client.tellApart({ personIds: ids }, this.apartKey);
      this.dialog.close({ merged: false, ref });
    });
  }
}
