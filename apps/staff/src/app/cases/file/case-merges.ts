import { Component, inject } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DuplicatesClient } from '../../core/clients/registry/duplicates.client';
import { toastAction } from '../../core/forms/action';
import { confirmation } from '../../core/forms/confirm';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { serverResource } from '../../core/http/server-resource';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { samePerson } from '../../people/merging/same-person';
import { CaseStore } from './case.store';

/** Records merged into this person; each merge can be undone at any time, and another found by hand. */
@Component({
  selector: 'bk-case-merges',
  imports: [BkDate, Icon, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (merges.hasValue()) {
      <section class="card">
        <header>
          <h2>{{ t('duplicates.mergedTitle') }}</h2>
          <button type="button" class="btn small end" (click)="sameAs()">
            <bk-icon name="users" [size]="16" /> {{ t('samePerson.action') }}
          </button>
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
              <button type="button" class="btn small" (click)="undo(merge)">
                {{ t('duplicates.undoMerge') }}
              </button>
            </li>
          } @empty {
            <li class="quiet">{{ t('samePerson.noMerges') }}</li>
          }
        </ul>
      </section>
    }
  </ng-container>`,
})
export class CaseMerges {
  private readonly client = inject(DuplicatesClient);
  private readonly action = toastAction();
  private readonly confirm = confirmation();
  private readonly store = inject(CaseStore);
  private readonly same = samePerson();
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly merges = serverResource({
    params: () => (this.store.may('persons.merge') ? this.store.file.value()?.person.id : undefined),
    loader: ({ params }) => this.client.merges(params),
  });

  protected async undo(merge: Wire['MergeView']): Promise<void> {
    const about = [this.store.file.value()?.person.code, merge.code].filter(Boolean).join(', ');
    if (!(await this.confirm('duplicates.undoMerge', 'duplicates.undoText', about))) return;
    await this.action.run(async () => {
      await this.client.undoMerge(merge);
      this.toaster.show(this.words.of('duplicates.mergeUndone'), { about });
    });
    this.changed();
  }

  protected async sameAs(): Promise<void> {
    const person = this.store.file.value()?.person;
    const changed = (): void => {
      this.changed();
    };
    if (person && (await this.same(person, { file: person, changed }))) this.changed();
  }

  private changed(): void {
    this.merges.reload();
    this.store.reload();
  }
}
