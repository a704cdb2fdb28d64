import { Component, computed, inject, signal } from '@angular/core';
import { disabled, form, FormField, pattern, required, validate } from '@angular/forms/signals';
import { dutiesLost, mayHoldTogether, type Role, ROLES } from '@baanek/contracts';
import { Choices, Control, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { confirmation } from '../../core/forms/confirm';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { Session } from '../../core/session/session';
import { Words } from '../../core/i18n/words';
import { HandOverDialog, type HandedOver, type HandingOver } from './hand-over-dialog';
import type { TemporaryPassword } from './temporary-password-dialog';
import { told } from '../../core/history/recorded-in';

/** The result of saving an account; it has a password where the server has made one. */
interface Saved {
  password: TemporaryPassword | null;
  /** The account as it is now, where the change can be taken back exactly. */
  changed?: Wire['Ref'];
  /** What was handed over in the same step. */
  handed?: HandedOver['handed'];
}

type Fields = Wire['AddStaff'] & { active: boolean };

function fieldsOf(person: Wire['StaffView'] | null): Fields {
  const { login = '', displayName = '', roles = [], active = true } = person ?? {};
  return { login, displayName, roles: [...roles], active };
}

/** The form of a login. */
const LOGIN = /^[A-Za-z][A-Za-z0-9.-]{2,39}$/;

/** Adds or changes a colleague; answers what else is to be done with her: `close` the account, hand over while she is `away`. */
@Component({
  selector: 'bk-staff-dialog',
  imports: [Choices, Control, FormFaults, Field, FormField, Icon, TranslocoDirective],
  templateUrl: './staff-dialog.html',
})
export class StaffDialog extends ModalDialog<Wire['StaffView'] | null, Saved | 'close' | 'away'> {
  private readonly client = inject(StaffClient);
  private readonly words = inject(Words);
  private readonly session = inject(Session);
  protected get person(): Wire['StaffView'] | null {
    return this.data;
  }
  private readonly confirm = confirmation();
  private readonly openDialog = dialogOpener();

  protected readonly submission = submission();
  protected readonly self = this.person?.id === this.session.me()?.id;
  protected readonly roles = computed(() => {
    const offered = ROLES.filter(role => role !== 'admin' || this.session.me()?.roles.includes('admin'));
    return this.words.options('role', offered);
  });
  private readonly model = signal<Fields>(fieldsOf(this.person));
  protected readonly keeping = keepTyped(`account-${this.person?.id ?? 'new'}`, this.model, {
    record: () => fieldsOf(this.person),
    told: told({ roles: 'staffRoles', active: 'mayWork' }),
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
    if (this.form().valid() && !(await this.mayChangeRoles())) return;
    let saved: Saved = { password: null };
    const outcome = await this.submission.send(this.form, async () => {
      saved = await this.write();
    });
    if (outcome === 'sent') this.dialog.close(saved);
  }

  /** Answers the first password of an account that is new. */
  private async write(): Promise<Saved> {
    const { login, displayName, roles, active } = this.model();
    if (this.person) {
      const changed = await this.client.change(this.person, { displayName, roles, active });
      return { password: null, ...(this.changesRoles() ? {} : { changed }) };
    }
    const { temporaryPassword } = await this.client.add({ login, displayName, roles }, this.keeping.key());
    return { password: { login, temporaryPassword } };
  }

  private changesRoles(): boolean {
    const inOrder = (roles: readonly Role[]): string => [...roles].sort().join();
    return this.person !== null && inOrder(this.person.roles) !== inOrder(this.model().roles);
  }

  /**
   * Asks a second time before roles change, which signs her out. Where work hangs on a role that is taken, it is handed
   * over in the same step, and nothing is left to save.
   */
  private async mayChangeRoles(): Promise<boolean> {
    const { person } = this;
    if (!person || !this.changesRoles()) return true;
    const { displayName, roles, active } = this.model();
    const lost: readonly string[] = dutiesLost(person.roles, roles);
    let left = 0;
    const counted = await this.submission.run(async () => {
      if (lost.length > 0)
        left = (await this.client.duties(person.id)).filter(({ duty }) => lost.includes(duty)).length;
    });
    if (!counted) return false;
    if (left === 0) {
      const name = person.displayName;
      return this.confirm('staff.changeRoles', this.words.of('staff.changeRolesText', { name }));
    }
    const done = await this.handOver(person, { displayName, roles, active });
    if (done) this.dialog.close({ password: null, handed: done.handed });
    return false;
  }

  private async handOver(
    person: Wire['StaffView'],
    change: Wire['ChangeStaff'],
  ): Promise<HandedOver | undefined> {
    const read = async (): Promise<HandingOver> => {
      const staff = await this.client.list();
      const now = staff.find(({ id }) => id === person.id) ?? person;
      return { person: now, staff, occasion: { kind: 'roles', change } };
    };
    let done: HandedOver | undefined;
    await this.submission.run(async () => {
      done = await this.openDialog(HandOverDialog, await read(), { again: read });
    });
    return done;
  }

  protected async resetPassword(person: Wire['StaffView']): Promise<void> {
    const text = this.words.of('staff.resetPasswordText', { name: person.displayName });
    if (!(await this.confirm('staff.resetPassword', text))) return;
    await this.submission.run(async () => {
      const { temporaryPassword } = await this.client.resetPassword(person);
      this.dialog.close({ password: { login: person.login, temporaryPassword } });
    });
  }
}
