import { Component, inject, signal } from '@angular/core';
import { Failure } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DuplicatesClient } from '../../core/clients/registry/duplicates.client';
import { action } from '../../core/forms/action';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { RestoredNote } from '../../core/forms/keeping/restored-note';
import type { Wire } from '../../core/http/api-types';
import { ContactText } from '../file/contact-text';

interface Data {
  person: Wire['PersonView'];
  other: Wire['OtherContact'];
}

/** Asks which of two ways to reach somebody holds; none is chosen beforehand. */
@Component({
  selector: 'bk-contact-dialog',
  imports: [ContactText, Failure, RestoredNote, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); settle()">
    <h2 id="dialog-title">{{ t('contact.settle') }}</h2>
    <p class="quiet">{{ t('contact.settleText') }}</p>
    <bk-restored-note />
    @if (action.failure(); as text) {
      <bk-failure [text]="text" />
    }
    <fieldset>
      <legend>{{ t('contact.holds') }}</legend>
      @for (choice of choices; track choice) {
        <label class="check">
          <input type="radio" name="holds" [checked]="holds() === choice" (change)="holds.set(choice)" />
          <span>
            <span class="strong">{{ choice === 'kept' ? data.person.code : data.other.code }}</span>
            @if (choice === 'kept' ? data.person.contact : data.other.contact; as contact) {
              <bk-contact-text [contact]="contact" />
              <span class="small quiet">
                {{ t('person.mayLeaveMessage') }} {{ t('set.message.' + contact.mayLeaveMessage) }}
              </span>
            } @else {
              —
            }
          </span>
        </label>
      }
      @if (asked() && holds() === null) {
        <p class="error" role="alert">{{ t('rule.chooseOne') }}</p>
      }
    </fieldset>
    <footer>
      <button class="btn primary" [disabled]="action.running()">
        {{ t('action.save') }}
      </button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
  styles: `
    .error {
      color: var(--bk-brick);
      font-weight: 550;
    }
  `,
})
export class ContactDialog extends ModalDialog<Data, boolean> {
  private readonly client = inject(DuplicatesClient);
  protected readonly choices = ['kept', 'merged'] as const;
  protected readonly action = action();
  /** Saving was pressed. */
  protected readonly asked = signal(false);
  protected readonly holds = signal<'kept' | 'merged' | null>(null);

  protected readonly keeping = keepTyped(`contact-${this.data.other.mergeId}`, this.holds);

  protected async settle(): Promise<void> {
    const holds = this.holds();
    this.asked.set(true);
    if (holds === null || this.action.running()) return;
    const { person, other } = this.data;
    await this.action.run(async () => {
      await this.client.settleContact(
        { id: other.mergeId, version: other.mergeVersion },
        { holds, personVersion: person.version },
      );
      this.dialog.close(true);
    });
  }
}
