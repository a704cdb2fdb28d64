import { Component, inject, input } from '@angular/core';
import { Status } from '@baanek/ui';
import { Words } from '../../i18n/words';
import type { PageDraft } from '../page-draft';

/** Says that what is typed on a page was kept or put back, and takes it away for whoever wants to start over. */
@Component({
  selector: 'bk-draft-note',
  imports: [Status],
  template: `@if (of().note(); as note) {
      <bk-status tone="green" icon="check">{{ note }}</bk-status>
    }
    @if (of().restored()) {
      <button type="button" class="btn small" (click)="of().startOver()">
        {{ words.of('typed.startOver') }}
      </button>
    }`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class DraftNote {
  protected readonly words = inject(Words);
  readonly of = input.required<PageDraft>();
}
