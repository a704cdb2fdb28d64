import { Component, inject } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../core/i18n/words';
import { CaseStore } from './case.store';
import { MembersDialog } from '../dialogs/members-dialog';

/** The household: people who came together and are placed together. */
@Component({
  selector: 'bk-case-household',
  imports: [Icon, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('household.title') }}</h2>
      @if (store.may('persons.register') && store.file.value()?.householdId) {
        <button type="button" class="btn small end" (click)="add()">
          <bk-icon name="baby" /> {{ t('household.add') }}
        </button>
      }
    </header>
    <ul class="list">
      @for (member of store.file.value()?.household; track member.id) {
        <li>
          <div class="main">
            <p class="strong">
              {{ member.code }} <span class="quiet">{{ member.shortName }}</span>
            </p>
            <p class="small">
              {{ words.of('member.' + member.part + '.' + member.sex)
              }}{{ member.age === null ? '' : ', ' + words.count('age', member.age) }}
            </p>
          </div>
          @if (member.wheelchair) {
            <bk-icon name="accessibility" />
          }
        </li>
      }
    </ul>
  </section>`,
})
export class CaseHousehold {
  protected readonly store = inject(CaseStore);
  protected readonly words = inject(Words);

  protected add(): void {
    void this.store.open(MembersDialog, file => file.householdId);
  }
}
