import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, Live, type Principal, Ref, invalidField } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { DrawingLimits } from '../drawing/drawing-limits.service';
import { DrawingRights } from '../drawing/drawing-rights.service';
import type { HouseFields, RulesFields, SetRules } from './house.dto';
import { House, HouseRulesRow } from './house.entity';

/** What a new house starts with until its centre says otherwise: settings, no norm of anybody. */
const FIRST_RULES: RulesFields = {
  defaultNights: 14,
  holdMinutes: 90,
  boysApartFrom: 12,
  cotUnder: 3,
  sharedBedUnder: 4,
  smallUnder: 7,
  sharedRooms: true,
  backDays: 7,
};

/** Houses and the rules in force in them. */
@Injectable()
export class HouseSetUp {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly rights: DrawingRights,
    private readonly limits: DrawingLimits,
  ) {}

  async addHouse(by: Principal, fields: HouseFields): Promise<Ref> {
    await this.rights.ensure(by);
    await this.limits.ensureHouse(by);
    const id = newId();
    await this.database.repository(House).insert({ ...fields, id, centreId: by.centreId, version: 1 });
    await this.insertRules(by, id, { ...FIRST_RULES, validFrom: this.clock.today() });
    return this.done('shelter.house_added', id, 1);
  }

  async changeHouse(by: Principal, id: string, seen: number, { name }: HouseFields): Promise<Ref> {
    await this.rights.ensureInHouse(by, id);
    await this.locked(id, seen);
    await this.database.repository(House).update({ id }, { name });
    return this.done('shelter.house_changed', id, seen + 1);
  }

  /** New rules from a day on; of two for one day the later said are in force. The past keeps those it had. */
  async setRules(by: Principal, id: string, seen: number, rules: SetRules): Promise<Ref> {
    await this.rights.ensureInHouse(by, id);
    await this.locked(id, seen);
    if (rules.validFrom < this.clock.today()) throw invalidField('validFrom', 'inTheFuture');
    await this.insertRules(by, id, rules);
    await this.database.repository(House).increment({ id }, 'version', 1);
    return this.done('shelter.rules_set', id, seen + 1);
  }

  private async insertRules(by: Principal, houseId: string, rules: SetRules): Promise<void> {
    const row = { ...rules, id: newId(), houseId, centreId: by.centreId };
    await this.database
      .repository(HouseRulesRow)
      .insert({ ...row, setAt: this.clock.now(), setBy: by.staffId });
  }

  private async locked(id: string, seen: number): Promise<void> {
    await this.database.lockVersion(House, { id }, seen);
  }

  private done(action: string, id: string, version: number): Ref {
    this.audit.record({ action, subjectKind: 'house', subjectId: id });
    this.live.changed('shelter');
    return { id, version };
  }
}
