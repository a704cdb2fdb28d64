import {
  ageBandOf,
  CHANNELS,
  SERVICES,
  SESSION_KINDS,
  VIOLENCE_TYPES,
  type ViolenceType,
} from '@baanek/contracts';
import { AppealLog, CaseAccess, CaseLifecycle, CaseTeam, Counselling } from '@baanek/cases';
import type { PersonFields } from '@baanek/registry';
import { Admission, PlaceRequests } from '@baanek/shelter';
import { assessRisk } from './demo-risk';
import { countSession, giveFood } from './demo-services';
import type { DemoWorld } from './demo-world';
import { syntheticPerson } from './synthetic-people';

export interface DemoCase {
  caseId: string;
  householdId: string;
  personId: string;
}

const NOTES = [
  'Говорили о том, что помогает успокоиться вечером. Следующая встреча через неделю.',
  'Составили список людей, которым она доверяет. Спит лучше.',
  'Обсудили, как говорить с детьми о переезде.',
  'Пришла уставшая; короткая встреча, дыхательные упражнения.',
] as const;
const REASONS = [
  'Ушла из дома ночью с детьми.',
  'Угрозы после развода.',
  'Просит помочь с документами.',
  'Не пускают на работу.',
  '',
] as const;

/** Women and their children, their appeals and cases: about 140 people. */
export async function fillSurvivors(world: DemoWorld): Promise<DemoCase[]> {
  const cases: DemoCase[] = [];
  for (let i = 0; i < 62; i++) {
    const daysAgo = Math.round(64 - i * 1.02);
    const told = await appealOf(world, daysAgo, i);
    if (told) cases.push(told);
  }
  for (let i = 0; i < 40; i++) await anonymousCall(world, world.random.whole(0, 60));
  await world.as('intake', async by => {
    for (const { caseId } of cases.slice(0, 7))
      await world.get(CaseLifecycle).close(by, caseId, await versionOf(world, caseId), {
        reason: world.random.pick(['goals_met', 'moved', 'lost_contact'] as const),
      });
  });
  return cases.slice(7);
}

async function appealOf(world: DemoWorld, daysAgo: number, i: number): Promise<DemoCase | null> {
  const { random } = world;
  const happenedAt = world.travel(-daysAgo, random.whole(8, 17), random.whole(0, 59));
  const today = world.today();
  const age = random.whole(19, 52);
  const head =
    i % 12 === 11
      ? anonymous(syntheticPerson(random, 'female', age, today))
      : syntheticPerson(random, 'female', age, today);
  const children = Array.from({ length: random.pick([0, 1, 1, 2, 2, 3]) }, () => {
    const sex = random.pick(['female', 'male'] as const);
    const child = syntheticPerson(random, sex, random.whole(0, Math.min(16, age - 18)), today);
    const surname = head.names?.surname ?? '';
    return {
      ...child,
      part: 'child' as const,
      oblast: head.oblast,
      names: child.names && { ...child.names, surname },
    };
  });
  const opens = random.chance(0.85);
  const logged = await world.as('intake', by =>
    world.get(AppealLog).log(by, {
      ...facts(world, happenedAt, age),
      register: { ...head, members: children },
      openCase: opens,
    }),
  );
  if (!logged.caseId || !logged.householdId || !logged.personId) return null;
  await workOn(world, logged.caseId, daysAgo);
  await assessRisk(world, logged.caseId, daysAgo);
  await giveFood(world, logged.caseId, daysAgo);
  return { caseId: logged.caseId, householdId: logged.householdId, personId: logged.personId };
}

const anonymous = (person: PersonFields): PersonFields => ({ ...person, names: null, contact: null });

function anonymousCall(world: DemoWorld, daysAgo: number): Promise<unknown> {
  const happenedAt = world.travel(-daysAgo, world.random.whole(8, 21), world.random.whole(0, 59));
  return world.as('intake', by =>
    world.get(AppealLog).log(by, facts(world, happenedAt, world.random.whole(16, 60))),
  );
}

function facts(world: DemoWorld, happenedAt: Date, age: number): Parameters<AppealLog['log']>[1] {
  const { random } = world;
  const known: ViolenceType[] = random.some(VIOLENCE_TYPES.slice(0, 5), random.whole(1, 3));
  return {
    happenedAt: (happenedAt < world.now ? happenedAt : world.now).toISOString(),
    channel: random.pick(CHANNELS.slice(0, 8)),
    sex: 'female',
    ageBand: ageBandOf(age),
    violence: random.chance(0.1) ? ['not_known'] : known,
    relation: random.pick([
      'spouse',
      'spouse',
      'ex_spouse',
      'partner',
      'parent_in_law',
      'not_known',
    ] as const),
    oblast: random.pick(['bishkek', 'chui', 'chui', 'naryn', 'issyk_kul', 'talas'] as const),
    language: random.pick(['ky', 'ky', 'ru'] as const),
    children: random.whole(0, 3),
    services: random.some(SERVICES, random.whole(0, 3)),
    outcome: random.pick(['advised', 'registered', 'referred'] as const),
    reason: random.pick(REASONS),
    advice: '',
  };
}

/** Names workers in the case and logs a few sessions. */
async function workOn(world: DemoWorld, caseId: string, daysAgo: number): Promise<void> {
  const { random } = world;
  const counsellor = random.chance(0.7) ? 'counsellor' : 'counsellor2';
  await world.as('intake', async by => {
    const team = world.get(CaseTeam);
    await team.assign(by, caseId, 1, { staffId: world.who(counsellor).staffId, part: 'counsellor' });
    await team.assign(by, caseId, 2, { staffId: world.who('lawyer').staffId, part: 'lawyer' });
  });
  const sessions = Math.min(random.whole(0, 3), Math.floor((daysAgo - 1) / 5)); // none today, before its hour
  for (let n = 1; n <= sessions; n++) {
    const heldAt = world.travel(-daysAgo + n * 5, random.whole(9, 16));
    const attended = random.chance(0.85);
    const { id } = await world.as(counsellor, by =>
      world.get(Counselling).log(by, caseId, {
        heldAt: heldAt.toISOString(),
        minutes: attended ? 60 : 0,
        kind: random.pick(SESSION_KINDS),
        attendance: attended ? 'attended' : 'absent',
        note: attended ? random.pick(NOTES) : '',
        wellbeing: attended ? 2 * n + 1 : null,
      }),
    );
    if (attended) await countSession(world, counsellor, caseId, id);
  }
}

async function versionOf(world: DemoWorld, caseId: string): Promise<number> {
  return (await world.get(CaseAccess).reach(world.who('intake'), 'cases.read', caseId)).version;
}

/** Fills the house by half, and lets three households wait for a place. */
export async function fillHouse(world: DemoWorld, cases: readonly DemoCase[]): Promise<void> {
  const guests = cases.slice(-17);
  for (const [i, { householdId }] of guests.slice(0, 14).entries()) {
    world.travel(-13 + i, 12);
    await world.as('intake', by =>
      world.get(PlaceRequests).ask(by, { householdId, neededOn: world.today() }),
    );
    world.travel(-13 + i, 15);
    await world.as('shelter', by =>
      world.get(Admission).admit(by, { householdId, beforeOthers: true, agreementOn: world.today() }),
    );
  }
  world.travel(0, 9);
  for (const { householdId } of guests.slice(14))
    await world.as('intake', by =>
      world.get(PlaceRequests).ask(by, { householdId, neededOn: world.today() }),
    );
}
