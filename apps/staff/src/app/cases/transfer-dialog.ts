import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Failure, Field, readDay, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { BkDate, today } from '../core/dates';
import { send } from '../core/forms';
import { loaded } from '../core/loaded';
import { Words } from '../core/words';

/** Hands her records to another centre; the code is shown once. */
@Component({
  selector: 'bk-transfer-dialog',
  imports: [BkDate, DateField, Failure, Field, FormField, Select, TranslocoDirective],
  templateUrl: './transfer-dialog.html',
  styles: `
    .code {
      font-size: 22px;
      font-weight: 700;
      letter-spacing: 0.05em;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TransferDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly file = inject<Wire['CaseView']>(DIALOG_DATA);
  private readonly key = newKey();
  protected readonly failure = signal('');
  protected readonly sent = signal<Wire['TransferSent'] | null>(null);
  protected readonly lists = loaded({ loader: () => this.api.get<Wire['TransferLists']>('transfers') });
  protected readonly centres = computed(() =>
    (this.lists.value()?.centres ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
  private readonly model = signal({ toCentreId: '', consentOn: today(), withHousehold: true });
  protected readonly form = form(this.model, path => {
    required(path.toCentreId);
    validate(path.consentOn, ({ value }) =>
      readDay(value()) && value() <= today() ? null : { kind: 'inThePast' },
    );
  });

  protected async save(): Promise<void> {
    const body: Wire['SendTransfer'] = { personId: this.file.person.id, ...this.model() };
    const outcome = await send(this.form, async () => {
      this.sent.set(await this.api.create<Wire['TransferSent']>('transfers', body, this.key));
    });
    if (outcome !== 'sent' && outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }
}
