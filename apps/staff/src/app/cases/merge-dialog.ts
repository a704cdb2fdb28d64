import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Failure, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Words } from '../core/words';

interface Line {
  /** Key of the word for it. */
  name: string;
  values: string[];
  differs: boolean;
}

/** Two records side by side; which one stands for both is a person's choice. */
@Component({
  selector: 'bk-merge-dialog',
  imports: [BkDate, Failure, Skeleton, TranslocoDirective],
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
    .differs td {
      background: var(--bk-amber-soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MergeDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly dialog = inject<DialogRef<Wire['Ref']>>(DialogRef);
  private readonly pair = inject<Wire['DuplicateView']>(DIALOG_DATA);
  private readonly key = newKey();
  protected readonly failure = signal('');
  protected readonly busy = signal(false);
  protected readonly kept = signal(0);
  protected readonly both = loaded({
    loader: () => {
      const [first, second] = this.pair.persons;
      return this.api.get<Wire['PersonComparison']>(
        `persons/${first?.id ?? ''}/comparison/${second?.id ?? ''}`,
      );
    },
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
      line('person.codeWord', ({ contact }) => contact?.codeWord ?? ''),
      line('person.sex', ({ sex }) => this.words.code('sex', sex)),
      line('person.oblast', ({ oblast }) => this.words.code('oblast', oblast)),
      line('person.language', ({ language }) => this.words.code('language', language)),
    ].filter(({ values }) => values.some(value => value !== ''));
  });

  protected async merge(): Promise<void> {
    const [first, second] = this.both.value()?.persons ?? [];
    if (!first || !second || this.busy()) return;
    const [kept, merged] = this.kept() === 0 ? [first, second] : [second, first];
    this.busy.set(true);
    try {
      const body: Wire['MergePersons'] = {
        ...{ keptId: kept.id, keptVersion: kept.version },
        ...{ mergedId: merged.id, mergedVersion: merged.version },
      };
      this.dialog.close(await this.api.create<Wire['Ref']>('persons/merges', body, this.key));
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
