import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { UI_LANGUAGES, type UiLanguage } from '@baanek/contracts';
import { Control, Failure, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { asProblem } from '../core/problem';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { Words } from '../core/words';

const NAMES: Record<UiLanguage, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

@Component({
  selector: 'bk-sign-in',
  imports: [Control, Failure, Field, Icon, TranslocoDirective],
  templateUrl: './sign-in.page.html',
  styleUrl: './outside.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  private readonly api = inject(Api);
  protected readonly language = inject(Language);

  /** Where to go afterwards; only an address of our own. */
  readonly next = input<string>();
  readonly why = input<string>();

  protected readonly languages = UI_LANGUAGES.map(code => ({ code, name: NAMES[code] }));
  // plain signals, not a form: the first load carries no library of forms
  protected readonly login = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly welcome = signal<Wire['WelcomeView'] | null>(null);

  constructor() {
    void this.api.get<Wire['WelcomeView']>('welcome').then(
      welcome => {
        this.welcome.set(welcome);
      },
      () => undefined, // the form works without it
    );
  }

  protected enterAs(login: string): void {
    this.login.set(login);
    this.password.set(this.welcome()?.demoPassword ?? '');
    void this.enter();
  }

  protected type(field: 'login' | 'password', event: Event): void {
    this[field].set((event.target as HTMLInputElement).value);
  }

  protected async enter(): Promise<void> {
    if (this.busy()) return;
    this.failure.set('');
    if (!this.login().trim() || !this.password()) {
      this.failure.set(this.words.of('auth.both'));
      return;
    }
    this.busy.set(true);
    try {
      await this.session.signIn(this.login(), this.password());
      if (this.language.picked) await this.session.changeSettings({ language: this.language.current() });
      else await this.language.use(this.session.me()?.language ?? this.language.current());
      const next = this.next();
      await this.router.navigateByUrl(next?.startsWith('/') && !next.startsWith('//') ? next : '/today');
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
      this.password.set('');
    } finally {
      this.busy.set(false);
    }
  }
}
