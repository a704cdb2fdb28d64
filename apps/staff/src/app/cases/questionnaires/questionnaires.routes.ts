import type { Routes } from '@angular/router';

/** Questionnaires of risk: all of them, one version, and loading another. */
export const QUESTIONNAIRE_ROUTES: Routes = [
  { path: '', loadComponent: () => import('./questionnaires.page').then(m => m.QuestionnairesPage) },
  {
    path: 'load',
    loadComponent: () => import('./load-questionnaire.page').then(m => m.LoadQuestionnairePage),
  },
  {
    path: 'version',
    loadComponent: () => import('./questionnaire-version.page').then(m => m.QuestionnaireVersionPage),
  },
];
