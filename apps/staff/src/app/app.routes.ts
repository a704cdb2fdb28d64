import type { Routes } from '@angular/router';
import { allWords, dialogsLeft, may, signedIn } from './core/session/guards';

/** One lazy bundle per area. Routes that the role may not open do not match, as if they did not exist. */
export const ROUTES: Routes = [
  { path: 'sign-in', loadComponent: () => import('./access/sign-in/sign-in.page').then(m => m.SignInPage) },
  { path: 'setup', loadComponent: () => import('./access/sign-in/setup.page').then(m => m.SetupPage) },
  {
    path: 'new-password',
    loadComponent: () => import('./access/sign-in/new-password.page').then(m => m.NewPasswordPage),
  },
  {
    path: '',
    canActivate: [signedIn],
    canActivateChild: [dialogsLeft],
    loadComponent: () => import('./shell/shell').then(m => m.Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      { path: 'today', loadComponent: () => import('./today/today.page').then(m => m.TodayPage) },
      {
        path: '',
        ...allWords,
        children: [
          {
            path: 'appeals',
            canMatch: [may('appeals.read')],
            loadChildren: () => import('./intake/intake.routes').then(m => m.INTAKE_ROUTES),
          },
          {
            path: 'cases',
            canMatch: [may('cases.read')],
            loadChildren: () => import('./cases/cases.routes').then(m => m.CASES_ROUTES),
          },
          {
            path: 'calendar',
            canMatch: [may('appointments.read')],
            loadComponent: () => import('./cases/calendar/calendar.page').then(m => m.CalendarPage),
          },
          {
            path: 'handover',
            canMatch: [may('shifts.read')],
            loadComponent: () => import('./cases/shifts/handover.page').then(m => m.HandoverPage),
          },
          {
            path: 'covers',
            canMatch: [may('covers.read')],
            loadComponent: () => import('./cases/covers/covers.page').then(m => m.CoversPage),
          },
          {
            path: 'week',
            canMatch: [may('weeks.read')],
            loadComponent: () => import('./cases/weeks/week.page').then(m => m.WeekPage),
          },
          {
            path: 'consulting-rooms',
            canMatch: [may('rooms.manage')],
            loadComponent: () =>
              import('./cases/rooms/consulting-rooms.page').then(m => m.ConsultingRoomsPage),
          },
          {
            path: 'funding',
            canMatch: [may('funding.manage')],
            loadComponent: () => import('./cases/funding/funding.page').then(m => m.FundingPage),
          },
          {
            path: 'note-templates',
            canMatch: [may('note_templates.manage')],
            loadComponent: () => import('./cases/notes/note-templates.page').then(m => m.NoteTemplatesPage),
          },
          {
            path: 'questionnaires',
            canMatch: [may('questionnaires.manage')],
            loadChildren: () =>
              import('./cases/questionnaires/questionnaires.routes').then(m => m.QUESTIONNAIRE_ROUTES),
          },
          {
            path: 'shelter',
            canMatch: [may('shelter.board', 'shelter.draw')],
            loadChildren: () => import('./shelter/shelter.routes').then(m => m.SHELTER_ROUTES),
          },
          {
            path: 'escorts',
            canMatch: [may('escorts.read', 'escorts.request')],
            loadChildren: () => import('./legal/legal.routes').then(m => m.LEGAL_ROUTES),
          },
          {
            path: 'own-escorts',
            canMatch: [may('escorts.own')],
            loadComponent: () => import('./legal/own-escorts.page').then(m => m.OwnEscortsPage),
          },
          {
            path: 'programme',
            canMatch: [may('programme.read')],
            loadChildren: () => import('./programme/programme.routes').then(m => m.PROGRAMME_ROUTES),
          },
          {
            path: 'figures/share',
            canMatch: [may('figures.share')],
            loadComponent: () => import('./reports/sharing.page').then(m => m.SharingPage),
          },
          {
            path: 'figures',
            canMatch: [may('figures.read')],
            loadComponent: () => import('./reports/releases.page').then(m => m.ReleasesPage),
          },
          {
            path: 'set-up',
            canMatch: [may('set_up.read')],
            loadComponent: () => import('./access/set-up/path.page').then(m => m.PathPage),
          },
          {
            path: 'staff',
            canMatch: [may('staff.read')],
            loadComponent: () => import('./access/staff/staff.page').then(m => m.StaffPage),
          },
          {
            path: 'centres',
            canMatch: [may('centres.manage')],
            loadComponent: () => import('./access/centres.page').then(m => m.CentresPage),
          },
          {
            path: 'audit',
            canMatch: [may('audit.read')],
            loadComponent: () => import('./access/audit.page').then(m => m.AuditPage),
          },
          { path: 'me', loadComponent: () => import('./access/me.page').then(m => m.MePage) },
          { path: '**', loadComponent: () => import('./shell/not-found.page').then(m => m.NotFoundPage) },
        ],
      },
    ],
  },
];
