import { Component, inject, signal } from '@angular/core';
import { form, FormField, minLength, pattern, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Control, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionClient } from '../../core/clients/access/session.client';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { DoorLanguages } from './door-languages';

/** The first centre and its administrator, by the one-time link of the server's console. */
@Component({
  selector: 'bk-setup',
  imports: [Control, DoorLanguages, FormFaults, Field, FormField, Icon, TranslocoDirective],
  template: `<main *transloco="let t">
    <section>
      <h1><bk-icon name="house" [size]="26" /> {{ t('setup.title') }}</h1>
      <p class="quiet">{{ t('setup.text') }}</p>
      <bk-form-faults [of]="submission" />
      <form (submit)="$event.preventDefault(); save()" novalidate>
        <bk-field [label]="t('setup.centreName')" [help]="t('setup.centreNameHelp')" [of]="form.centreName">
          <input bkControl [formField]="form.centreName" autocomplete="organization" />
        </bk-field>
        <bk-field [label]="t('setup.centreCode')" [help]="t('setup.centreCodeHelp')" [of]="form.centreCode">
          <input bkControl [formField]="form.centreCode" autocapitalize="none" spellcheck="false" />
        </bk-field>
        <bk-field [label]="t('staff.displayName')" [of]="form.displayName">
          <input bkControl [formField]="form.displayName" autocomplete="name" />
        </bk-field>
        <bk-field [label]="t('auth.login')" [help]="t('staff.loginHelp')" [of]="form.login">
          <input bkControl [formField]="form.login" autocomplete="username" autocapitalize="none" />
        </bk-field>
        <bk-field [label]="t('auth.password')" [help]="t('password.help')" [of]="form.password">
          <input bkControl type="password" [formField]="form.password" autocomplete="new-password" />
        </bk-field>
        <button class="btn primary" [disabled]="form().submitting()">{{ t('setup.save') }}</button>
      </form>
      <bk-door-languages />
    </section>
  </main>`,
  styleUrl: './outside.scss',
})
export class SetupPage {
  private readonly client = inject(SessionClient);
  private readonly router = inject(Router);
  /** Stands after the `#`, because browsers send that part to no server and so to no log. */
  private readonly token = location.hash.slice(1);
  protected readonly submission = submission();
  protected readonly form = form(
    signal({ centreName: '', centreCode: '', displayName: '', login: '', password: '' }),
    path => {
      required(path.centreName);
      required(path.centreCode);
      pattern(path.centreCode, /^[a-z][a-z0-9-]{1,39}$/);
      required(path.displayName);
      required(path.login);
      pattern(path.login, /^[A-Za-z][A-Za-z0-9.-]{2,39}$/);
      required(path.password);
      minLength(path.password, 12);
    },
  );

  protected async save(): Promise<void> {
    const body = { ...this.form().value(), token: this.token };
    const outcome = await this.submission.send(this.form, () => this.client.setUp(body));
    if (outcome === 'sent') await this.router.navigate(['/sign-in'], { queryParams: { why: 'ready' } });
  }
}
