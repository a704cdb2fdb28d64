import type { Routes } from '@angular/router';
import { may } from '../core/session/guards';

export const SHELTER_ROUTES: Routes = [
  {
    path: 'set-up',
    canMatch: [may('shelter.draw')],
    loadComponent: () => import('./set-up/set-up.page').then(m => m.SetUpPage),
  },
  {
    path: 'set-up/rules',
    canMatch: [may('shelter.draw')],
    loadComponent: () => import('./set-up/rules.page').then(m => m.RulesPage),
  },
  {
    path: '',
    canMatch: [may('shelter.board')],
    children: [
      { path: '', loadComponent: () => import('./board/board.page').then(m => m.BoardPage) },
      { path: 'weeks', loadComponent: () => import('./weeks/weeks.page').then(m => m.WeeksPage) },
      { path: 'stays', loadComponent: () => import('./stay-records/stays.page').then(m => m.StaysPage) },
      { path: 'stays/:id', loadComponent: () => import('./stay-records/stay.page').then(m => m.StayPage) },
      {
        path: 'roll-call',
        canMatch: [may('shelter.allocate')],
        loadComponent: () => import('./roll-call/roll-call.page').then(m => m.RollCallPage),
      },
      {
        path: 'agreement',
        canMatch: [may('shelter.house_incidents')],
        loadComponent: () => import('./agreement/agreement.page').then(m => m.AgreementPage),
      },
      {
        path: 'agreement/:id',
        canMatch: [may('shelter.allocate')],
        loadComponent: () => import('./agreement/agreement.page').then(m => m.AgreementPage),
      },
      {
        path: 'place-enquiries',
        canMatch: [may('shelter.enquire')],
        loadComponent: () => import('./enquiries/place-enquiries.page').then(m => m.PlaceEnquiriesPage),
      },
      {
        path: 'house-records',
        canMatch: [may('shelter.house_incidents')],
        loadComponent: () => import('./stays/house-records.page').then(m => m.HouseRecordsPage),
      },
    ],
  },
];
