import type { CaseRecordKind } from '../files/case-records.service';
import { PoliceRiskResult, RiskAssessment } from './risk.entity';

const RISK = { reads: 'risk.read', changes: 'risk.assess', actions: 'risk' } as const;

export const ASSESSMENTS: CaseRecordKind = { ...RISK, entity: RiskAssessment, kind: 'risk_assessment' };
export const POLICE_RESULTS: CaseRecordKind = { ...RISK, entity: PoliceRiskResult, kind: 'police_risk' };
