import { freshDatabase, migrate } from '@baanek/e2e';
import { catalogueOf } from './catalogue.ts';
import { LANDED, landedDatabase } from './landed.ts';

describe('the schema of a database that was upgraded', () => {
  it('is looked at in every version that landed', () => {
    expect(LANDED).toEqual(expect.arrayContaining(['2fa3bec', '3b60870', 'b30bd92']));
  });

  it.each(LANDED)(
    'from %s is, definition by definition, that of a new one',
    async version => {
      const addresses = await landedDatabase(version);
      await migrate(addresses);
      const fresh = await catalogueOf((await freshDatabase()).owner);
      expect(fresh.length).toBeGreaterThan(1_000);
      expect(await catalogueOf(addresses.owner)).toEqual(fresh);
    },
    60_000,
  );
});
