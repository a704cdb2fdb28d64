import { Component, computed, inject, signal } from '@angular/core';
import { disabled, form, FormField, pattern, required, validate } from '@angular/forms/signals';
import { mayHoldTogether, ROLES } from '@baanek/contracts';
import { Choices, Control, Failure, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { Session } from '../../core/session/session';
import { Words } from '../../core/i18n/words';
import type { TemporaryPassword } from './temporary-password-dialog';

/** The result of saving an account; it has a password where the server has made one. */
interface Saved {
  password: TemporaryPassword | null;
}

/** The form of a login. */
const LOGIN = /^[A-Za-z][A-Za-z0-9.-]{2,39}$/;

/** Adds or changes a colleague. */
@Component({
  selector: 'bk-staff-dialog',
  imports: [Choices, Control, Failure, Field, FormField, Icon, TranslocoDirective],
  templateUrl: './staff-dialog.html',
})
export class StaffDialog extends ModalDialog<Wire['StaffView'] | null, Saved> {
  private readonly client = inject(StaffClient);
  private readonly words = inject(Words);
  private readonly session = inject(Session);
  protected readonly person = this.data;
  private readonly key = newKey();

  protected readonly submission = submission();
  protected readonly self = this.person?.id === this.session.me()?.id;
  protected readonly roles = computed(() => {
    const offered = ROLES.filter(role => role !== 'admin' || this.session.me()?.roles.includes('admin'));
    return this.words.options('role', offered);
  });
  private readonly model = signal<Wire['AddStaff'] & { active: boolean }>({
    login: this.person?.login ?? '',
    displayName: this.person?.displayName ?? '',
    roles: [...(this.person?.roles ?? [])],
    active: this.person?.active ?? true,
  });
  protected readonly form = form(this.model, path => {
    required(path.login);
    pattern(path.login, LOGIN);
    required(path.displayName);
    disabled(path.roles, { when: () => this.self });
    disabled(path.active, { when: () => this.self });
    validate(path.roles, ({ value }) => {
      if (value().length === 0) return { kind: 'required' };
      return mayHoldTogether(value()) ? null : { kind: 'conflict' };
    });
  });
  protected async save(): Promise<void> {
    let password: TemporaryPassword | undefined;
    const outcome = await this.submission.send(this.form, async () => {
      password = (await this.write()) ?? undefined;
    });
    if (outcome === 'sent') this.dialog.close({ password: password ?? null });
  }

  /** Answers the first password of an account that is new. */
  private async write(): Promise<TemporaryPassword | null> {
    const { login, displayName, roles, active } = this.model();
    if (this.person) {
      await this.client.change(this.person, { displayName, roles, active });
      return null;
    }
    const { temporaryPassword } = await this.client.add({ login, displayName, roles }, this.key);
    return { login, temporaryPassword };
  }

  protected async resetPassword(person: Wire['StaffView']): Promise<void> {
    await this.submission.run(async () => {
      const { temporaryPassword } = await this.client.resetPassword(person);
      this.dialog.close({ password: { login: person.login, temporaryPassword } });
    });
  }
}
