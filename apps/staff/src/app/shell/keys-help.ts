import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageKeys } from '../core/focus/page-keys';
import { ModalDialog } from '../core/forms/dialogs';
import { Session } from '../core/session/session';

const KEYS = ['/', 'F', 'N', 'G T', 'Alt S', 'Esc Esc', 'F1', '?'] as const;
/** Told to those only who write down appeals. */
const OF_APPEALS: readonly string[] = ['N', 'Alt S'];

/** The keyboard shortcuts of the page that is shown, and those that work on every page; true leads on to the help. */
@Component({
  selector: 'bk-keys-help',
  imports: [TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title">{{ t('keys.title') }}</h2>
    @if (page().length > 0) {
      <h3>{{ t('keys.here') }}</h3>
      <dl>
        @for (one of page(); track one) {
          <dt>
            <kbd>{{ one.key.includes('.') ? t(one.key) : one.key }}</kbd>
          </dt>
          <dd>{{ t(one.word) }}</dd>
        }
      </dl>
      <h3>{{ t('keys.everywhere') }}</h3>
    }
    <dl>
      @for (key of keys; track key) {
        <dt>
          <kbd>{{ key }}</kbd>
        </dt>
        <dd>{{ t('keys.' + key) }}</dd>
      }
    </dl>
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
      <button type="button" class="btn" (click)="dialog.close(true)">{{ t('keys.help') }}</button>
    </footer>
  </div>`,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 12px 24px;
    }
    /* opened by a key, so that there is a keyboard */
    kbd {
      display: inline-block;
    }
  `,
})
export class KeysHelp extends ModalDialog<null, boolean> {
  private readonly logs = inject(Session).may('appeals.log');
  protected readonly keys = KEYS.filter(key => this.logs || !OF_APPEALS.includes(key));
  protected readonly page = inject(PageKeys).keys;
}
