import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AuditLabel, AuditLabels, Database } from '@baanek/kernel';

/** In the trail a case and its records are called by the code of its client, rooms, funding sources and templates by their names. */
@Injectable()
export class CaseLabels implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly labels: AuditLabels,
  ) {}

  onModuleInit(): void {
    this.labels.add('case', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM case_audit_labels($1)`, [ids]),
    );
    this.labels.add('session', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM session_audit_labels($1)`, [ids]),
    );
    this.labels.add('case_incident', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM case_incident_audit_labels($1)`, [ids]),
    );
    this.labels.add('case_danger', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM case_danger_audit_labels($1)`, [ids]),
    );
    this.labels.add('case_conference', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM case_conference_audit_labels($1)`, [ids]),
    );
    this.labels.add('second_opinion', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM second_opinion_audit_labels($1)`, [ids]),
    );
    this.labels.add('child_record', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM child_record_audit_labels($1)`, [ids]),
    );
    this.labels.add('case_outcome', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM case_outcome_audit_labels($1)`, [ids]),
    );
    this.labels.add('risk_assessment', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM risk_assessment_audit_labels($1)`, [ids]),
    );
    this.labels.add('police_risk', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM police_risk_audit_labels($1)`, [ids]),
    );
    this.labels.add('appointment', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM appointment_audit_labels($1)`, [ids]),
    );
    this.labels.add('case_task', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM case_task_audit_labels($1)`, [ids]),
    );
    this.labels.add('follow_up', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM follow_up_audit_labels($1)`, [ids]),
    );
    this.labels.add('case_goal', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM case_goal_audit_labels($1)`, [ids]),
    );
    this.labels.add('goal_note', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM goal_note_audit_labels($1)`, [ids]),
    );
    this.labels.add('plan_review', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM plan_review_audit_labels($1)`, [ids]),
    );
    this.labels.add('safety_plan', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM safety_plan_audit_labels($1)`, [ids]),
    );
    this.labels.add('shift_entry', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM shift_entry_audit_labels($1)`, [ids]),
    );
    this.labels.add('risk_questionnaire', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM risk_questionnaire_audit_labels($1)`, [ids]),
    );
    this.labels.add('case_service', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM case_service_audit_labels($1)`, [ids]),
    );
    this.labels.add('funding_source', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM funding_source_audit_labels($1)`, [ids]),
    );
    this.labels.add('note_template', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM note_template_audit_labels($1)`, [ids]),
    );
    this.labels.add('consulting_room', ids =>
      this.database.sql<AuditLabel>(`SELECT id, label FROM consulting_room_audit_labels($1)`, [ids]),
    );
  }
}
