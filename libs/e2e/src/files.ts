import { setTimeout as pause } from 'node:timers/promises';
import { type Casework, childGuardian, seedCasework } from './casework.ts';
import type { Centre, Login } from './centre.ts';
import type { House } from './house.ts';
import { type HouseDays, seedHouseDays } from './house-days.ts';
import { dayFromNow, person, trip } from './people.ts';
import { register, type Registered } from './registration.ts';
import type { Visitor, Wire } from './visitor.ts';

/** Ids of everything there is about one woman, and of what she is not to be told of. */
export interface Files extends Registered, HouseDays, Casework {
  /** Another record, and what was a third until it was merged into hers. */
  otherPersonId: string;
  mergeId: string;
  /** Hers and a record that looks like hers, on the work list. */
  pairId: string;
  sessionId: string;
  stayId: string;
  tripId: string;
  /** The case of her child, with the same workers, and a guardian in it. */
  childCaseId: string;
  childRecordId: string;
  /** Her counsellor’s private note, shown to the director, who is asked for a second opinion as well. */
  noteShowingId: string;
  opinionId: string;
  directorId: string;
  /** With her counsellor, and with her lawyer. */
  appointmentId: string;
  lawyerAppointmentId: string;
  consultingRoomId: string;
  fundingSourceId: string;
  noteTemplateId: string;
  /** A second household, still waiting for a place. */
  waitingHouseholdId: string;
  requestId: string;
  houseId: string;
  roomId: string;
  placeId: string;
  importId: string;
  escortId: string;
  counsellorId: string;
  /** An absence of her counsellor to come. */
  coverId: string;
}

/** Ids of everything there is about one man. */
export interface ProgrammeFiles {
  participantId: string;
  enrolmentId: string;
  referredId: string;
  groupId: string;
  groupSessionId: string;
}

/** A woman with a child, from her first call to her trip, with the workers named. */
export async function seedFiles(
  { staff, staffIds }: Centre,
  house: House,
  mark: string,
  workers: { counsellor: Login; lawyer: Login; escort: Login; day: number },
): Promise<Files> {
  const { intake, shelter } = staff;
  const first = await register({ staff }, mark);
  const assign = async (who: Login, part: 'counsellor' | 'lawyer', version: number): Promise<void> => {
    const body: Wire['AssignWorker'] = { staffId: staffIds[who], part };
    await intake.must('POST', `cases/${first.caseId}/team`, { body, version });
  };
  await assign(workers.counsellor, 'counsellor', 1);
  await assign(workers.lawyer, 'lawyer', 2);
  const childCaseId = await openChildCase({ staff }, first.caseId);
  for (const [i, part] of (['counsellor', 'lawyer'] as const).entries()) {
    const body: Wire['AssignWorker'] = { staffId: staffIds[workers[part]], part };
    await intake.must('POST', `cases/${childCaseId}/team`, { body, version: i + 1 });
  }
  const session: Wire['LogSession'] = {
    heldAt: new Date(Date.now() - 1_800_000).toISOString(),
    minutes: 30,
    kind: 'individual',
    attendance: 'attended',
    note: `note ${mark}`,
  };
  const counsellor = staff[workers.counsellor];
  const { id: sessionId } = await counsellor.must<Wire['Ref']>('POST', `cases/${first.caseId}/sessions`, {
    body: session,
  });
  const stay = await shelter.must<Wire['Admitted']>('POST', 'shelter/stays', {
    body: { householdId: first.householdId, beforeOthers: true } satisfies Wire['AdmitHousehold'],
  });
  const lawyer = staff[workers.lawyer];
  const requested = await lawyer.must<Wire['Ref']>('POST', 'escorts', {
    body: { ...trip(first.caseId, workers.day), place: `place ${mark}`, safetyRemark: `remark ${mark}` },
  });
  await lawyer.must('PUT', `escorts/${requested.id}/worker`, {
    body: { workerId: staffIds[workers.escort] },
    version: requested.version,
  });
  const room: Wire['ConsultingRoomFields'] = { name: `room ${mark}` };
  const { id: consultingRoomId } = await staff.director.must<Wire['Ref']>('POST', 'consulting-rooms', {
    body: room,
  });
  const { id: fundingSourceId } = await staff.director.must<Wire['Ref']>('POST', 'funding-sources', {
    body: { kind: 'source', name: `funding ${mark}`, since: null, until: null } satisfies Wire['AddFunding'],
  });
  const { id: noteTemplateId } = await staff.director.must<Wire['Ref']>('POST', 'note-templates', {
    body: { name: `template ${mark}`, body: 'Запрос:' } satisfies Wire['NoteTemplateFields'],
  });
  const plan = async (who: Login, hour: number): Promise<string> => {
    const body: Wire['PlanAppointments'] = {
      ...{ startsAt: `${dayFromNow(20)}T${hour}:00:00+06:00`, minutes: 50, kind: 'individual', weeks: 1 },
      ...{ caseIds: [first.caseId], workerId: staffIds[who], roomId: consultingRoomId },
    };
    const { ids } = await staff[who].must<Wire['PlannedAppointments']>('POST', 'appointments', { body });
    return ids[0] ?? '';
  };
  const { id: childRecordId } = await counsellor.must<Wire['Ref']>('POST', `cases/${childCaseId}/child`, {
    body: childGuardian(),
  });
  const appointmentId = await plan(workers.counsellor, 10);
  const lawyerAppointmentId = await plan(workers.lawyer, 12);
  const waiting = await register({ staff }, `${mark}w`);
  const request = await intake.must<Wire['Ref']>('POST', 'shelter/requests', {
    body: { householdId: waiting.householdId, neededOn: dayFromNow(0) } satisfies Wire['RequestPlaces'],
  });
  return {
    ...first,
    sessionId,
    ...(await seedCasework(counsellor, first.caseId, staffIds[workers.counsellor])),
    stayId: stay.id,
    tripId: requested.id,
    ...{ childCaseId, childRecordId, directorId: staffIds.director },
    ...(await seedReaders(counsellor, first.caseId, sessionId, staffIds.director)),
    ...{ appointmentId, lawyerAppointmentId, consultingRoomId, fundingSourceId, noteTemplateId },
    otherPersonId: waiting.personId,
    mergeId: await duplicate({ staff }, first.personId, mark),
    pairId: await lookalike({ staff }, first.personId, mark),
    waitingHouseholdId: waiting.householdId,
    requestId: request.id,
    houseId: house.houseId,
    roomId: house.roomId,
    placeId: house.placeIds.at(-1) ?? '',
    importId: await upload({ staff }, mark),
    escortId: staffIds[workers.escort],
    counsellorId: staffIds[workers.counsellor],
    coverId: await awayLater(counsellor, staffIds[workers.counsellor], staffIds[workers.lawyer]),
    ...(await seedHouseDays({ staff }, house, stay.id, first.householdId, mark, workers.day)),
  };
}

/** A case of the child’s own. */
async function openChildCase({ staff }: Pick<Centre, 'staff'>, motherCase: string): Promise<string> {
  const { household } = await staff.intake.must<Wire['CaseView']>('GET', `cases/${motherCase}`);
  const personId = household.find(({ part }) => part === 'child')?.id ?? '';
  const body: Wire['OpenCase'] = { personId, kind: 'child' };
  return (await staff.intake.must<Wire['Ref']>('POST', 'cases', { body })).id;
}

/** Who reads beside the team. */
async function seedReaders(
  counsellor: Visitor,
  caseId: string,
  sessionId: string,
  directorId: string,
): Promise<Pick<Files, 'noteShowingId' | 'opinionId'>> {
  const note: Wire['WritePrivateNote'] = { note: 'Для себя' };
  await counsellor.must('PUT', `sessions/${sessionId}/private-note`, { body: note, version: 0 });
  const shown: Wire['ShowPrivateNote'] = { supervisorId: directorId, untilOn: null };
  const showing = await counsellor.must<Wire['Ref']>('POST', `sessions/${sessionId}/private-note/showings`, {
    body: shown,
  });
  const question: Wire['AskOpinion'] = {
    ...{ colleagueId: directorId, question: 'Что я упускаю?', dueOn: dayFromNow(5) },
  };
  const asked = await counsellor.must<Wire['Ref']>('POST', `cases/${caseId}/opinions`, { body: question });
  return { noteShowingId: showing.id, opinionId: asked.id };
}

/** Her counsellor is away some weeks from now, and her lawyer stands in. */
async function awayLater(counsellor: Visitor, staffId: string, coverId: string): Promise<string> {
  const body: Wire['SetCover'] = { staffId, coverId, fromOn: dayFromNow(50), untilOn: dayFromNow(52) };
  return (await counsellor.must<Wire['CoverSet']>('POST', 'covers', { body })).id;
}

/** A second record of her, merged into the first. */
async function duplicate({ staff }: Pick<Centre, 'staff'>, keptId: string, mark: string): Promise<string> {
  const { id: mergedId, version } = await staff.intake.must<Wire['Registered']>('POST', 'persons', {
    body: person(`${mark}d`),
  });
  const body: Wire['MergePersons'] = { keptId, keptVersion: 1, mergedId, mergedVersion: version };
  return (await staff.intake.must<Wire['Ref']>('POST', 'persons/merges', { body })).id;
}

async function lookalike({ staff }: Pick<Centre, 'staff'>, personId: string, mark: string): Promise<string> {
  await staff.intake.must('POST', 'persons', { body: person(mark) });
  await staff.intake.must('POST', 'duplicates/search');
  for (;;) {
    const { pairs, search } = await staff.intake.must<Wire['DuplicatePage']>('GET', 'duplicates');
    if (search.state === 'done') {
      const pair = pairs.find(({ persons }) => persons.some(({ id }) => id === personId));
      if (!pair) throw new Error('the search for duplicates did not find the pair');
      return pair.id;
    }
    await pause(100);
  }
}

async function upload({ staff }: Pick<Centre, 'staff'>, mark: string): Promise<string> {
  const form = new FormData();
  const text = `Дата;ФИО;Год рождения\n01.02.2026;Усенова Жаркын${mark};1990\n`;
  form.append('file', new Blob([text], { type: 'text/csv' }), 'journal.csv');
  return (await staff.intake.must<Wire['ImportView']>('POST', 'imports', { body: form })).id;
}

/** A man, from his referral to a session he attended. */
export async function seedProgramme({ staff }: Pick<Centre, 'staff'>, mark: string): Promise<ProgrammeFiles> {
  const { facilitator } = staff;
  const refer = async (name: string): Promise<Wire['Ref']> => {
    const body: Wire['RegisterReferral'] = {
      register: person(name, 'male'),
      source: 'court',
      basis: `basis ${mark}`,
      referredOn: dayFromNow(-3),
      requiredSessions: 12,
    };
    return facilitator.must<Wire['Ref']>('POST', 'programme/enrolments', { body });
  };
  const enrolment = await refer(`${mark}m`);
  const { id: referredId } = await refer(`${mark}n`);
  const { id: groupId } = await facilitator.must<Wire['Ref']>('POST', 'programme/groups', {
    body: { name: `group ${mark}`, plannedSessions: 12, sessionMinutes: 90 } satisfies Wire['GroupFields'],
  });
  await facilitator.must('POST', `programme/enrolments/${enrolment.id}/enrol`, {
    body: { groupId, agreedOn: dayFromNow(-2) } satisfies Wire['Enrol'],
    version: enrolment.version,
  });
  const session = await facilitator.must<Wire['Ref']>('POST', `programme/groups/${groupId}/sessions`, {
    body: {
      number: 1,
      heldAt: new Date(Date.now() - 86_400_000).toISOString(),
      topic: 'Anger',
    } satisfies Wire['GroupSessionFields'],
  });
  await facilitator.must('PUT', `programme/sessions/${session.id}/attendance`, {
    body: { marks: [{ enrolmentId: enrolment.id, mark: 'present' }] } satisfies Wire['MarkAttendance'],
    version: session.version,
  });
  const { personId } = await facilitator.must<Wire['EnrolmentView']>(
    'GET',
    `programme/enrolments/${enrolment.id}`,
  );
  return {
    participantId: personId,
    enrolmentId: enrolment.id,
    referredId,
    groupId,
    groupSessionId: session.id,
  };
}
