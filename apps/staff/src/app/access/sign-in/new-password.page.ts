import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../core/session/session';
import { PasswordForm } from './password-form';

/** Follows a sign-in with a temporary password, which somebody else knows. */
@Component({
  selector: 'bk-new-password',
  imports: [Icon, PasswordForm, TranslocoDirective],
  template: `<main *transloco="let t">
    <section>
      <h1><bk-icon name="key-round" [size]="26" /> {{ t('password.firstTitle') }}</h1>
      <p class="quiet">{{ t('password.firstText') }}</p>
      <bk-password-form (changed)="done()" />
    </section>
  </main>`,
  styleUrl: './outside.scss',
})
export class NewPasswordPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  constructor() {
    if (!this.session.me()) void this.router.navigate(['/sign-in']);
  }

  protected async done(): Promise<void> {
    await this.session.load();
    await this.router.navigate(['/today']);
  }
}
