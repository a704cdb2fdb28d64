import type { Routes } from '@angular/router';
import { calendarProviders } from '../core/i18n/calendar';
import { may } from '../core/session/guards';

export const LEGAL_ROUTES: Routes = [
  {
    path: '',
    providers: calendarProviders,
    children: [
      { path: '', loadComponent: () => import('./week.page').then(m => m.WeekPage) },
      {
        path: 'new',
        canMatch: [may('escorts.request')],
        loadComponent: () => import('./new-trip.page').then(m => m.NewTripPage),
      },
    ],
  },
];
