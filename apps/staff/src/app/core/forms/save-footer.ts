import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** The end of a dialog with a form: saves what was typed, or closes the dialog without. */
@Component({
  selector: 'bk-save-footer',
  imports: [TranslocoDirective],
  template: `<footer *transloco="let t">
    <button class="btn primary" [disabled]="busy()">{{ t('action.save') }}</button>
    <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
  </footer>`,
  styles: `
    :host {
      display: contents; /* the footer sticks to the end of the dialog, not of this element */
    }
  `,
})
export class SaveFooter {
  protected readonly dialog = inject(DialogRef);
  /** True while it is being saved. */
  readonly busy = input.required<boolean>();
}
