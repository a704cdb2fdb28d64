import { Injectable } from '@nestjs/common';
import { Audit, Database, Live, type Principal, Ref, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { GroupFields, GroupSessionFields } from './group.dto';
import { GroupSession } from './group.entity';
import { ProgrammeGroup } from './programme-group.entity';

/** Groups and their sessions. */
@Injectable()
export class GroupWork {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
  ) {}

  async addGroup(by: Principal, fields: GroupFields): Promise<Ref> {
    const id = newId();
    const { centreId, staffId: facilitatorId } = by;
    await this.database
      .repository(ProgrammeGroup)
      .insert({ ...fields, id, centreId, facilitatorId, version: 1 });
    return this.done('programme.group_added', 'group', id, 1);
  }

  async addSession(by: Principal, groupId: string, { heldAt, ...fields }: GroupSessionFields): Promise<Ref> {
    const known = await this.database.repository(ProgrammeGroup).existsBy({ id: groupId });
    if (!known) throw new Refusal('request.not_found');
    const id = newId();
    const row = { ...fields, heldAt: new Date(heldAt), id, centreId: by.centreId, groupId, version: 1 };
    await this.database.repository(GroupSession).insert(row);
    return this.done('programme.session_added', 'group_session', id, 1);
  }

  private done(action: string, subjectKind: string, subjectId: string, version: number): Ref {
    this.audit.record({ action, subjectKind, subjectId });
    this.live.changed('programme');
    return { id: subjectId, version };
  }
}
