import { Component, computed, inject, signal } from '@angular/core';
import { disabled, form, FormField, pattern, required, validate } from '@angular/forms/signals';
import { mayHoldTogether, ROLES } from '@baanek/contracts';
import { Choices, Control, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { conflictsOf, rebase } from '../../core/forms/rebase';
import { type Recorded, RecordedNow } from '../../core/forms/recorded-now';
import { FormFaults } from '../../core/forms/form-faults';
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

type Fields = Wire['AddStaff'] & { active: boolean };

const LABELS: Record<keyof Fields, string> = {
  ...{ login: 'auth.login', displayName: 'staff.displayName', roles: 'staff.roles', active: 'staff.mayWork' },
};

function fieldsOf(person: Wire['StaffView'] | null): Fields {
  const { login = '', displayName = '', roles = [], active = true } = person ?? {};
  return { login, displayName, roles: [...roles], active };
}

/** The form of a login. */
const LOGIN = /^[A-Za-z][A-Za-z0-9.-]{2,39}$/;

/** Adds or changes a colleague; answers `close` when her account is to be closed instead. */
@Component({
  selector: 'bk-staff-dialog',
  imports: [Choices, Control, FormFaults, Field, FormField, Icon, RecordedNow, TranslocoDirective],
  templateUrl: './staff-dialog.html',
})
export class StaffDialog extends ModalDialog<Wire['StaffView'] | null, Saved | 'close'> {
  private readonly client = inject(StaffClient);
  private readonly words = inject(Words);
  private readonly session = inject(Session);
  protected get person(): Wire['StaffView'] | null {
    return this.data;
  }
  private readonly key = newKey();

  protected readonly submission = submission({ renew: () => this.renew() });
  protected readonly self = this.person?.id === this.session.me()?.id;
  protected readonly roles = computed(() => {
    const offered = ROLES.filter(role => role !== 'admin' || this.session.me()?.roles.includes('admin'));
    return this.words.options('role', offered);
  });
  private readonly model = signal<Fields>(fieldsOf(this.person));
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
  /** What somebody else has recorded where something else is typed. */
  protected readonly recorded = signal<readonly Recorded[]>([]);

  protected override renewed(before: Wire['StaffView'], now: Wire['StaffView']): void {
    const [typed, was, is] = [this.model(), fieldsOf(before), fieldsOf(now)];
    const inWords: Recorded[] = conflictsOf(typed, was, is).map(field => ({
      label: this.words.of(LABELS[field]),
      value:
        field === 'roles'
          ? is.roles.map(role => this.words.code('role', role)).join(', ')
          : field === 'active'
            ? this.words.code('yesNo', is.active ? 'yes' : 'no')
            : is[field],
    }));
    this.recorded.set(inWords);
    this.model.set(rebase(typed, was, is));
  }

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
