import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  type Facts,
  type Principal,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type SubjectKey,
  type Why,
} from '@baanek/kernel';
import { DangerWalls } from '../dangers/danger-walls.service';
import { type CaseRecordKind, CaseRecords } from '../files/case-records.service';
import { CaseConference, type ConferenceWords, conferenceWordsAt } from './case-conference.entity';
import type { ConferenceColleague } from './conference.dto';
import { CONFERENCE_COLLEAGUES } from './conference.sql';

/** How a conference is reached, voided and read back: as every record of a case, by whoever works on its plan. */
export const CONFERENCES: CaseRecordKind = {
  ...{ entity: CaseConference, kind: 'case_conference', actions: 'conferences' },
  ...{ reads: 'plans.read', changes: 'plans.edit' },
};

/** A conference that is held by whoever changes it, with its words. */
export interface HeldConference {
  row: CaseConference;
  key: SubjectKey;
  words: ConferenceWords;
}

/** What changes of a conference, and what its history tells of that; without a reason nothing is told. */
export interface ConferenceChange {
  columns?: Partial<Pick<CaseConference, 'kind' | 'startsAt' | 'state' | 'colleagues'>>;
  words: ConferenceWords;
  told?: { why: Why; before: Facts; after: Facts };
}

/** What every change of a conference begins and ends with. */
@Injectable()
export class ConferenceRecords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly records: CaseRecords,
    private readonly versions: RecordVersions,
    private readonly walls: DangerWalls,
    private readonly sealer: Sealer,
  ) {}

  /** 409 `record.voided`, `cases.closed`; 412 where another version is current. */
  async lock(by: Principal, id: string, seen: number): Promise<HeldConference> {
    await this.hold(by, id);
    const row = await this.database.lockVersion(CaseConference, { id }, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    const key = await this.records.keyOf(row);
    return { row, key, words: this.sealer.open<ConferenceWords>(key, conferenceWordsAt(id), row.words) };
  }

  /** Voids it, or has it count again. 409 `record.voided`, `record.not_voided`, `cases.closed`, `cases.not_with`. */
  async mark(by: Principal, id: string, seen: number, change: 'voided' | 'restored', why: Why): Promise<Ref> {
    await this.hold(by, id);
    if (change === 'restored') {
      const row = await this.database.repository(CaseConference).findOneByOrFail({ id });
      await this.refuse(by, row, row.colleagues);
    }
    return this.records.mark(by, CONFERENCES, id, seen, change, why);
  }

  /** Saves what was changed of a conference that is locked, and tells of it by the name of the change. */
  async save({ row, key }: HeldConference, name: string, change: ConferenceChange): Promise<Ref> {
    const { id, version } = row;
    const { words, columns = {}, told } = change;
    if (told)
      await this.versions.keep(key, {
        ...{ kind: CONFERENCES.kind, id, version, change: 'corrected' },
        ...told,
      });
    const sealed = this.sealer.seal(key, conferenceWordsAt(id), words);
    await this.database.repository(CaseConference).update({ id }, { ...columns, words: sealed });
    const why = told?.why ?? { reason: 'other' };
    return this.records.changed(CONFERENCES, name, id, version, why);
  }

  /**
   * Refuses whoever is dangerous to the client today or on the day of the conference: she is taken out of it, and given
   * nothing more. 409 as `DangerWalls.refuseColleague`.
   */
  async refuse(
    by: Principal,
    { id, caseId, startsAt }: Pick<CaseConference, 'id' | 'caseId' | 'startsAt'>,
    colleagues: readonly string[],
  ): Promise<void> {
    for (const staffId of colleagues) {
      await this.walls.refuseColleague(by, [caseId], staffId, [startsAt, this.clock.now()]);
      // nobody is answered whether it is she herself; the database refuses her
      await this.database.sql(`SELECT case_conference_wall($1, $2)`, [id, staffId]);
    }
  }

  /** Who may be asked to come to a conference of the case: nobody who is dangerous to its client now. */
  async colleagues(caseId: string): Promise<ConferenceColleague[]> {
    return this.walls.safeOf(caseId, await this.everybody(caseId));
  }

  /** Who works here with survivors, with whether she may open the case. */
  everybody(caseId: string): Promise<ConferenceColleague[]> {
    return this.database.sql<ConferenceColleague>(CONFERENCE_COLLEAGUES, [caseId]);
  }

  /** The case is held before its conference: whoever merges cases takes them in that order, too. */
  private async hold(by: Principal, id: string): Promise<void> {
    const reached = await this.records.reachOpen(by, CONFERENCES, id);
    await this.database.sql(`SELECT case_held($1)`, [reached.id]);
  }
}
