import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AuditLabel, AuditLabels, Database } from '@baanek/kernel';

/** In the trail a house is called by its name, and a room by its house and its number. */
@Injectable()
export class HouseLabels implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly labels: AuditLabels,
  ) {}

  onModuleInit(): void {
    this.labels.add('house', ids => this.houses(ids));
    this.labels.add('room', ids => this.rooms(ids));
  }

  private houses(ids: readonly string[]): Promise<AuditLabel[]> {
    return this.database.sql<AuditLabel>(`SELECT id, label FROM house_audit_labels($1)`, [ids]);
  }

  private rooms(ids: readonly string[]): Promise<AuditLabel[]> {
    return this.database.sql<AuditLabel>(`SELECT id, label FROM room_audit_labels($1)`, [ids]);
  }
}
