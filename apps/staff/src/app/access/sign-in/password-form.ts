import { Component, inject, output, signal } from '@angular/core';
import { form, FormField, minLength, required, validate } from '@angular/forms/signals';
import { Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionClient } from '../../core/clients/access/session.client';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';

const SHORTEST = 12;

/** Changes one's own password. */
@Component({
  selector: 'bk-password-form',
  imports: [Control, FormFaults, Field, FormField, TranslocoDirective],
  template: `<form class="stack" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('password.current')" [of]="form.current">
      <input bkControl type="password" [formField]="form.current" autocomplete="current-password" />
    </bk-field>
    <bk-field [label]="t('password.next')" [help]="t('password.help')" [of]="form.next">
      <input bkControl type="password" [formField]="form.next" autocomplete="new-password" />
    </bk-field>
    <bk-field [label]="t('password.repeat')" [of]="form.again">
      <input bkControl type="password" [formField]="form.again" autocomplete="new-password" />
    </bk-field>
    <div class="line">
      <button class="btn primary" [disabled]="form().submitting()">{{ t('password.save') }}</button>
    </div>
  </form>`,
})
export class PasswordForm {
  private readonly client = inject(SessionClient);
  readonly changed = output();
  protected readonly submission = submission();
  protected readonly form = form(signal({ current: '', next: '', again: '' }), path => {
    required(path.current);
    minLength(path.next, SHORTEST);
    required(path.next);
    validate(path.again, ({ value, valueOf }) =>
      value() === valueOf(path.next) ? null : { kind: 'sameTwice' },
    );
  });

  protected async save(): Promise<void> {
    const { current, next } = this.form().value();
    const outcome = await this.submission.send(this.form, () =>
      this.client.changePassword({ current, next }),
    );
    if (outcome === 'sent') {
      this.form().reset({ current: '', next: '', again: '' });
      this.changed.emit();
    }
  }
}
