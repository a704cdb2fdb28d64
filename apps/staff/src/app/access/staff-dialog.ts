import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { disabled, form, FormField, pattern, required, validate } from '@angular/forms/signals';
import { mayHoldTogether, type Role, ROLES } from '@baanek/contracts';
import { Choices, Control, Failure, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { send } from '../core/forms';
import { Session } from '../core/session';
import { asProblem } from '../core/problem';
import { Words } from '../core/words';

export interface StaffDialogResult {
  login: string;
  temporaryPassword?: string;
}

/** Adds or changes a colleague. */
@Component({
  selector: 'bk-staff-dialog',
  imports: [Choices, Control, Failure, Field, FormField, Icon, TranslocoDirective],
  templateUrl: './staff-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaffDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly session = inject(Session);
  protected readonly dialog = inject<DialogRef<StaffDialogResult>>(DialogRef);
  protected readonly person = inject<Wire['StaffView'] | null>(DIALOG_DATA);
  private readonly key = newKey();

  protected readonly failure = signal('');
  protected readonly self = this.person?.id === this.session.me()?.id;
  protected readonly roles = computed(() => {
    const offered = ROLES.filter(role => role !== 'admin' || this.session.me()?.roles.includes('admin'));
    return this.words.options('role', offered);
  });
  protected readonly form = form(
    signal({
      login: this.person?.login ?? '',
      displayName: this.person?.displayName ?? '',
      roles: [...(this.person?.roles ?? [])] as string[],
      active: this.person?.active ?? true,
    }),
    path => {
      required(path.login);
      pattern(path.login, /^[A-Za-z][A-Za-z0-9.-]{2,39}$/);
      required(path.displayName);
      disabled(path.roles, { when: () => this.self });
      disabled(path.active, { when: () => this.self });
      validate(path.roles, ({ value }) => {
        if (value().length === 0) return { kind: 'required' };
        return mayHoldTogether(value() as Role[]) ? null : { kind: 'conflict' };
      });
    },
  );
  protected readonly rolesError = computed(() => {
    const state = this.form.roles();
    const broken = state.touched() ? state.errors()[0] : undefined;
    return broken ? this.words.rule(broken.kind, undefined) : '';
  });

  protected async save(): Promise<void> {
    this.failure.set('');
    const { login, displayName, active } = this.form().value();
    const roles = this.form().value().roles as Role[];
    let result: StaffDialogResult = { login };
    const outcome = await send(this.form, async () => {
      if (this.person) {
        const body: Wire['ChangeStaff'] = { displayName, roles, active };
        await this.api.change('PUT', `staff/${this.person.id}`, this.person.version, body);
      } else {
        const body: Wire['AddStaff'] = { login, displayName, roles };
        const { temporaryPassword } = await this.api.create<Wire['NewPasswordView']>('staff', body, this.key);
        result = { login, temporaryPassword };
      }
    });
    if (outcome === 'sent') this.dialog.close(result);
    else if (outcome !== 'invalid' && outcome.faults.length === 0)
      this.failure.set(this.words.problem(outcome));
  }

  protected async resetPassword(): Promise<void> {
    if (!this.person) return;
    try {
      const { id, login, version } = this.person;
      const { temporaryPassword } = await this.api.change<Wire['NewPasswordView']>(
        'POST',
        `staff/${id}/password`,
        version,
      );
      this.dialog.close({ login, temporaryPassword });
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
    }
  }
}
