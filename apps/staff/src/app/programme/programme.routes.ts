import type { Routes } from '@angular/router';
import { calendarProviders } from '../core/i18n/calendar';

export const PROGRAMME_ROUTES: Routes = [
  {
    path: '',
    providers: calendarProviders,
    children: [
      { path: '', loadComponent: () => import('./programme.page').then(m => m.ProgrammePage) },
      { path: 'new', loadComponent: () => import('./referral.page').then(m => m.ReferralPage) },
      { path: 'groups/:id', loadComponent: () => import('./group.page').then(m => m.GroupPage) },
      {
        path: 'participants/:id',
        loadComponent: () => import('./participant.page').then(m => m.ParticipantPage),
      },
    ],
  },
];
