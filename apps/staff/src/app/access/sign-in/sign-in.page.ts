import { Component, inject, input, signal } from '@angular/core';
import { Control, Failure, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionClient } from '../../core/clients/access/session.client';
import { action } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { Language } from '../../core/i18n/language';
import { ENTRANCE } from '../../core/session/entrance';
import { ownAddress } from '../../core/session/own-address';
import { rememberSignIn } from '../../core/session/signed-in-here';
import { DoorLanguages } from './door-languages';

@Component({
  selector: 'bk-sign-in',
  imports: [Control, DoorLanguages, Failure, Field, Icon, TranslocoDirective],
  templateUrl: './sign-in.page.html',
  styleUrl: './outside.scss',
})
export class SignInPage {
  private readonly client = inject(SessionClient);
  private readonly entrance = inject(ENTRANCE);
  private readonly language = inject(Language);

  /** The page to open after the sign-in; an address of another site is ignored. */
  readonly next = input<string>();
  readonly why = input<string>();

  // plain signals instead of a form: the forms library would make the first load larger
  protected readonly login = signal('');
  protected readonly password = signal('');
  protected readonly signIn = action();
  protected readonly incomplete = signal(false);
  protected readonly welcome = signal<Wire['WelcomeView'] | null>(null);

  constructor() {
    void this.client.welcome().then(
      welcome => {
        this.welcome.set(welcome);
      },
      () => undefined, // the form works without it
    );
  }

  protected signInAs(login: string): void {
    this.login.set(login);
    this.password.set(this.welcome()?.demoPassword ?? '');
    void this.submit();
  }

  protected type(field: 'login' | 'password', event: Event): void {
    this.entrance.prepare();
    this[field].set((event.target as HTMLInputElement).value);
  }

  protected async submit(): Promise<void> {
    if (this.signIn.running()) return;
    this.signIn.clear();
    this.incomplete.set(!this.login().trim() || !this.password());
    if (this.incomplete()) return;
    const signedIn = await this.signIn.run(async () => {
      await this.client.signIn({ login: this.login(), password: this.password() });
      rememberSignIn();
      if (this.language.picked) await this.client.changeSettings({ language: this.language.current() });
      await this.entrance.open(ownAddress(this.next()));
    });
    if (!signedIn) this.password.set('');
  }
}
