import { Database, localDate, type Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { Merging, type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { Counselling } from '../sessions/counselling.service';
import { CaseTeam } from '../team/case-team.service';
import { AppointmentCorrections } from './appointment-corrections.service';
import { AppointmentOutcomes } from './appointment-outcomes.service';
import { AppointmentPlanning } from './appointment-planning.service';
import type { AppointmentView, CalendarView, PlanAppointments } from './appointment.dto';
import { Calendar } from './calendar.service';
import { ConsultingRooms } from './consulting-rooms.service';

const fields: PersonFields = {
  names: { surname: 'Орозова', given: 'Чолпон', patronymic: '', formerNames: [] },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
};

describe('the calendar', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  let other: Principal;
  let director: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    counsellor = await domain.staff(centre, 'counsellor');
    other = await domain.staff(centre, 'counsellor');
    director = await domain.staff(centre, 'director');
  });
  afterAll(() => domain.close());

  const aCaseOf = (who: Principal): Promise<{ caseId: string; personId: string }> =>
    domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, fields);
      const { id: caseId } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, caseId, 1, { staffId: who.staffId, part: 'counsellor' });
      return { caseId, personId };
    });
  const aRoom = async (): Promise<string> => {
    const name = `Комната ${newId()}`;
    const { id } = await domain.as(director, () => domain.get(ConsultingRooms).add(director, { name }));
    return id;
  };
  let hours = 0;
  /** Another hour for each test: its worker is free then. */
  const anHour = (): string =>
    new Date(Date.parse('2026-12-01T02:00:00Z') + 7_200_000 * hours++).toISOString();
  const plan = (by: Principal, what: Partial<PlanAppointments>): Promise<string[]> =>
    domain.as(by, async () => {
      const usual = { minutes: 60, kind: 'individual', weeks: 1, workerId: by.staffId } as const;
      const command = { ...usual, startsAt: anHour(), caseIds: [], ...what };
      return (await domain.get(AppointmentPlanning).plan(by, command)).ids;
    });
  const week = (by: Principal, from: string): Promise<CalendarView> =>
    domain.as(by, () => domain.get(Calendar).days(by, { from, to: from }));
  const ofCase = (by: Principal, caseId: string): Promise<AppointmentView[]> =>
    domain.as(by, async () => {
      const pages = (['ahead', 'behind'] as const).map(when =>
        domain.get(Calendar).ofCase(by, caseId, { when }),
      );
      const [ahead, behind] = (await Promise.all(pages)).map(({ appointments }) => appointments);
      return [...(ahead ?? []).reverse(), ...(behind ?? [])];
    });
  const mark = (
    by: Principal,
    id: string,
    seen: number,
    caseId: string,
    state: 'held' | 'no_show' | 'cancelled_by_client' | 'planned',
  ): Promise<unknown> =>
    domain.as(by, () => domain.get(AppointmentOutcomes).mark(by, id, seen, { clients: [{ caseId, state }] }));
  const correct = (
    by: Principal,
    id: string,
    seen: number,
    change: 'voided' | 'restored',
  ): Promise<unknown> =>
    domain.as(by, () =>
      domain.get(AppointmentCorrections).mark(by, id, seen, change, { reason: 'made_by_mistake' }),
    );

  it('has one of 64 who book a room at once, each with a worker and a client of her own', async () => {
    const [roomId, startsAt] = [await aRoom(), anHour()];
    const centre = intake.centreId;
    const all = await Promise.all(
      Array.from({ length: 64 }, async () => {
        const worker = await domain.staff(centre, 'counsellor');
        return { worker, ...(await aCaseOf(worker)) };
      }),
    );
    const codes = await Promise.all(
      all.map(({ worker, caseId }) => refusalCode(plan(worker, { roomId, startsAt, caseIds: [caseId] }))),
    );
    expect(codes.filter(code => code === 'done')).toHaveLength(1);
    expect(codes.filter(code => code === 'appointments.room_busy')).toHaveLength(63);
    const rows = await domain.owner(`SELECT 1 FROM appointment WHERE room_id = $1`, [roomId]);
    expect(rows).toHaveLength(1);
    const lines = await domain.owner(
      `SELECT 1 FROM appointment_client k JOIN appointment a ON a.id = k.appointment_id WHERE a.room_id = $1`,
      [roomId],
    );
    expect(lines).toHaveLength(1);
  });

  it('is kept by the database itself, whoever writes to it', async () => {
    const [{ caseId }, roomId, startsAt] = [await aCaseOf(counsellor), await aRoom(), anHour()];
    const [id] = await plan(counsellor, { roomId, startsAt, caseIds: [caseId] });
    const copy = (change: string): Promise<unknown> =>
      domain.owner(
        `INSERT INTO appointment (id, centre_id, worker_id, room_id, kind, state, during, starts_at, planned_by, planned_at)
         SELECT gen_random_uuid(), centre_id, ${change}, kind, state, during, starts_at, planned_by, planned_at
         FROM appointment WHERE id = $1`,
        [id],
      );
    await expect(copy('worker_id, NULL')).rejects.toThrow('appointment_worker_once');
    await expect(copy(`'${other.staffId}', room_id`)).rejects.toThrow('appointment_room_once');
    await expect(
      domain
        .owner(
          `WITH copy AS (
           INSERT INTO appointment (id, centre_id, worker_id, kind, state, during, starts_at, planned_by, planned_at)
           SELECT gen_random_uuid(), centre_id, $2, kind, state, during, starts_at, planned_by, planned_at
           FROM appointment WHERE id = $1 RETURNING id)
         SELECT id FROM copy`,
          [id, other.staffId],
        )
        .then(async ([row]) =>
          domain.owner(
            `INSERT INTO appointment_client (id, centre_id, appointment_id, case_id, state)
           VALUES (gen_random_uuid(), $1, $2, $3, 'planned')`,
            [intake.centreId, (row as { id: string }).id, caseId],
          ),
        ),
    ).rejects.toThrow('appointment_client_once');
  });

  it('says which of the three is taken, and frees it with a cancellation and a void', async () => {
    const [one, two, roomId, startsAt] = [
      await aCaseOf(counsellor),
      await aCaseOf(other),
      await aRoom(),
      anHour(),
    ];
    const [id = ''] = await plan(counsellor, { roomId, startsAt, caseIds: [one.caseId] });
    const halfLater = new Date(Date.parse(startsAt) + 1_800_000).toISOString();
    expect(
      await refusalCode(
        plan(intake, { workerId: counsellor.staffId, startsAt: halfLater, caseIds: [two.caseId] }),
      ),
    ).toBe('appointments.worker_busy');
    expect(await refusalCode(plan(other, { roomId, startsAt: halfLater, caseIds: [two.caseId] }))).toBe(
      'appointments.room_busy',
    );
    expect(await refusalCode(plan(intake, { startsAt: halfLater, caseIds: [one.caseId] }))).toBe(
      'appointments.client_busy',
    );
    await mark(counsellor, id, 1, one.caseId, 'cancelled_by_client');
    const [again = ''] = await plan(other, { roomId, startsAt, caseIds: [two.caseId] });
    expect(await refusalCode(mark(counsellor, id, 2, one.caseId, 'planned'))).toBe('appointments.room_busy');
    await correct(other, again, 1, 'voided');
    await mark(counsellor, id, 2, one.caseId, 'planned');
    expect(await refusalCode(correct(other, again, 2, 'restored'))).toBe('appointments.room_busy');
    expect(await refusalCode(correct(other, again, 2, 'voided'))).toBe('record.voided');
  });

  it('plans a series as a whole or not at all, and says which days are taken', async () => {
    const [{ caseId }, startsAt] = [await aCaseOf(counsellor), anHour()];
    const third = new Date(Date.parse(startsAt) + 14 * 86_400_000).toISOString();
    await plan(counsellor, { startsAt: third, caseIds: [(await aCaseOf(counsellor)).caseId] });
    const faults = await plan(counsellor, { startsAt, weeks: 26, caseIds: [caseId] }).catch(
      (refused: unknown) => (refused as { faults?: unknown }).faults,
    );
    expect(faults).toEqual([{ field: 'startsAt', rule: 'workerBusy', limit: third.slice(0, 10) }]);
    expect(await ofCase(counsellor, caseId)).toEqual([]);
    const later = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
    expect(
      await plan(counsellor, { startsAt: later, minutes: 45, weeks: 26, caseIds: [caseId] }),
    ).toHaveLength(26);
    const planned = await ofCase(counsellor, caseId);
    expect(planned).toHaveLength(26);
    expect(new Set(planned.map(({ seriesId }) => seriesId)).size).toBe(1);
  });

  it('lies not further back than a year, and the refusal says from when', async () => {
    const { caseId } = await aCaseOf(counsellor);
    const longAgo = plan(counsellor, { startsAt: '1900-01-01T04:00:00.000Z', caseIds: [caseId] });
    await expect(longAgo).rejects.toMatchObject({
      faults: [
        { field: 'startsAt', rule: 'earliest', limit: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
      ],
    });
  });

  it('is moved in the version that was seen, and only while it is to come', async () => {
    const [{ caseId }, startsAt, later] = [await aCaseOf(counsellor), anHour(), anHour()];
    const [id = ''] = await plan(counsellor, { startsAt, caseIds: [caseId] });
    const move = (by: Principal, seen: number, to: string, workerId?: string): Promise<unknown> =>
      domain.as(by, () =>
        domain
          .get(AppointmentPlanning)
          .move(by, id, seen, { startsAt: to, minutes: 30, ...(workerId ? { workerId } : {}) }),
      );
    expect(await refusalCode(move(other, 1, later))).toBe('request.not_found');
    expect(await refusalCode(move(counsellor, 1, later, other.staffId))).toBe('request.invalid');
    await move(counsellor, 1, later);
    expect(await refusalCode(move(counsellor, 1, startsAt))).toBe('version.stale');
    await move(intake, 2, later, other.staffId);
    const [seen] = await ofCase(counsellor, caseId);
    expect(seen).toMatchObject({ workerId: other.staffId, minutes: 30, changeable: false, version: 3 });
    expect(
      (
        await plan(counsellor, {
          startsAt: later,
          minutes: 30,
          caseIds: [(await aCaseOf(counsellor)).caseId],
        })
      ).length,
    ).toBe(1);
    await mark(other, id, 3, caseId, 'cancelled_by_client');
    expect(await refusalCode(move(intake, 4, startsAt))).toBe('appointments.wrong_state');
  });

  it('says what became of it after it has begun, and by the session that is recorded of it', async () => {
    const [{ caseId }, startsAt] = [await aCaseOf(counsellor), '2026-11-23T05:00:00.000Z'];
    const [id = ''] = await plan(counsellor, { startsAt, caseIds: [caseId] });
    const [tomorrow = ''] = await plan(counsellor, {
      startsAt: '2026-11-24T05:00:00.000Z',
      caseIds: [caseId],
    });
    expect(await refusalCode(mark(counsellor, tomorrow, 1, caseId, 'no_show'))).toBe(
      'appointments.not_begun',
    );
    await mark(counsellor, id, 1, caseId, 'no_show');
    const session = {
      heldAt: startsAt,
      minutes: 60,
      kind: 'individual',
      attendance: 'attended',
      note: '',
    } as const;
    const log = (): Promise<unknown> =>
      domain.as(counsellor, () =>
        domain.get(Counselling).log(counsellor, caseId, { ...session, appointmentId: id }),
      );
    await log();
    expect((await ofCase(counsellor, caseId)).at(-1)).toMatchObject({
      id,
      state: 'held',
      clients: [{ recorded: true, state: 'held' }],
    });
    expect(await refusalCode(log())).toBe('appointments.has_session');
    expect(await refusalCode(mark(counsellor, id, 3, caseId, 'no_show'))).toBe('appointments.has_session');
    expect(await refusalCode(correct(counsellor, id, 3, 'voided'))).toBe('appointments.has_session');
  });

  it('shows a group to each of its files by itself', async () => {
    const [mine, hers, startsAt] = [await aCaseOf(counsellor), await aCaseOf(other), anHour()];
    expect(
      await refusalCode(plan(counsellor, { startsAt, kind: 'group', caseIds: [mine.caseId, hers.caseId] })),
    ).toBe('request.not_found');
    expect(await refusalCode(plan(intake, { startsAt, caseIds: [mine.caseId, hers.caseId] }))).toBe(
      'request.invalid',
    );
    const workerId = counsellor.staffId;
    await plan(intake, { startsAt, workerId, kind: 'group', caseIds: [mine.caseId, hers.caseId] });
    const day = localDate(new Date(startsAt));
    const clientsFor = async (by: Principal): Promise<string[][]> =>
      (await week(by, day)).appointments
        .filter(one => one.kind === 'group')
        .map(one => one.clients.map(({ caseId, shortName }) => `${caseId} ${shortName}`).sort());
    expect(await clientsFor(other)).toEqual([[`${hers.caseId} Чолпон О.`]]);
    expect(await clientsFor(counsellor)).toEqual([[`${mine.caseId} Чолпон О.`, `${hers.caseId} `].sort()]);
    expect(await clientsFor(director)).toEqual([[`${mine.caseId} `, `${hers.caseId} `].sort()]);
    expect(await clientsFor(intake)).toEqual([[`${mine.caseId} `, `${hers.caseId} `].sort()]);
    const [inFile] = await ofCase(intake, hers.caseId);
    expect(inFile?.clients.map(({ caseId }) => caseId)).toEqual([hers.caseId]);
  });

  it('of a group has a session of its own in each file, with a note of its own', async () => {
    const [one, two, third] = [
      await aCaseOf(counsellor),
      await aCaseOf(counsellor),
      await aCaseOf(counsellor),
    ];
    const startsAt = '2026-11-20T05:00:00.000Z';
    const caseIds = [one.caseId, two.caseId, third.caseId];
    const [appointmentId = ''] = await plan(counsellor, { startsAt, kind: 'group', caseIds });
    const log = (caseId: string, note: string, attendance: 'attended' | 'absent'): Promise<{ id: string }> =>
      domain.as(counsellor, () =>
        domain.get(Counselling).log(counsellor, caseId, {
          ...{ heldAt: startsAt, minutes: 90, kind: 'group', attendance, note, appointmentId },
        }),
      );
    await log(one.caseId, 'о первой', 'attended');
    await log(two.caseId, 'о второй', 'absent');
    const [inFile] = await ofCase(counsellor, two.caseId);
    expect(inFile).toMatchObject({ state: 'planned', clients: [{ caseId: two.caseId, state: 'no_show' }] });
    await mark(counsellor, appointmentId, 3, third.caseId, 'cancelled_by_client');
    expect(await ofCase(counsellor, one.caseId)).toMatchObject([{ state: 'held', version: 4 }]);
    const { sessions } = await domain.as(counsellor, () =>
      domain.get(Counselling).list(counsellor, one.caseId),
    );
    const notes = await Promise.all(
      sessions.map(({ id }) => domain.as(counsellor, () => domain.get(Counselling).read(counsellor, id))),
    );
    expect(notes.map(({ note }) => note)).toEqual(['о первой']);
  });

  it('shows of others that a room is taken, and no more; to other centres and other work nothing', async () => {
    const [{ caseId }, roomId, startsAt] = [await aCaseOf(counsellor), await aRoom(), anHour()];
    await plan(counsellor, { roomId, startsAt, caseIds: [caseId] });
    const day = localDate(new Date(startsAt));
    const seen = await week(other, day);
    expect(seen.appointments.filter(one => one.roomId === roomId)).toEqual([]);
    expect(seen.taken.filter(one => one.roomId === roomId)).toHaveLength(1);
    const elsewhere = await domain.staff(await domain.centre(), 'intake');
    expect(await week(elsewhere, day)).toMatchObject({ appointments: [], taken: [], rooms: [] });
    expect(await refusalCode(ofCase(other, caseId))).toBe('request.not_found');
    for (const role of ['shelter', 'escort'] as const) {
      const by = await domain.staff(intake.centreId, role);
      for (const table of ['appointment', 'appointment_client', 'consulting_room'] as const)
        expect(await domain.as(by, () => domain.get(Database).sql(`SELECT id FROM ${table}`))).toEqual([]);
    }
  });

  it('follows two records that turn out to be one client, and apart again', async () => {
    const [kept, gone, startsAt] = [await aCaseOf(counsellor), await aCaseOf(other), anHour()];
    await plan(counsellor, { startsAt, caseIds: [kept.caseId] });
    await plan(other, { startsAt, caseIds: [gone.caseId] });
    const made = await domain.as(intake, () =>
      domain.get(Merging).merge(intake, {
        ...{ keptId: kept.personId, keptVersion: 1, mergedId: gone.personId, mergedVersion: 1 },
        doubtsSeen: true,
      }),
    );
    expect(await ofCase(intake, kept.caseId)).toHaveLength(2);
    expect(await refusalCode(plan(intake, { startsAt, caseIds: [kept.caseId] }))).toBe(
      'appointments.client_busy',
    );
    await domain.as(intake, () => domain.get(Merging).undo(intake, made.id, made.version));
    expect(await ofCase(intake, kept.caseId)).toHaveLength(1);
    expect(await ofCase(intake, gone.caseId)).toHaveLength(1);
    const doubled = await domain.owner(`SELECT 1 FROM appointment_client WHERE doubled`);
    expect(doubled).toEqual([]);
  });
});
