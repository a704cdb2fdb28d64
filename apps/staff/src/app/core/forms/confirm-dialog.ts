import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from './dialogs';

interface Data {
  /** What is about to be done, what follows from it, and the button that does it: keys of the words, or the words. */
  title: string;
  text: string;
  /** Whom or what it is done to; empty where the title says it. */
  about: string;
  button: string;
}

/** Asks a second time before something is done that many people see; a result means yes. */
@Component({
  selector: 'bk-confirm-dialog',
  imports: [TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); dialog.close(true)">
    <h2 id="dialog-title">{{ t(data.title) }}</h2>
    @if (data.about) {
      <p class="strong">{{ data.about }}</p>
    }
    <p>{{ t(data.text) }}</p>
    <footer role="none">
      <button class="btn primary">{{ t(data.button) }}</button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
})
export class ConfirmDialog extends ModalDialog<Data, boolean> {}
