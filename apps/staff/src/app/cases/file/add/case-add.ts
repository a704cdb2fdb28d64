import { Component, computed, inject, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ActionMenu, Icon, MenuItem } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Toaster } from '../../../core/feedback/toaster';
import { pageKeys } from '../../../core/focus/page-keys';
import { isForPage } from '../../../core/focus/typing';
import { dialogOpener } from '../../../core/forms/dialog-opener';
import { Words } from '../../../core/i18n/words';
import { PlanStore } from '../../plan/plan.store';
import { ShiftEntryDialog } from '../../shifts/entry-dialog';
import { CaseStore } from '../case.store';
import { addingsOf, type OpenedInPlace } from './addings';

/** One button for everything that the asker may record in the case, also by the key A. */
@Component({
  selector: 'bk-case-add',
  imports: [ActionMenu, Icon, MenuItem, RouterLink, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (addings().length > 0) {
      <bk-action-menu [label]="t('cases.add')" [word]="t('cases.add')" icon="plus">
        @for (one of addings(); track one.word) {
          @if (one.opens; as what) {
            <button type="button" bkMenuItem (click)="open(what)">
              <bk-icon [name]="one.icon" /> {{ t(one.word) }}
            </button>
          } @else {
            <a bkMenuItem [routerLink]="one.link" [queryParams]="one.query"
              ><bk-icon [name]="one.icon" /> {{ t(one.word) }}</a
            >
          }
        }
      </bk-action-menu>
    }
  </ng-container>`,
  host: { '(document:keydown)': 'key($event)' },
})
export class CaseAdd {
  private readonly store = inject(CaseStore);
  private readonly plan = inject(PlanStore);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  private readonly menu = viewChild(ActionMenu);
  /** The form of a session is the page’s: it opens it by the address too. */
  readonly session = output();
  protected readonly addings = computed(() => {
    const file = this.store.file.value();
    return file ? addingsOf(file, permission => this.store.may(permission)) : [];
  });

  constructor() {
    pageKeys({ key: 'A', word: 'cases.add' });
  }

  protected key(event: KeyboardEvent): void {
    const menu = this.menu();
    if (!menu || event.code !== 'KeyA' || event.shiftKey || !isForPage(event)) return;
    if ((event.target as Element).closest('[role=menu]')) return; // a first letter
    event.preventDefault();
    menu.open();
  }

  protected open(what: OpenedInPlace): void {
    if (what === 'session') this.session.emit();
    else if (what === 'task') void this.plan.add();
    else if (what === 'place') void this.store.requestPlace();
    else void this.writeForShift();
  }

  private async writeForShift(): Promise<void> {
    const file = this.store.file.value();
    if (!file) return;
    const about = { case: { id: file.id, code: file.person.code, shortName: '' }, appealId: null };
    if (await this.openDialog(ShiftEntryDialog, { entry: null, about }))
      this.toaster.show(this.words.of('shift.addedNow'), { about: file.person.code });
  }
}
