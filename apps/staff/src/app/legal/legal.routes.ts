import type { Routes } from '@angular/router';
import { may } from '../core/session/guards';

export const LEGAL_ROUTES: Routes = [
  {
    path: '',
    children: [
      {
        path: '',
        canMatch: [may('escorts.read')],
        loadComponent: () => import('./escort-week.page').then(m => m.EscortWeekPage),
      },
      {
        path: 'new',
        canMatch: [may('escorts.request')],
        loadComponent: () => import('./new-escort.page').then(m => m.NewEscortPage),
      },
      // whoever may ask for an escort and not read the plan would be shown an empty page
      { path: '**', loadComponent: () => import('../shell/not-found.page').then(m => m.NotFoundPage) },
    ],
  },
];
