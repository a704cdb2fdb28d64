import type { Routes } from '@angular/router';
import { calendarProviders } from '../core/i18n/calendar';
import { may } from '../core/session/guards';

export const CASES_ROUTES: Routes = [
  {
    path: '',
    providers: calendarProviders,
    children: [
      { path: '', loadComponent: () => import('./cases.page').then(m => m.CasesPage) },
      {
        path: 'duplicates',
        canMatch: [may('persons.merge')],
        loadComponent: () => import('./duplicates/duplicates.page').then(m => m.DuplicatesPage),
      },
      { path: ':id', loadComponent: () => import('./file/case.page').then(m => m.CasePage) },
    ],
  },
];
