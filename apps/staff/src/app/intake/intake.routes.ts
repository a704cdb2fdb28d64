import type { Routes } from '@angular/router';
import { may } from '../core/session/guards';

export const INTAKE_ROUTES: Routes = [
  {
    path: '',
    children: [
      { path: '', loadComponent: () => import('./appeals.page').then(m => m.AppealsPage) },
      {
        path: 'new',
        canMatch: [may('appeals.log')],
        loadComponent: () => import('./new-appeal/new-appeal.page').then(m => m.NewAppealPage),
      },
      {
        path: 'import',
        canMatch: [may('imports.manage')],
        loadComponent: () => import('./import/import.page').then(m => m.ImportPage),
      },
      {
        path: 'import/:id',
        canMatch: [may('imports.manage')],
        loadComponent: () => import('./import/import.page').then(m => m.ImportPage),
      },
      {
        path: 'caller-enquiries',
        canMatch: [may('appeals.log')],
        loadComponent: () => import('./enquiries/caller-enquiries.page').then(m => m.CallerEnquiriesPage),
      },
      { path: 'figures', loadComponent: () => import('./figures/figures.page').then(m => m.FiguresPage) },
      {
        path: 'transfers',
        canMatch: [may('persons.transfer')],
        loadComponent: () => import('./transfers/transfers.page').then(m => m.TransfersPage),
      },
      { path: ':id', loadComponent: () => import('./appeal/appeal.page').then(m => m.AppealPage) },
    ],
  },
];
