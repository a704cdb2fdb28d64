import type { Role } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { ACCESS_ENTITIES, AccessModule } from '../access.module';
import type { ChangeSettings, MeView } from './me.dto';
import { Me } from './me.service';

describe('the tour of the interface', () => {
  let domain: TestDomain;
  let centre: string;

  beforeAll(async () => {
    domain = await startDomain({ modules: [AccessModule.with({ demo: null })], entities: ACCESS_ENTITIES });
    centre = await domain.centre();
  });
  afterAll(() => domain.close());

  const view = (by: Principal): Promise<MeView> => domain.as(by, () => domain.get(Me).view(by));
  const change = (by: Principal, settings: ChangeSettings): Promise<MeView> =>
    domain.as(by, () => domain.get(Me).change(by, settings));

  it.each(['intake', 'facilitator', 'auditor'] satisfies Role[])(
    'is offered to %s until it was seen, by her and not by a colleague',
    async role => {
      const [own, colleague] = [await domain.staff(centre, role), await domain.staff(centre, role)];
      expect((await view(own)).tourSeen).toBe(false);
      expect((await change(own, { tourSeen: true })).tourSeen).toBe(true);
      expect((await view(own)).tourSeen).toBe(true);
      expect((await view(colleague)).tourSeen).toBe(false);
    },
  );

  it('stays as it is when another setting changes, and can be offered again', async () => {
    const own = await domain.staff(centre, 'shelter');
    await change(own, { tourSeen: true });
    expect(await change(own, { language: 'ky' })).toMatchObject({ tourSeen: true, language: 'ky' });
    expect(await change(own, { tourSeen: false })).toMatchObject({ tourSeen: false, language: 'ky' });
  });
});
