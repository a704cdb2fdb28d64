import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConferencesClient } from '../../core/clients/plans/conferences.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { CameFields } from './came-fields';

/** Records what was said at a conference, and who was there; all who were invited are ticked at first. */
@Component({
  selector: 'bk-hold-dialog',
  imports: [CameFields, Control, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('conference.holdTitle') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-came-fields [invited]="data.participants" [of]="form.present" />
    <bk-field [label]="t('conference.minutes')" [help]="t('conference.minutesHelp')" [of]="form.minutes">
      <textarea bkControl rows="8" [formField]="form.minutes"></textarea>
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .panel {
      width: min(640px, calc(100vw - 24px));
    }
  `,
})
export class HoldDialog extends ModalDialog<Wire['ConferenceView'], boolean> {
  private readonly client = inject(ConferencesClient);
  protected readonly submission = submission();
  private readonly model = signal({ minutes: '', present: this.data.participants.map(({ id }) => id) });
  protected readonly form = form(this.model, path => {
    required(path.minutes);
    maxLength(path.minutes, 10_000);
  });
  protected readonly keeping = keepTyped(`minutes-${this.data.id}`, this.model);

  protected async save(): Promise<void> {
    const { minutes, present } = this.model();
    // a colleague may have taken somebody out meanwhile
    const invited = present.filter(id => this.data.participants.some(one => one.id === id));
    const outcome = await this.submission.send(this.form, () =>
      this.client.hold(this.data, { minutes, present: invited }),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
