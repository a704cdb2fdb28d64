import { CaseServices, FundingSources, MeetingServices, NoteTemplates } from '@baanek/cases';
import type { DemoWorld } from './demo-world';

/** What pays for services, and what notes of sessions begin with. */
export async function setUpServices(world: DemoWorld): Promise<void> {
  await world.as('director', async by => {
    const [since, until] = ['2026-01-01', null];
    await world.get(FundingSources).add(by, { kind: 'source', name: 'Бюджет города', since, until });
    await world.get(FundingSources).add(by, { kind: 'project', name: 'Безопасный дом', since, until });
    await world.get(NoteTemplates).add(by, {
      ...{ name: 'Первая встреча', body: 'Запрос:\nСостояние:\nО чём договорились:\n' },
    });
  });
}

/** A session that took place is a service, too. */
export const countSession = (
  world: DemoWorld,
  who: string,
  caseId: string,
  sessionId: string,
): Promise<unknown> =>
  world.as(who, by => world.get(MeetingServices).record(by, caseId, { sessionId, appointmentId: null }));

/** What a household is given on the day after it came. */
export async function giveFood(world: DemoWorld, caseId: string, daysAgo: number): Promise<void> {
  if (daysAgo < 2) return;
  world.travel(1 - daysAgo, 12);
  await world.as('intake', by =>
    world.get(CaseServices).record(by, caseId, {
      ...{ kind: 'food', givenOn: world.today(), units: 3, minutes: null, workerId: by.staffId },
      ...{ fundingSourceId: null, projectId: null, note: '', place: '', injuries: null },
    }),
  );
}
