import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  type Facts,
  invalidField,
  Live,
  type Principal,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { refuseTooFar } from '../stay-records/days-ahead.rules';
import type { CorrectPlaceEnquiry } from './place-enquiry.dto';
import { PlaceEnquiry } from './place-enquiry.entity';

/** Puts right or voids an enquiry of this centre while nobody has answered it; what it said before stays here. */
@Injectable()
export class PlaceEnquiryCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
  ) {}

  /** The other centre sees what is right now, and nothing of what was. 409 `shelter.enquiry_over`. */
  async correct(
    by: Principal,
    id: string,
    seen: number,
    { why, ...said }: CorrectPlaceEnquiry,
  ): Promise<Ref> {
    const enquiry = await this.open(by, id, seen);
    if (said.fromDay < this.clock.today()) throw invalidField('fromDay', 'inTheFuture');
    refuseTooFar('fromDay', said.fromDay, this.clock.today());
    const guests = said.guests.map(({ sex, age, stepFree }) => ({ sex, age, stepFree }));
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'place_enquiry', id, version: seen, change: 'corrected', why },
      ...{ before: factsOf(enquiry), after: factsOf({ ...said, guests }) },
    });
    await this.database.repository(PlaceEnquiry).update({ id }, { ...said, guests });
    return this.done('shelter.ask_corrected', enquiry, seen, why);
  }

  /** It was sent by mistake: it is withdrawn, with the reason. 409 `shelter.enquiry_over`. */
  async void(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    const enquiry = await this.open(by, id, seen);
    const record = { kind: 'place_enquiry', id, version: seen, voidedAt: null } as const;
    await this.versions.mark(record, 'voided', why, () => this.sealer.keyOf(id));
    await this.database.repository(PlaceEnquiry).update({ id }, { state: 'withdrawn' });
    return this.done('shelter.ask_voided', enquiry, seen, why);
  }

  async history(by: Principal, id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(PlaceEnquiry).existsBy({ id, centreId: by.centreId })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shelter.ask_history_read', subjectKind: 'ask', subjectId: id });
    return this.versions.of('place_enquiry', id);
  }

  private async open({ centreId }: Principal, id: string, seen: number): Promise<PlaceEnquiry> {
    const enquiry = await this.database.lockVersion(PlaceEnquiry, { id, centreId }, seen);
    if (enquiry.state !== 'asked') throw new Refusal('shelter.enquiry_over');
    return enquiry;
  }

  private done(action: string, { id, toCentreId }: PlaceEnquiry, seen: number, { reason }: Why): Ref {
    this.audit.record({ action, subjectKind: 'ask', subjectId: id, reason });
    this.live.changed('shelter');
    this.live.changedAt(toCentreId, 'shelter');
    return { id, version: seen + 1 };
  }
}

/** What was asked for, as the screen names it: a guest by sex and age. */
function factsOf({
  guests,
  fromDay,
  nights,
  isolation,
}: Pick<PlaceEnquiry, 'guests' | 'fromDay' | 'nights' | 'isolation'>): Facts {
  const shape = ({ sex, age }: PlaceEnquiry['guests'][number]): string => `${sex ?? ''}/${age ?? ''}`;
  return { guests: guests.map(shape), fromDay, nights, isolation };
}
