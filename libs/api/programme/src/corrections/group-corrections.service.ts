import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  Live,
  type RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
} from '@baanek/kernel';
import type { CorrectGroup, GroupFields } from '../groups/group.dto';
import { ProgrammeGroup } from '../groups/programme-group.entity';

/** Puts right what a group is called and how long it is; what it said before is kept. */
@Injectable()
export class GroupCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
  ) {}

  /** 409 `programme.group_name_taken`. */
  async correct(id: string, seen: number, { why, ...said }: CorrectGroup): Promise<Ref> {
    const group = await this.database.lockVersion(ProgrammeGroup, { id }, seen);
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'programme_group', id, version: seen, change: 'corrected', why },
      ...{ before: factsOf(group), after: factsOf(said) },
    });
    await this.database.repository(ProgrammeGroup).update({ id }, said);
    const subject = { subjectKind: 'group', subjectId: id };
    this.audit.record({ action: 'programme.group_corrected', ...subject, reason: why.reason });
    this.live.changed('programme');
    return { id, version: seen + 1 };
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(ProgrammeGroup).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'programme.group_history_read', subjectKind: 'group', subjectId: id });
    return this.versions.of('programme_group', id);
  }
}

const factsOf = ({
  name,
  plannedSessions,
  sessionMinutes,
}: GroupFields): Record<string, string | number> => ({
  ...{ groupName: name, plannedSessions, sessionMinutes },
});
