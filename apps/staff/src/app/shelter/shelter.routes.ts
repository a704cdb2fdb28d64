import type { Routes } from '@angular/router';
import { calendarProviders } from '../core/calendar';
import { may } from '../core/guards';

export const SHELTER_ROUTES: Routes = [
  {
    path: '',
    providers: calendarProviders,
    children: [
      { path: '', loadComponent: () => import('./board.page').then(m => m.BoardPage) },
      {
        path: 'set-up',
        canMatch: [may('shelter.set_up')],
        loadComponent: () => import('./set-up.page').then(m => m.SetUpPage),
      },
    ],
  },
];
