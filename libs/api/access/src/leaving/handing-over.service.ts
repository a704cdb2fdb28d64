import { Injectable } from '@nestjs/common';
import type { Duty } from '@baanek/contracts';
import { Audit, Database, invalidField, type Principal, Ref, Refusal } from '@baanek/kernel';
import { StaffAdministration } from '../staff/staff-administration.service';
import { Staff } from '../staff/staff.entity';
import type { DutyCount, HandOver } from './leaving.dto';
import { StaffDuties } from './staff-duties.service';

/** A worker who leaves, or goes away for long: what hangs on her, handed over in one step. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly duties: StaffDuties,
    private readonly administration: StaffAdministration,
  ) {}

  async read(id: string): Promise<DutyCount[]> {
    if (!(await this.database.repository(Staff).existsBy({ id }))) throw new Refusal('request.not_found');
    return this.duties.of(id);
  }

  /** All of it or nothing. Two at once, or one beside a change of the account: the second is told of the first. */
  async handOver(by: Principal, id: string, seen: number, { duties, close }: HandOver): Promise<Ref> {
    const named = duties.map(({ duty }) => duty);
    if (new Set(named).size !== named.length) throw invalidField('duties', 'chooseOne');
    await this.database.lockVersion(Staff, { id }, seen);
    if (id === by.staffId) throw new Refusal('access.own_account');
    for (const move of duties) {
      await this.duties.move(id, move);
      const reason = `${move.duty} ${move.toStaffId ?? 'nobody'}`;
      this.audit.record({ action: 'access.handed_over', subjectKind: 'staff', subjectId: id, reason });
    }
    if (close) return this.close(by, id, seen, named);
    await this.database.repository(Staff).increment({ id }, 'version', 1);
    return { id, version: seen + 1 };
  }

  private async close(by: Principal, id: string, seen: number, named: readonly Duty[]): Promise<Ref> {
    await this.duties.ensureNone(id, named);
    return this.administration.dismiss(by, id, seen);
  }
}
