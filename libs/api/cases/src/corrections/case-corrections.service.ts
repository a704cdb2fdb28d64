import { Injectable } from '@nestjs/common';
import type { CloseReason } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  type Facts,
  invalidField,
  localDate,
  Live,
  type Principal,
  type RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  STAFF_NAMES,
} from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import type { CloseCase } from '../files/case.dto';
import { CaseChange, ClientCase, keySubject } from '../files/client-case.entity';
import { closedAt } from '../files/closing-day';
import type { CaseClosing, CorrectCase } from './case-correction.dto';

/** The last closing of a case, with whose key its words are sealed. */
interface ClosingRow {
  id: string;
  closedAt: Date;
  /** When it was opened last before. */
  opened: Date;
  staffName: string;
  reason: CloseReason;
  remark: Buffer | null;
  subject: string;
}

const placeOf = (row: string): { table: string; row: string; column: string } => ({
  ...{ table: 'case_change', row, column: 'remark' },
});

/** Shows how a case was closed, and puts right of which kind it is and what was said then. */
@Injectable()
export class CaseCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly access: CaseAccess,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
  ) {}

  /** 404 while it is open. */
  async closing(by: Principal, caseId: string): Promise<CaseClosing> {
    const found = await this.access.reach(by, 'cases.read', caseId);
    const row = found.state === 'closed' ? await this.lastClosing(found.id) : undefined;
    if (!row) throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'cases.closing_read', subjectKind: 'case', subjectId: found.id });
    const { closedAt, staffName, reason } = row;
    return { closedAt, staffName, reason, clientView: await this.wordsOf(row) };
  }

  /** 400 at `closing` where it was closed and nothing is said, or the other way round. */
  async correct(
    by: Principal,
    caseId: string,
    seen: number,
    { kind, closing, why }: CorrectCase,
  ): Promise<Ref> {
    const found = await this.access.reachToChange(by, 'cases.close', caseId, seen);
    const { id, state } = found;
    if ((state === 'closed') !== Boolean(closing))
      throw invalidField('closing', closing ? 'notWanted' : 'required');
    const row = closing ? await this.lastClosing(id) : undefined;
    const at = row && closing && this.momentOf(row, closing);
    await this.versions.keep(await this.sealer.key(keySubject(found)), {
      ...{ kind: 'case', id, version: seen, change: 'corrected', why },
      before: {
        ...factsOf(found),
        ...(row ? closed(row.reason, await this.wordsOf(row), row.closedAt) : {}),
      },
      after: {
        caseKind: kind,
        ...(closing && at ? closed(closing.reason, closing.clientView ?? '', at) : {}),
      },
    });
    if (row && closing && at) await this.rewrite(row, closing, at);
    const voidedAt = closing?.reason === 'opened_by_mistake' ? (found.voidedAt ?? this.clock.now()) : null;
    await this.database.repository(ClientCase).update({ id }, { kind, voidedAt });
    const subject = { subjectKind: 'case', subjectId: id };
    this.audit.record({ action: 'cases.corrected', ...subject, reason: why.reason });
    this.live.changed('cases');
    return { id, version: seen + 1 };
  }

  async history(by: Principal, caseId: string): Promise<RecordHistory> {
    const { id } = await this.access.reach(by, 'cases.read', caseId);
    this.audit.viewed({ action: 'cases.history_read', subjectKind: 'case', subjectId: id });
    return this.versions.of('case', id);
  }

  private async lastClosing(caseId: string): Promise<ClosingRow | undefined> {
    const [row] = await this.database.sql<ClosingRow>(
      `SELECT c.id, c.at AS "closedAt", s.display_name AS "staffName", c.reason, c.remark,
              coalesce(k.origin_person_id, k.person_id) AS subject,
              (SELECT max(o.at) FROM case_change o WHERE o.case_id = c.case_id AND o.state = 'open') AS opened
       FROM case_change c JOIN ${STAFF_NAMES} s ON s.id = c.staff_id
       JOIN client_case k ON k.id = coalesce(c.origin_case_id, c.case_id)
       WHERE c.case_id = $1 AND c.state = 'closed' ORDER BY c.at DESC, c.id DESC LIMIT 1`,
      [caseId],
    );
    return row;
  }

  private async wordsOf({ id, remark, subject }: ClosingRow): Promise<string> {
    return remark ? this.sealer.open<string>(await this.sealer.key(subject), placeOf(id), remark) : '';
  }

  /** Left as it was where the day is the same, or nothing is said of it. */
  private momentOf(row: ClosingRow, { closedOn }: CloseCase): Date {
    if (closedOn === undefined || closedOn === localDate(row.closedAt)) return row.closedAt;
    return closedAt(closedOn, { opened: row.opened, now: this.clock.now() }, 'closing.closedOn');
  }

  private async rewrite(
    { id, subject }: ClosingRow,
    { reason, clientView }: CloseCase,
    at: Date,
  ): Promise<void> {
    const remark = clientView
      ? this.sealer.seal(await this.sealer.key(subject), placeOf(id), clientView)
      : null;
    await this.database.repository(CaseChange).update({ id }, { reason, remark, at });
  }
}

const factsOf = ({ kind }: ClientCase): Facts => ({ caseKind: kind });
const closed = (closeReason: CloseReason, clientView: string, at: Date): Facts => ({
  ...{ closeReason, clientView },
  closedOn: localDate(at),
});
