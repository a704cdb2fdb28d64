import type { Routes } from '@angular/router';

export const PROGRAMME_ROUTES: Routes = [
  {
    path: '',
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
