import { Component, inject } from '@angular/core';
import { UI_LANGUAGES } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language, LANGUAGE_NAMES } from '../../core/i18n/language';

/** The language of the interface, for who has not signed in: it is kept in this browser. */
@Component({
  selector: 'bk-door-languages',
  imports: [TranslocoDirective],
  template: `<div class="segments" role="group" *transloco="let t" [attr.aria-label]="t('app.language')">
    @for (item of languages; track item.code) {
      <button
        type="button"
        [attr.lang]="item.code"
        [attr.aria-pressed]="language.current() === item.code"
        (click)="language.pick(item.code)"
      >
        {{ item.name }}
      </button>
    }
  </div>`,
  styles: `
    :host {
      justify-self: start;
    }
  `,
})
export class DoorLanguages {
  protected readonly language = inject(Language);
  protected readonly languages = UI_LANGUAGES.map(code => ({ code, name: LANGUAGE_NAMES[code] }));
}
