import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AuditLabel, AuditLabels, Database } from '@baanek/kernel';

/** In the trail a case is called by the code of its client. */
@Injectable()
export class CaseLabels implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly labels: AuditLabels,
  ) {}

  onModuleInit(): void {
    this.labels.add('case', ids => this.cases(ids));
  }

  private cases(ids: readonly string[]): Promise<AuditLabel[]> {
    return this.database.sql<AuditLabel>(`SELECT id, label FROM case_audit_labels($1)`, [ids]);
  }
}
