import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { CENTRE_OBLASTS, type CentreOblast } from '@baanek/contracts';
import { Control, Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CentresClient } from '../../core/clients/access/centres.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { told } from '../../core/history/recorded-in';

interface Typed {
  name: string;
  oblast: CentreOblast | null;
}

const typedOf = ({ name, oblast }: Wire['CentreView']): Typed => ({ name, oblast });

/** What the centre is called and where it works. */
@Component({
  selector: 'bk-centre-dialog',
  imports: [Control, Field, FormFaults, FormField, SaveFooter, Select, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('path.step.centre') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('setup.centreName')" [help]="t('setup.centreNameHelp')" [of]="form.name">
      <input bkControl [formField]="form.name" autocomplete="organization" />
    </bk-field>
    <bk-field [label]="t('path.oblast')" [of]="form.oblast">
      <bk-select [options]="oblasts()" [placeholder]="t('field.choose')" [formField]="form.oblast" />
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class CentreDialog extends ModalDialog<Wire['CentreView'], string> {
  private readonly client = inject(CentresClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal(typedOf(this.data));
  protected readonly keeping = keepTyped(`centre-${this.data.id}`, this.model, {
    record: () => typedOf(this.data),
    told: told({ name: 'centreName' }),
  });
  protected readonly oblasts = computed(() => this.words.options('oblast', CENTRE_OBLASTS));
  protected readonly form = form(this.model, path => {
    required(path.name);
    required(path.oblast);
  });

  protected async save(): Promise<void> {
    const { name, oblast } = this.model();
    const outcome = await this.submission.send(this.form, async () => {
      if (oblast) await this.client.change(this.data, { name, oblast });
    });
    if (outcome === 'sent') this.dialog.close(name);
  }
}
