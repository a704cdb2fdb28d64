import { Injectable } from '@nestjs/common';
import { MOST_PARTICIPANTS } from '@baanek/contracts';
import { Audit, Clock, type Facts, type Principal, Ref, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { ConferenceWords, Participant } from './case-conference.entity';
import { CONFERENCES, ConferenceRecords, type HeldConference } from './conference-records.service';
import type { ConferencePaper, CorrectInvited, InvitedFields, RemoveInvited } from './conference.dto';
import { participantFaults, pointsFor } from './conference.rules';
import { Conferences } from './conferences.service';

/** Who comes to a conference, what each of them may hear and by whose consent, and the paper that each of them is given. */
@Injectable()
export class ConferenceParticipants {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly conferences: Conferences,
    private readonly records: ConferenceRecords,
  ) {}

  /** 409 `conferences.full`, `cases.not_with`, `record.voided`, `cases.closed`. */
  async add(by: Principal, id: string, seen: number, said: InvitedFields): Promise<Ref> {
    const held = await this.records.lock(by, id, seen);
    if (held.words.participants.length >= MOST_PARTICIPANTS) throw new Refusal('conferences.full');
    await this.check(by, held, said, null);
    const present = held.row.state === 'held' ? true : null;
    const participants = [...held.words.participants, { ...said, id: newId(), present }];
    return this.save(held, 'participant_added', participants);
  }

  /** What was heard before, and by what, is kept. 409 as `add`. */
  async correct(
    by: Principal,
    id: string,
    seen: number,
    { participantId, why, ...said }: CorrectInvited,
  ): Promise<Ref> {
    const held = await this.records.lock(by, id, seen);
    const before = theOne(held.words, participantId);
    await this.check(by, held, said, before);
    const after = { ...before, ...said };
    const participants = held.words.participants.map(one => (one.id === participantId ? after : one));
    const name = await this.nameOf(held, after);
    return this.save(held, 'participant_corrected', participants, {
      why,
      before: factsOf(before),
      after: { participantName: name, ...factsOf(after) },
    });
  }

  /** 409 `record.voided`, `cases.closed`. */
  async remove(by: Principal, id: string, seen: number, { participantId, why }: RemoveInvited): Promise<Ref> {
    const held = await this.records.lock(by, id, seen);
    const before = theOne(held.words, participantId);
    const participants = held.words.participants.filter(one => one !== before);
    const name = await this.nameOf(held, before);
    return this.save(held, 'participant_removed', participants, {
      why,
      before: { participantName: name, ...factsOf(before) },
      after: {},
    });
  }

  /**
   * What is printed for a participant holds what she may hear; it leaves the house, so that the trail keeps who printed it.
   * 409 `record.voided`, and as `ConferenceRecords.refuse`.
   */
  async print(by: Principal, id: string, participantId: string | null): Promise<ConferencePaper> {
    const { caseId, startsAt, agenda, participants, voided } = await this.conferences.read(by, id);
    if (voided) throw new Refusal('record.voided');
    const printed = (what: 'minutes' | 'invitation'): void => {
      const action = `conferences.${what}_printed`;
      this.audit.record({ action, subjectKind: CONFERENCES.kind, subjectId: id });
    };
    if (participantId === null) {
      printed('minutes');
      return { startsAt, addressee: '', agenda };
    }
    const one = participants.find(participant => participant.id === participantId);
    if (!one) throw new Refusal('request.not_found');
    if (one.staffId !== null) await this.records.refuse(by, { id, caseId, startsAt }, [one.staffId]);
    printed('invitation');
    const addressee = [one.name, one.post, one.organisation].filter(Boolean).join(', ');
    return { startsAt, addressee, agenda: pointsFor(agenda, one, one.team) };
  }

  private async check(
    by: Principal,
    { row, words }: HeldConference,
    said: InvitedFields,
    before: Participant | null,
  ): Promise<void> {
    const colleague =
      said.staffId === null
        ? null
        : (await this.records.everybody(row.caseId)).find(({ id }) => id === said.staffId);
    const faults = participantFaults(said, { team: colleague?.team ?? false, today: this.clock.today() });
    if (colleague === undefined) faults.push({ field: 'staffId', rule: 'exists' });
    const others = words.participants.filter(one => one !== before);
    if (said.staffId !== null && others.some(({ staffId }) => staffId === said.staffId))
      faults.push({ field: 'staffId', rule: 'notTwice' });
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
    // also where she is there already: nothing more is given to whoever was recorded as dangerous since
    if (said.staffId !== null) await this.records.refuse(by, row, [said.staffId]);
  }

  private save(
    held: HeldConference,
    name: string,
    participants: Participant[],
    told?: { why: CorrectInvited['why']; before: Facts; after: Facts },
  ): Promise<Ref> {
    const colleagues = participants.flatMap(({ staffId }) => staffId ?? []);
    return this.records.save(held, name, {
      columns: { colleagues },
      words: { ...held.words, participants },
      ...(told ? { told } : {}),
    });
  }

  private async nameOf(
    { row }: HeldConference,
    { staffId, name, organisation }: Participant,
  ): Promise<string> {
    const everybody = staffId === null ? [] : await this.records.everybody(row.caseId);
    return (
      everybody.find(({ id }) => id === staffId)?.name ?? [name, organisation].filter(Boolean).join(', ')
    );
  }
}

function theOne({ participants }: ConferenceWords, participantId: string): Participant {
  const one = participants.find(({ id }) => id === participantId);
  if (!one) throw new Refusal('request.not_found');
  return one;
}

/** What somebody hears, and by what, area by area. */
const factsOf = ({ hears, organisation, post }: InvitedFields): Facts => ({
  ...{ participantOffice: organisation, participantPost: post },
  participantHears: hears.map(({ area }) => area),
  participantGrounds: hears.flatMap(({ ground }) => ground ?? []),
  participantConsentedOn: hears.flatMap(({ consentedOn }) => consentedOn ?? []),
  participantConsentForms: hears.flatMap(({ consentForm }) => consentForm ?? []),
  participantSources: hears.flatMap(({ source }) => (source === '' ? [] : [source])),
});
