import { Component, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Control, Empty, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NotesClient } from '../../core/clients/cases/notes.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { FormFaults } from '../../core/forms/form-faults';
import { pageDraft } from '../../core/forms/page-draft';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { NoteTemplateDialog, templateRules } from './note-template-dialog';

/** Headings with which a centre begins its notes of sessions: a handful, so no search and no pages. */
@Component({
  selector: 'bk-note-templates',
  imports: [
    ...[Control, Empty, Field, FormFaults, FormField, Icon, LoadFailure, Skeleton, Status],
    TranslocoDirective,
  ],
  template: `<main class="page" *transloco="let t">
    <div class="page-head">
      <h1>{{ t('noteTemplate.title') }}</h1>
      <p class="where">{{ t('noteTemplate.text') }}</p>
    </div>
    <div class="columns">
      <section class="card">
        @if (templates.error()) {
          <bk-load-failure [of]="templates" />
        } @else if (templates.value(); as list) {
          @if (list.length === 0) {
            <bk-empty icon="file-text" [text]="t('noteTemplate.empty')" />
          }
          <ul class="list">
            @for (one of list; track one.id) {
              <li>
                <div class="main">
                  <p class="strong">{{ one.name }}</p>
                  <p class="small quiet said">{{ one.body }}</p>
                </div>
                @if (!one.active) {
                  <bk-status icon="lock">{{ t('noteTemplate.closed') }}</bk-status>
                }
                <button type="button" class="btn small" (click)="change(one)">
                  {{ t('noteTemplate.change') }}
                </button>
              </li>
            }
          </ul>
        } @else {
          <bk-skeleton [lines]="4" />
        }
      </section>
      <section class="card">
        <header>
          <h2>{{ t('noteTemplate.add') }}</h2>
        </header>
        <form class="body" (submit)="$event.preventDefault(); add()" novalidate>
          <bk-form-faults [of]="submission" />
          <bk-field [label]="t('noteTemplate.name')" [of]="form.name">
            <input bkControl [formField]="form.name" autocomplete="off" />
          </bk-field>
          <bk-field [label]="t('noteTemplate.body')" [help]="t('noteTemplate.bodyHelp')" [of]="form.body">
            <textarea bkControl rows="6" [formField]="form.body"></textarea>
          </bk-field>
          <button class="btn primary" [disabled]="form().submitting()">
            <bk-icon name="plus" /> {{ t('noteTemplate.add') }}
          </button>
        </form>
      </section>
    </div>
  </main>`,
  styles: `
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class NoteTemplatesPage {
  private readonly client = inject(NotesClient);
  private readonly openDialog = dialogOpener();
  protected readonly submission = submission();
  protected readonly templates = serverResource({ loader: () => this.client.templates() });
  private readonly model = signal({ name: '', body: '' });
  protected readonly form = form(this.model, path => {
    templateRules(path);
  });
  protected readonly draft = pageDraft(() => 'note-template-new', this.model);

  protected async add(): Promise<void> {
    const { name, body } = this.model();
    const outcome = await this.submission.send(this.form, () =>
      this.client.addTemplate({ name: name.trim(), body }, this.draft.key()),
    );
    if (outcome !== 'sent') return;
    this.draft.discard();
    this.form().reset({ name: '', body: '' });
    this.templates.reload();
  }

  protected async change(one: Wire['NoteTemplateView']): Promise<void> {
    const again = async (): Promise<Wire['NoteTemplateView'] | undefined> =>
      (await this.client.templates()).find(({ id }) => id === one.id);
    await this.openDialog(NoteTemplateDialog, one, { again });
    this.templates.reload();
  }
}
