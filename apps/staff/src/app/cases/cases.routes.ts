import type { Routes } from '@angular/router';
import { calendarProviders } from '../core/calendar';

export const CASES_ROUTES: Routes = [
  {
    path: '',
    providers: calendarProviders,
    children: [
      { path: '', loadComponent: () => import('./cases.page').then(m => m.CasesPage) },
      { path: ':id', loadComponent: () => import('./case.page').then(m => m.CasePage) },
    ],
  },
];
