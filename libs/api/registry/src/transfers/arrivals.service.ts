import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  handOverLookup,
  openUnderCode,
  type Principal,
  readHandOverCode,
  Refusal,
} from '@baanek/kernel';
import { Merging } from '../merging/merging.service';
import type { Registered } from '../persons/person.dto';
import { Registration } from '../persons/registration.service';
import type { AcceptTransfer, TransferPreview } from './transfer.dto';
import { TransferCasework } from './transfer-casework';
import { packagePlace, readPackage } from './transfer-package';

/** Records that another centre has handed over, opened and taken in by their code. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly registration: Registration,
    private readonly merging: Merging,
    private readonly casework: TransferCasework,
  ) {}

  /** What a code opens; registers nobody yet. Wrong, spent, late and another centre's codes look the same. */
  async open(typed: string): Promise<TransferPreview> {
    const code = readHandOverCode(typed);
    const [found] = code
      ? await this.database.sql<{ id: string; package: Buffer; from_centre: string }>(
          `SELECT * FROM transfer_peek($1)`,
          [handOverLookup(code)],
        )
      : [];
    if (!code || !found) throw new Refusal('registry.transfer_unknown', [{ field: 'code', rule: 'wrong' }]);
    this.audit.record({ action: 'registry.transfer_opened', subjectKind: 'transfer', subjectId: found.id });
    const { register, appeals } = readPackage(openUnderCode(code, packagePlace(found.id), found.package));
    return { fromCentre: found.from_centre, register, appeals: appeals.flat().length };
  }

  /**
   * Registers everybody in it under this centre's own keys and codes, with the appeals that came along, and spends the
   * code. Whom the centre knows already keeps her record, and the one that arrives is merged into it: parted again, both
   * are as they were.
   */
  async accept(by: Principal, { code: typed, known }: AcceptTransfer): Promise<Registered> {
    const code = readHandOverCode(typed);
    const [taken] = code
      ? await this.database.sql<{ id: string; package: Buffer }>(`SELECT * FROM transfer_take($1)`, [
          handOverLookup(code),
        ])
      : [];
    if (!code || !taken) throw new Refusal('registry.transfer_unknown', [{ field: 'code', rule: 'wrong' }]);
    const { register, appeals } = readPackage(openUnderCode(code, packagePlace(taken.id), taken.package));
    const registered = await this.registration.register(by, register);
    const people = [registered.id, ...registered.members.map(({ id }) => id)];
    for (const [i, id] of people.entries()) await this.casework.of.bring(by, id, appeals[i] ?? []);
    if (known)
      await this.merging.merge(by, {
        ...{ keptId: known.personId, keptVersion: known.version, doubtsSeen: known.doubtsSeen ?? false },
        ...{ mergedId: registered.id, mergedVersion: registered.version },
      });
    this.audit.record({
      ...{ action: 'registry.transfer_accepted', subjectKind: 'person' },
      subjectId: known?.personId ?? registered.id,
    });
    return { ...registered, id: known?.personId ?? registered.id };
  }
}
