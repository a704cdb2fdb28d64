import { registerLocaleData } from '@angular/common';
import ky from '@angular/common/locales/ky';
import ru from '@angular/common/locales/ru';
import { type ApplicationRef, inject, provideAppInitializer } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import {
  provideRouter,
  Router,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { ROUTES } from './app.routes';
import { commonProviders } from './common.config';
import { dateWords } from './core/i18n/date-words';
import { Language } from './core/i18n/language';
import { ENTRANCE } from './core/session/entrance';
import { Session } from './core/session/session';
import { Root } from './root';
import { NeutralTitle } from './shell/neutral-title';

registerLocaleData(ru);
registerLocaleData(ky);

/** The whole interface, ready to be shown in `bk-root`: it knows who is signed in, and its words. */
export async function createStaffApp(nonce: string): Promise<ApplicationRef> {
  return createApplication({
    providers: [
      ...commonProviders(nonce),
      provideRouter(
        ROUTES,
        withComponentInputBinding(),
        withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
        withRouterConfig({ canceledNavigationResolution: 'computed' }), // whoever stays keeps the pages before
      ),
      provideAppInitializer(async () => {
        const [session, language] = [inject(Session), inject(Language)];
        await session.load();
        await language.start(session.me()?.language);
      }),
      dateWords,
      { provide: TitleStrategy, useClass: NeutralTitle },
      {
        provide: ENTRANCE,
        useFactory: () => {
          const [session, language, router] = [inject(Session), inject(Language), inject(Router)];
          const open = async (address: string): Promise<void> => {
            await session.load();
            await language.use(session.me()?.language ?? language.current());
            await router.navigateByUrl(address);
          };
          return { prepare: () => undefined, open };
        },
      },
    ],
  });
}

/** Shows the application in the page's `bk-root`. */
export function show(application: ApplicationRef): void {
  application.bootstrap(Root);
}
