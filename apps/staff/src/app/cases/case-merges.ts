import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { CaseStore } from './case.store';

/** Records that were found to be the same person; each can be parted again at any time. */
@Component({
  selector: 'bk-case-merges',
  imports: [BkDate, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (merges.hasValue() && merges.value().length > 0) {
      <section class="card">
        <header>
          <h2>{{ t('duplicates.mergedTitle') }}</h2>
        </header>
        <ul class="list">
          @for (merge of merges.value(); track merge.id) {
            <li>
              <div class="main">
                <p>
                  <span class="strong">{{ merge.code }}</span> {{ merge.shortName }}
                </p>
                <p class="small quiet">{{ merge.mergedAt | bkDate }} · {{ merge.mergedBy }}</p>
              </div>
              <button type="button" class="btn small" (click)="part(merge)">
                {{ t('duplicates.part') }}
              </button>
            </li>
          }
        </ul>
      </section>
    }
  </ng-container>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseMerges {
  private readonly api = inject(Api);
  private readonly store = inject(CaseStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly merges = loaded({
    params: () => (this.store.may('persons.merge') ? this.store.file.value()?.person.id : undefined),
    loader: ({ params }) => this.api.get<Wire['MergeView'][]>(`persons/${params}/merges`),
  });

  protected async part(merge: Wire['MergeView']): Promise<void> {
    try {
      await this.api.change('POST', `persons/merges/${merge.id}/undo`, merge.version);
      this.toaster.say(this.words.of('duplicates.parted'));
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
    }
    this.merges.reload();
    this.store.reload();
  }
}
