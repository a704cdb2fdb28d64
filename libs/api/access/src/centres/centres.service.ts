import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  exportReason,
  Keyring,
  type Principal,
  Ref,
  Refusal,
  sameVersion,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { CentreView } from '../me/me.dto';
import { PasswordHasher } from '../sign-in/password.hasher';
import { temporaryPassword } from '../staff/temporary-password';
import { Centre } from './centre.entity';
import type { CentreOpened, OpenCentre, ChangeCentre } from './centre.dto';

/** Centres served by this installation; their administrators know their names, nothing of what is in them. */
@Injectable()
export class Centres {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly keyring: Keyring,
    private readonly hasher: PasswordHasher,
  ) {}

  list(): Promise<CentreView[]> {
    return this.database.repository(Centre).find({ order: { name: 'ASC' } });
  }

  async export(): Promise<CentreView[]> {
    const centres = await this.list();
    this.audit.record({ action: 'access.centres_exported', reason: exportReason(centres.length, {}) });
    return centres;
  }

  /** Opens a centre with its own key and first administrator. */
  async open(command: OpenCentre): Promise<CentreOpened> {
    const id = newId();
    const password = temporaryPassword();
    await this.database.sql(`SELECT centre_open($1, $2, $3, $4, $5, $6, $7, $8)`, [
      id,
      command.code,
      command.name,
      this.keyring.wrapNew(id),
      newId(),
      command.login.toLowerCase(),
      command.displayName,
      await this.hasher.hash(password),
    ]);
    this.audit.record({ action: 'access.centre_opened', subjectKind: 'centre', subjectId: id });
    return { id, version: 1, temporaryPassword: password };
  }

  async change(by: Principal, seen: number, { name, oblast }: ChangeCentre): Promise<Ref> {
    const centres = this.database.repository(Centre);
    const centre = await centres.findOneBy({ id: by.centreId });
    if (!centre) throw new Refusal('request.not_found');
    sameVersion(centre, seen);
    const changed = await centres.update({ id: by.centreId, version: seen }, { name, oblast });
    if (changed.affected !== 1) throw new Refusal('version.stale');
    this.audit.record({
      action: 'access.centre_changed',
      subjectKind: 'centre',
      subjectId: by.centreId,
    });
    return { id: by.centreId, version: seen + 1 };
  }
}
