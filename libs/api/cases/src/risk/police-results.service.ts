import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, invalidField, Live, type Principal, Ref } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import { LifeSpan } from '../files/life-span.service';
import { PoliceRiskResult } from './risk.entity';
import type { RecordPoliceRisk } from './risk.dto';

/** What the police found by the method of the state, kept apart from the centre’s own assessments. */
@Injectable()
export class PoliceResults {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly lifeSpan: LifeSpan,
    private readonly live: Live,
  ) {}

  async record(by: Principal, caseId: string, { level, assessedOn }: RecordPoliceRisk): Promise<Ref> {
    const reached = await this.access.reachOpen(by, 'risk.assess', caseId);
    if (assessedOn > this.clock.today()) throw invalidField('assessedOn', 'inThePast');
    await this.lifeSpan.check(reached.personId, 'assessedOn', assessedOn);
    const id = newId();
    await this.database.repository(PoliceRiskResult).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId, level, assessedOn },
      ...{ recordedAt: this.clock.now(), version: 1 },
    });
    this.audit.record({ action: 'risk.police_recorded', subjectKind: 'police_risk', subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }
}
