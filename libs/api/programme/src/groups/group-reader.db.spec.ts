import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { PROGRAMME_ENTITIES, ProgrammeModule } from '../programme.module';
import { GroupReader } from './group-reader.service';
import { GroupWork } from './group-work.service';

/** Groups and facilitators are made up. */
describe('a group whose facilitator has left', () => {
  let domain: TestDomain;

  beforeAll(async () => {
    domain = await startDomain({
      ...{ modules: [ProgrammeModule], entities: [...PROGRAMME_ENTITIES, ...REGISTRY_ENTITIES] },
    });
  });
  afterAll(() => domain.close());

  it('is marked in the list and on its page, and keeps the name of who led it', async () => {
    const stays = await domain.staff(await domain.centre(), 'facilitator');
    const goes = await domain.staff(stays.centreId, 'facilitator');
    const add = (by: Principal, name: string): Promise<{ id: string }> =>
      domain.as(by, () =>
        domain.get(GroupWork).addGroup(by, { name, plannedSessions: 12, sessionMinutes: 90 }),
      );
    await add(stays, 'Вторник');
    const left = await add(goes, 'Четверг');
    await domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [goes.staffId]);
    const groups = await domain.as(stays, () => domain.get(GroupReader).list());
    expect(groups.map(({ name, facilitatorLeft }) => [name, facilitatorLeft])).toEqual([
      ['Вторник', false],
      ['Четверг', true],
    ]);
    const page = await domain.as(stays, () => domain.get(GroupReader).read(left.id));
    expect(page).toMatchObject({
      facilitatorLeft: true,
      facilitatorName: expect.stringMatching(/^s/) as string,
    });
  });
});
