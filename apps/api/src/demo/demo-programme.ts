import { ATTENDANCE_MARKS, PROGRAMME_SOURCES } from '@baanek/contracts';
import { AttendanceMarks, Enrolling, GroupWork } from '@baanek/programme';
import type { DemoWorld } from './demo-world';
import { syntheticPerson } from './synthetic-people';

const TOPICS = [
  'Знакомство, правила группы',
  'Что такое насилие',
  'Гнев и что было до него',
  'Тело предупреждает',
  'Пауза',
  'Ответственность',
  'Дети, которые видели',
  'Просить и отказывать',
  'Деньги и решения',
  'Уважение в споре',
  'План на трудный день',
  'Итоги',
] as const;
/** With its weekday, counted from Monday. */
const GROUPS = [
  { name: 'Вторник, 18:00', weekday: 1 },
  { name: 'Четверг, 18:00', weekday: 3 },
] as const;
const HELD = 6;

/** Two groups half-way through, and a few men who wait for a decision: about 22 people. */
export async function runProgramme(world: DemoWorld): Promise<void> {
  const today = (new Date(world.now.getTime() + 6 * 3_600_000).getUTCDay() + 6) % 7;
  for (const { name, weekday } of GROUPS) {
    const untilNext = (weekday - today + 7) % 7 || 7;
    world.travel(-50, 12);
    const group = await world.as('facilitator', by =>
      world.get(GroupWork).addGroup(by, { name, plannedSessions: TOPICS.length, sessionMinutes: 90 }),
    );
    const enrolled: string[] = [];
    for (let i = 0; i < 9; i++) enrolled.push(await participant(world, -48 + i, group.id));
    for (const [n, topic] of TOPICS.entries()) {
      const day = (n - HELD) * 7 + untilNext;
      const heldAt = world.travel(day, 18).toISOString();
      const session = await world.as('facilitator', by =>
        world.get(GroupWork).addSession(by, group.id, { number: n + 1, heldAt, topic }),
      );
      if (new Date(heldAt) >= world.now) continue;
      const marks = enrolled.map(enrolmentId => ({
        enrolmentId,
        mark: world.random.chance(0.75) ? ('present' as const) : world.random.pick(ATTENDANCE_MARKS),
      }));
      await world.as('facilitator', by =>
        world.get(AttendanceMarks).mark(by, session.id, session.version, { marks }),
      );
    }
  }
  for (let i = 0; i < 4; i++) await participant(world, -6 + i, null);
}

/** Refers a man in and, with a group, enrols him; answers his enrolment. */
async function participant(world: DemoWorld, days: number, groupId: string | null): Promise<string> {
  const { random } = world;
  world.travel(days, 14);
  const referredOn = world.today();
  return world.as('facilitator', async by => {
    const referred = await world.get(Enrolling).refer(by, {
      register: syntheticPerson(random, 'male', random.whole(22, 55), referredOn),
      source: random.pick(PROGRAMME_SOURCES),
      basis: `Охранный ордер № ${random.whole(100, 900)} (вымышлен)`,
      referredOn,
      requiredSessions: 12,
    });
    if (groupId) await world.get(Enrolling).enrol(by, referred.id, 1, { groupId, agreedOn: referredOn });
    return referred.id;
  });
}
