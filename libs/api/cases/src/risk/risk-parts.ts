import { QuestionnaireShelf } from './loaded/questionnaire-shelf';
import { QuestionnairesController } from './loaded/questionnaires.controller';
import { Questionnaires } from './loaded/questionnaires.service';
import { LoadedQuestionnaire, QuestionnaireUse } from './loaded/risk-questionnaire.entity';
import { PoliceResults } from './police-results.service';
import { RiskAssessments } from './risk-assessments.service';
import { RiskController } from './risk.controller';
import { PoliceRiskResult, RiskAssessment } from './risk.entity';

/** What assessing risk brings into the module of cases. */
export const RISK = {
  entities: [PoliceRiskResult, RiskAssessment, LoadedQuestionnaire, QuestionnaireUse],
  controllers: [QuestionnairesController, RiskController],
  providers: [PoliceResults, QuestionnaireShelf, Questionnaires, RiskAssessments],
  exports: [QuestionnaireShelf, RiskAssessments],
};
