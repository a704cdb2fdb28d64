import type { Routes } from '@angular/router';
import { calendarProviders } from '../core/calendar';
import { may } from '../core/guards';

export const SHELTER_ROUTES: Routes = [
  {
    path: '',
    providers: calendarProviders,
    children: [
      { path: '', loadComponent: () => import('./board.page').then(m => m.BoardPage) },
      { path: 'weeks', loadComponent: () => import('./weeks.page').then(m => m.WeeksPage) },
      {
        path: 'roll-call',
        canMatch: [may('shelter.allocate')],
        loadComponent: () => import('./roll-call.page').then(m => m.RollCallPage),
      },
      {
        path: 'agreement',
        canMatch: [may('shelter.house_incidents')],
        loadComponent: () => import('./agreement.page').then(m => m.AgreementPage),
      },
      {
        path: 'agreement/:id',
        canMatch: [may('shelter.allocate')],
        loadComponent: () => import('./agreement.page').then(m => m.AgreementPage),
      },
      {
        path: 'asks',
        canMatch: [may('shelter.enquire')],
        loadComponent: () => import('./asks.page').then(m => m.AsksPage),
      },
      {
        path: 'events',
        canMatch: [may('shelter.house_incidents')],
        loadComponent: () => import('./events.page').then(m => m.EventsPage),
      },
      {
        path: 'set-up',
        canMatch: [may('shelter.set_up')],
        loadComponent: () => import('./set-up.page').then(m => m.SetUpPage),
      },
    ],
  },
];
