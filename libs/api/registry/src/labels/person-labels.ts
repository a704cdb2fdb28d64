import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AuditLabel, AuditLabels, Database } from '@baanek/kernel';

/** In the trail a person is called by their code. */
@Injectable()
export class PersonLabels implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly labels: AuditLabels,
  ) {}

  onModuleInit(): void {
    this.labels.add('person', ids => this.persons(ids));
  }

  private persons(ids: readonly string[]): Promise<AuditLabel[]> {
    return this.database.sql<AuditLabel>(`SELECT id, label FROM person_audit_labels($1)`, [ids]);
  }
}
