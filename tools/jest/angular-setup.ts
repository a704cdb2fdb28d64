import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless'; // first: it loads the compiler
import { registerLocaleData } from '@angular/common';
import ky from '@angular/common/locales/ky';
import ru from '@angular/common/locales/ru';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
registerLocaleData(ru);
registerLocaleData(ky);
