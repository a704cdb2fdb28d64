import {
  CSP_NONCE,
  type EnvironmentProviders,
  ErrorHandler,
  inject,
  type Provider,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { RULE_WORDS } from '@baanek/ui';
import { provideTransloco } from '@jsverse/transloco';
import { RedactingErrorHandler } from './core/feedback/redacting-error-handler';
import { WordsLoader } from './core/i18n/language';
import { Words } from './core/i18n/words';

/** What the sign-in and the pages behind it share; `nonce` admits styles to the page they stand in. */
export const commonProviders = (nonce: string): (Provider | EnvironmentProviders)[] => [
  provideBrowserGlobalErrorListeners(),
  provideTransloco({
    config: {
      availableLangs: ['ky', 'ru', 'en'],
      defaultLang: 'ru',
      fallbackLang: 'ru',
      reRenderOnLangChange: true,
      prodMode: true,
      flatten: { aot: true }, // every word stands under its whole key already
    },
    loader: WordsLoader,
  }),
  { provide: CSP_NONCE, useValue: nonce },
  { provide: ErrorHandler, useClass: RedactingErrorHandler },
  {
    provide: RULE_WORDS,
    useFactory: () => {
      const words = inject(Words);
      return (kind: string, limit: number | string | undefined) => words.rule(kind, limit);
    },
  },
];
