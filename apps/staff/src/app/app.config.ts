import { registerLocaleData } from '@angular/common';
import ky from '@angular/common/locales/ky';
import ru from '@angular/common/locales/ru';
import {
  type ApplicationConfig,
  ErrorHandler,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
} from '@angular/router';
import { RULE_WORDS } from '@baanek/ui';
import { provideTransloco } from '@jsverse/transloco';
import { ROUTES } from './app.routes';
import { Language, WordsLoader } from './core/i18n/language';
import { Session } from './core/session/session';
import { NeutralTitle } from './shell/neutral-title';
import { RedactingErrorHandler } from './core/feedback/redacting-error-handler';
import { Words } from './core/i18n/words';

registerLocaleData(ru);
registerLocaleData(ky);

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      ROUTES,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
    ),
    provideTransloco({
      config: {
        availableLangs: ['ky', 'ru', 'en'],
        defaultLang: 'ru',
        fallbackLang: 'ru',
        reRenderOnLangChange: true,
        prodMode: true,
      },
      loader: WordsLoader,
    }),
    provideAppInitializer(async () => {
      const [session, language] = [inject(Session), inject(Language)];
      await session.load();
      await language.start(session.me()?.language);
    }),
    { provide: TitleStrategy, useClass: NeutralTitle },
    { provide: ErrorHandler, useClass: RedactingErrorHandler },
    {
      provide: RULE_WORDS,
      useFactory: () => {
        const words = inject(Words);
        return (kind: string, limit: number | string | undefined) => words.rule(kind, limit);
      },
    },
  ],
};
