import { Component, inject, input } from '@angular/core';
import { Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { ContactDialog } from '../dialogs/contact-dialog';
import { ContactText } from './contact-text';
import { CaseStore } from './case.store';

/** How to reach her safely. After a merge both ways are shown, and the stricter holds, until a person settles it. */
@Component({
  selector: 'bk-case-contact',
  imports: [ContactText, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (person().contact; as contact) {
      <bk-contact-text [contact]="contact" />
    } @else {
      —
    }
    @if (person().mayLeaveMessage === 'no') {
      <bk-status tone="brick" icon="circle-x">{{ t('person.noMessages') }}</bk-status>
    }
    @for (other of person().otherContacts; track other.mergeId) {
      <div class="other">
        <p class="small quiet">{{ t('contact.other', { code: other.code }) }}</p>
        <bk-contact-text [contact]="other.contact" />
        @if (store.may('persons.merge')) {
          <button type="button" class="btn small no-print" (click)="settle(other)">
            {{ t('contact.settle') }}
          </button>
        }
      </div>
    }
  </ng-container>`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
    }
    .other {
      width: 100%;
      padding: 6px 8px;
      border-left: 3px solid var(--bk-amber);
      background: var(--bk-amber-soft);
    }
  `,
})
export class CaseContact {
  protected readonly store = inject(CaseStore);
  readonly person = input.required<Wire['PersonView']>();

  protected settle({ mergeId }: Wire['OtherContact']): void {
    void this.store.open(ContactDialog, ({ person }) => {
      const other = person.otherContacts.find(one => one.mergeId === mergeId);
      return other ? { person, other } : null;
    });
  }
}
