import { CASES_ENTITIES } from '@baanek/cases';
import { Clock } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES } from '@baanek/registry';
import { SHELTER_ENTITIES, ShelterModule } from '../shelter.module';

/** The shelter on a database; a millisecond passes between two looks at the clock, as it does outside of tests. */
export async function startShelter(): Promise<TestDomain> {
  const entities = [...SHELTER_ENTITIES, ...CASES_ENTITIES, ...REGISTRY_ENTITIES];
  const domain = await startDomain({ modules: [ShelterModule], entities });
  const clock = { put: 0, passed: 0 };
  domain.get(Clock).now = () => {
    const put = domain.clock.now().getTime();
    if (clock.put !== put) Object.assign(clock, { put, passed: 0 });
    return new Date(put + clock.passed++);
  };
  return domain;
}
