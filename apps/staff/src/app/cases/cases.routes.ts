import type { Routes } from '@angular/router';
import { may } from '../core/session/guards';

export const CASES_ROUTES: Routes = [
  {
    path: '',
    children: [
      { path: '', loadComponent: () => import('./cases.page').then(m => m.CasesPage) },
      {
        path: 'duplicates',
        canMatch: [may('persons.merge')],
        loadComponent: () => import('./duplicates/duplicates.page').then(m => m.DuplicatesPage),
      },
      {
        path: 'workload',
        canMatch: [may('cases.assign')],
        loadComponent: () => import('./workload/workload.page').then(m => m.WorkloadPage),
      },
      {
        path: 'supervision',
        canMatch: [may('notes.supervise')],
        loadComponent: () => import('./supervision/supervision.page').then(m => m.SupervisionPage),
      },
      {
        path: ':id/plan/safety/card',
        canMatch: [may('plans.edit')],
        loadComponent: () => import('./safety/card.page').then(m => m.CardPage),
      },
      {
        path: ':id/plan/conferences/:conferenceId/paper',
        canMatch: [may('plans.edit')],
        loadComponent: () => import('./conferences/paper.page').then(m => m.PaperPage),
      },
      {
        path: ':id',
        loadComponent: () => import('./file/case.page').then(m => m.CasePage),
        children: [
          { path: '', loadComponent: () => import('./file/case-timeline').then(m => m.CaseTimeline) },
          {
            path: 'sessions',
            canMatch: [may('sessions.read')],
            loadComponent: () => import('./file/case-sessions').then(m => m.CaseSessions),
          },
          {
            path: 'plan',
            canMatch: [may('plans.read')],
            children: [
              { path: '', loadComponent: () => import('./plan/case-plan').then(m => m.CasePlan) },
              {
                path: 'safety',
                loadComponent: () => import('./safety/safety-plan').then(m => m.SafetyPlanPart),
              },
              {
                path: 'conferences/:conferenceId',
                loadComponent: () => import('./conferences/conference').then(m => m.ConferencePart),
              },
              {
                path: 'outcomes',
                loadComponent: () => import('./outcomes/case-outcomes').then(m => m.CaseOutcomes),
              },
            ],
          },
          {
            path: 'child',
            canMatch: [may('plans.read')],
            loadComponent: () => import('./children/case-child').then(m => m.CaseChild),
          },
          {
            path: 'follow-ups',
            canMatch: [may('plans.read')],
            loadComponent: () => import('./follow-ups/case-follow-ups').then(m => m.CaseFollowUps),
          },
          {
            path: 'services',
            canMatch: [may('services.read')],
            children: [
              { path: '', loadComponent: () => import('./services/case-services').then(m => m.CaseServices) },
              {
                path: 'new',
                canMatch: [may('services.edit')],
                loadComponent: () => import('./services/new-service').then(m => m.NewService),
              },
            ],
          },
          {
            path: 'calendar',
            canMatch: [may('appointments.read')],
            loadComponent: () => import('./calendar/case-calendar').then(m => m.CaseCalendar),
          },
          {
            path: 'incidents',
            canMatch: [may('incidents.read')],
            children: [
              {
                path: '',
                loadComponent: () => import('./incidents/case-incidents').then(m => m.CaseIncidents),
              },
              {
                path: 'new',
                canMatch: [may('incidents.record')],
                loadComponent: () => import('./incidents/new-incident').then(m => m.NewIncident),
              },
            ],
          },
          {
            path: 'risk',
            canMatch: [may('risk.read')],
            children: [
              { path: '', loadComponent: () => import('./risk/case-risk').then(m => m.CaseRisk) },
              {
                path: 'new',
                canMatch: [may('risk.assess')],
                loadComponent: () => import('./risk/new-risk').then(m => m.NewRisk),
              },
            ],
          },
        ],
      },
    ],
  },
];
