import { Injectable } from '@nestjs/common';
import { Audit, Live, type Principal, type Ref, Refusal } from '@baanek/kernel';
import type { LogCallerEnquiry } from './appeal.dto';
import { AppealLog, type ToStore } from './appeal-log.service';

/** Nothing is known of who is asked about, whoever it is. */
const NOTHING = {
  sex: 'not_known',
  ageBand: 'not_known',
  violence: ['not_known'],
  relation: 'not_known',
  oblast: 'not_known',
  language: 'not_known',
  services: [],
  kind: 'asks_about_somebody',
  outcome: 'nothing_told',
} satisfies Partial<ToStore>;

/**
 * Logs that a caller asks about somebody (PRODUCT §1: a caller fishing gets the same words for everyone). It reads no
 * person, no token and no earlier appeal, so that neither the answer nor its time can depend on who is on file.
 */
@Injectable()
export class CallerEnquiries {
  constructor(
    private readonly appeals: AppealLog,
    private readonly audit: Audit,
    private readonly live: Live,
  ) {}

  async log(by: Principal, command: LogCallerEnquiry): Promise<Ref> {
    const faults = this.appeals.future(command);
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
    const { happenedAt, channel, about: reason = '' } = command;
    const id = await this.appeals.insert(by, { ...NOTHING, happenedAt, channel, reason }, null, null);
    this.audit.record({ action: 'appeals.logged', subjectKind: 'appeal', subjectId: id });
    this.live.changed('appeals');
    return { id, version: 1 };
  }
}
