import { Injectable } from '@nestjs/common';
import { DUTIES } from '@baanek/contracts';
import { Database, type Principal, Ref, Refusal } from '@baanek/kernel';
import { StaffAdministration } from '../staff/staff-administration.service';
import { Staff } from '../staff/staff.entity';
import type { DutyCount, HandOver } from './leaving.dto';
import { StaffDuties } from './staff-duties.service';

/** A worker who leaves, or goes away for long: what hangs on her, handed over in one step. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly database: Database,
    private readonly duties: StaffDuties,
    private readonly administration: StaffAdministration,
  ) {}

  async read(id: string): Promise<DutyCount[]> {
    if (!(await this.database.repository(Staff).existsBy({ id }))) throw new Refusal('request.not_found');
    return this.duties.of(id);
  }

  /** All of it or nothing. Two at once, or one beside a change of the account: the second is told of the first. 409 `access.nothing_to_hand_over`. */
  async handOver(by: Principal, id: string, seen: number, { duties, close }: HandOver): Promise<Ref> {
    const staff = await this.database.lockVersion(Staff, { id }, seen, 'for_no_key_update');
    if (staff.id === by.staffId) throw new Refusal('access.own_account');
    const moved = await this.duties.moveAll(id, duties);
    if (close) {
      const named = duties.map(({ duty }) => duty);
      await this.duties.ensureNone(
        id,
        DUTIES.filter(duty => !named.includes(duty)),
      );
      return this.administration.dismiss(by, id, seen);
    }
    if (moved === 0) throw new Refusal('access.nothing_to_hand_over');
    await this.database.repository(Staff).increment({ id }, 'version', 1);
    return { id, version: seen + 1 };
  }
}
