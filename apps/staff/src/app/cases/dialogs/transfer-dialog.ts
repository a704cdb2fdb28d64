import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Choice, Field, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { TransfersClient } from '../../core/clients/registry/transfers.client';
import { isComplete } from '../../core/forms/complete';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { DangersRead } from '../../core/dangers/dangers-read';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { wasOn } from '../../core/forms/rules/was-on';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';

interface Fields {
  toCentreId: string | null;
  consentOn: string;
  withHousehold: boolean;
  withAppeals: boolean;
  dangersRead: boolean;
  /** What becomes of her case here; not chosen beforehand. */
  caseHere: 'close' | 'keep' | null;
}

/** Transfers a client's records to another centre; the code is shown once. */
@Component({
  selector: 'bk-transfer-dialog',
  imports: [BkDate, Choice, DangersRead, DateField, FormFaults, Field, FormField, Select, TranslocoDirective],
  templateUrl: './transfer-dialog.html',
  styles: `
    .code {
      font-size: 22px;
      font-weight: 700;
      letter-spacing: 0.05em;
    }
  `,
})
export class TransferDialog extends ModalDialog<Wire['CaseView'], boolean> {
  private readonly client = inject(TransfersClient);
  private readonly words = inject(Words);
  protected readonly file = this.data;
  protected readonly submission = submission();
  protected readonly sent = signal<Wire['TransferSent'] | null>(null);
  protected readonly lists = serverResource({ loader: () => this.client.list() });
  protected readonly centres = computed(() =>
    (this.lists.value()?.centres ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
  private readonly model = signal<Fields>({
    ...{ toCentreId: null, consentOn: today(), withHousehold: true, withAppeals: false },
    dangersRead: false,
    caseHere: this.data.state === 'open' ? null : 'keep',
  });
  protected readonly goal = computed(() => {
    const centre = this.lists.value()?.centres.find(({ id }) => id === this.model().toCentreId);
    return { place: centre?.name ?? '', oblast: centre?.oblast ?? null };
  });
  protected readonly caseOptions = computed(() =>
    (['close', 'keep'] as const).map(value => ({ value, label: this.words.of(`transfer.case.${value}`) })),
  );
  protected readonly keeping = keepTyped(`transfer-${this.data.id}`, this.model);
  protected readonly form = form(this.model, path => {
    required(path.toCentreId);
    required(path.caseHere);
    validate(path.consentOn, ({ value }) => wasOn(value()));
  });

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const fields = this.model();
      if (!isComplete(fields)) return;
      const { caseHere, ...rest } = fields;
      const command = { personId: this.file.person.id, closeCase: caseHere === 'close', ...rest };
      this.sent.set(await this.client.send(command, this.keeping.key()));
      this.keeping.sent();
    });
  }
}
