import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, type SchemaPath, validate } from '@angular/forms/signals';
import { Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConsultingRoomsClient } from '../../core/clients/cases/consulting-rooms.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { told } from '../../core/history/recorded-in';

type Room = Wire['ConsultingRoomView'];

const MOST_LETTERS = 80;

/** What the name of a room has to be. */
export function roomNameRules(path: SchemaPath<string>): void {
  validate(path, ({ value }) => (value().trim() === '' ? { kind: 'required' } : null));
  maxLength(path, MOST_LETTERS);
}

/** Names a room anew, or offers it no more; what is planned in it stays. */
@Component({
  selector: 'bk-consulting-room-dialog',
  imports: [Control, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ data.name }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('rooms.name')" [of]="form.name">
      <input bkControl [formField]="form.name" />
    </bk-field>
    <label class="check">
      <input type="checkbox" [formField]="form.active" />
      {{ t('rooms.active') }}
    </label>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class ConsultingRoomDialog extends ModalDialog<Room, boolean> {
  private readonly client = inject(ConsultingRoomsClient);
  protected readonly submission = submission();
  private readonly model = signal(fieldsOf(this.data));
  protected readonly form = form(this.model, path => {
    roomNameRules(path.name);
  });
  protected readonly keeping = keepTyped(`consulting-room-${this.data.id}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({ name: 'roomName', active: 'roomActive' }),
  });

  protected async save(): Promise<void> {
    const outcome = await this.submission.send(this.form, () =>
      this.client.change(this.data, { ...this.model(), name: this.model().name.trim() }),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = ({ name, active }: Room): Pick<Room, 'name' | 'active'> => ({ name, active });
