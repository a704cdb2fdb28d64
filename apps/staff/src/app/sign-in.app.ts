import { type ApplicationRef, Component, inject, provideAppInitializer } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { SignInPage } from './access/sign-in/sign-in.page';
import { commonProviders } from './common.config';
import { Problem } from './core/http/problem';
import { Language } from './core/i18n/language';
import { ENTRANCE } from './core/session/entrance';

@Component({
  selector: 'bk-root',
  imports: [SignInPage],
  template: `<bk-sign-in [next]="next" [why]="why" />`,
})
class SignInRoot {
  private readonly query = new URLSearchParams(location.search);
  protected readonly next = this.query.get('next') ?? undefined;
  protected readonly why = this.query.get('why') ?? undefined;
}

const loadStaffApp = (): Promise<typeof import('./staff.app')> => import('./staff.app');

/**
 * The sign-in alone, for a browser in which nobody is signed in: without the router and all that needs it, it is a
 * third of the whole on a slow line. What is behind it starts to load with the first letter of the login.
 */
export async function showSignIn(nonce: string): Promise<void> {
  const application: ApplicationRef = await createApplication({
    providers: [
      ...commonProviders(nonce),
      provideAppInitializer(() => inject(Language).start()),
      {
        provide: ENTRANCE,
        useValue: {
          prepare: () => void loadStaffApp().catch(() => undefined), // tried again when it is needed
          open: async (address: string) => {
            const staff = await loadStaffApp().catch(() => {
              throw new Problem('network', 0);
            });
            const whole = await staff.createStaffApp(nonce);
            application.destroy();
            if (!document.querySelector('bk-root')) document.body.append(document.createElement('bk-root'));
            history.replaceState(null, '', address);
            staff.show(whole);
          },
        },
      },
    ],
  });
  application.bootstrap(SignInRoot);
}
