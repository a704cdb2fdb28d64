import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { ConsultingRooms } from './consulting-rooms.service';

describe('the consulting rooms of a centre', () => {
  let domain: TestDomain;
  let director: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    director = await domain.staff(await domain.centre(), 'director');
  });
  afterAll(() => domain.close());

  it('have names that differ by more than the case of their letters', async () => {
    const add = (name: string): Promise<unknown> =>
      domain.as(director, () => domain.get(ConsultingRooms).add(director, { name }));
    await add('Тихий кабинет');
    expect(await refusalCode(add('тихий КАБИНЕТ'))).toBe('appointments.room_name_taken');
  });
});
