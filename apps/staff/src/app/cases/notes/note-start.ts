import { Component, inject, model } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NotesClient } from '../../core/clients/cases/notes.client';
import { serverResource } from '../../core/http/server-resource';
import type { Wire } from '../../core/http/api-types';

/** Begins an empty note with the headings of a template; once anything is typed it is offered no more. */
@Component({
  selector: 'bk-note-start',
  imports: [Icon, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (note().trim() === '' && templates.value()?.length) {
      <div class="line" role="group" [attr.aria-label]="t('session.beginWith')">
        <span class="small quiet">{{ t('session.beginWith') }}</span>
        @for (one of templates.value(); track one.id) {
          <button type="button" class="btn small" (click)="begin(one)">
            <bk-icon name="file-text" /> {{ one.name }}
          </button>
        }
      </div>
    }
  </ng-container>`,
  styles: `
    :host {
      display: contents; /* without templates it takes no room */
    }
  `,
})
export class NoteStart {
  private readonly client = inject(NotesClient);
  readonly note = model.required<string>();
  /** Out of reach, a note is begun without them. */
  protected readonly templates = serverResource({ loader: () => this.client.offered() });

  /** Never over what was typed meanwhile. */
  protected begin({ body }: Wire['NoteTemplateView']): void {
    this.note.update(typed => (typed.trim() === '' ? body : typed));
  }
}
