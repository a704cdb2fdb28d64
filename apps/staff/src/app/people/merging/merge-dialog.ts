import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { Failure, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { DuplicatesClient } from '../../core/clients/registry/duplicates.client';
import { action } from '../../core/forms/action';
import { ModalDialog } from '../../core/forms/dialogs';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { BkDate } from '../../core/i18n/dates';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { recordToKeep } from './record-to-keep';

interface Line {
  /** Translation key of its name. */
  name: string;
  values: string[];
  differs: boolean;
}

/** Two records, the state of the case of each, if it has one, and which of the two is proposed to be kept. */
interface Compared extends Pick<Wire['PersonComparison'], 'persons' | 'doubts'> {
  states: readonly (Wire['CaseLine']['state'] | null)[];
  proposed: 0 | 1;
}

/** The ids of the two. */
export type TwoPersons = readonly [string, string];

/** What a person has decided: `ref` is the merge, or the pair that was told apart. */
interface Decided {
  merged: boolean;
  ref: Wire['Ref'];
  /** Codes of the two. */
  about: string;
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
    .error {
      color: var(--bk-brick);
      font-weight: 550;
    }
    .differs td {
      background: var(--bk-amber-soft);
    }
  `,
})
export class MergeDialog extends ModalDialog<TwoPersons, Decided> {
  private readonly client = inject(DuplicatesClient);
  private readonly cases = inject(CasesClient);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly words = inject(Words);
  private readonly key = newKey();
  private readonly apartKey = newKey();
  protected readonly action = action();
  /** The one that was chosen; until then the one with more behind it. */
  private readonly chosen = signal<0 | 1 | null>(null);
  protected readonly kept = computed(() => this.chosen() ?? this.both.value()?.proposed ?? 0);
  protected readonly both = serverResource({ loader: () => this.read() });
  protected readonly doubtsSeen = signal(false);
  /** Merging was pressed before what speaks against it was ticked off. */
  protected readonly asked = signal(false);
  private readonly tick = viewChild<ElementRef<HTMLElement>>('tick');
  private readonly box = viewChild<ElementRef<HTMLElement>>('doubts');
  /** Both were read, and what speaks against their being one was seen. */
  protected readonly ready = computed(() => {
    const doubts = this.both.value()?.doubts;
    return doubts !== undefined && (doubts.length === 0 || this.doubtsSeen());
  });
  protected readonly lines = computed(() => {
    const { persons = [], states = [] } = this.both.value() ?? {};
    const known = (set: string, code: string | null | undefined): string =>
      code === 'not_known' ? '' : this.words.code(set, code);
    const line = (name: string, value: (person: Wire['PersonView'], index: number) => string): Line => {
      const values = persons.map(value);
      return { name, values, differs: new Set(values).size > 1 };
    };
    return [
      line('duplicates.case', (_, index) => this.words.code('caseState', states[index])),
      line('person.surname', ({ names }) => names?.surname ?? ''),
      line('person.given', ({ names }) => names?.given ?? ''),
      line('person.patronymic', ({ names }) => names?.patronymic ?? ''),
      line('person.formerNames', ({ names }) => names?.formerNames.join('; ') ?? ''),
      line('duplicates.birth', ({ birthDate, birthYear }) => birthDate ?? String(birthYear ?? '')),
      line('person.pin', ({ pin }) => pin ?? ''),
      line('person.phones', ({ contact }) => contact?.phones.join(', ') ?? ''),
      line('person.safeHours', ({ contact }) => contact?.safeHours ?? ''),
      line('person.mayLeaveMessage', ({ contact }) => known('message', contact?.mayLeaveMessage)),
      line('person.codeWord', ({ contact }) => contact?.codeWord ?? ''),
      line('person.sex', ({ sex }) => known('sex', sex)),
      line('person.oblast', ({ oblast }) => known('oblast', oblast)),
      line('person.language', ({ language }) => known('language', language)),
    ].filter(({ values }) => values.some(value => value !== ''));
  });

  protected keep(index: number): void {
    this.chosen.set(index === 0 ? 0 : 1);
  }

  protected async merge(): Promise<void> {
    const [first, second] = this.both.value()?.persons ?? [];
    this.asked.set(true);
    if (!this.ready()) this.showDoubts();
    if (!first || !second || !this.ready() || this.action.running()) return;
    const [kept, merged] = this.kept() === 0 ? [first, second] : [second, first];
    const body = {
      ...{ keptId: kept.id, keptVersion: kept.version },
      ...{ mergedId: merged.id, mergedVersion: merged.version, doubtsSeen: this.doubtsSeen() },
    };
    await this.action.run(async () => {
      const ref = await this.client.merge(body, this.key);
      this.dialog.close({ merged: true, ref, about: `${kept.code}, ${merged.code}` });
    });
  }

  /** Goes to what speaks against the merge, and to its tick: on a small screen both may be out of sight. */
  private showDoubts(): void {
    this.tick()?.nativeElement.focus({ preventScroll: true });
    afterNextRender(
      () => {
        this.box()?.nativeElement.scrollIntoView({ block: 'nearest' });
      },
      { injector: this.injector },
    );
  }

  /** Both records, and the cases of each as far as the user may know of them. */
  private async read(): Promise<Compared> {
    const { persons, doubts } = await this.client.compare(...this.data);
    const listed = this.session.may('cases.read');
    const cases = await Promise.all(
      persons.map(async ({ id }) => (listed ? (await this.cases.list({ personId: id })).cases : [])),
    );
    const records = persons.map((person, index) => {
      const own = cases[index] ?? [];
      return { person, cases: own.length, open: own.filter(({ state }) => state === 'open').length };
    });
    const [first, second] = records;
    return {
      ...{ persons, doubts, proposed: first && second ? recordToKeep(first, second) : 0 },
      states: records.map(record => (record.open > 0 ? 'open' : record.cases > 0 ? 'closed' : null)),
    };
  }

  protected async tellApart(): Promise<void> {
    const persons = this.both.value()?.persons;
    if (!persons || this.action.running()) return;
    await this.action.run(async () => {
      const ref = await this.client.tellApart({ personIds: persons.map(({ id }) => id) }, this.apartKey);
      this.dialog.close({ merged: false, ref, about: persons.map(({ code }) => code).join(', ') });
    });
  }
}
