import { testUrls } from '@baanek/kernel/testing';
import pg from 'pg';
import { collectStatements } from './testing/collect-statements';
import { faultsOf, type Statement } from './testing/statement-check';

const FIXTURE = 'apps/api/src/schema/testing';
const [SURVIVOR, PROGRAMME, OFFICE] = ['baanek_survivor', 'baanek_programme', 'baanek_office'];

/** Under which roles the statements of a project run; each statement must be right for at least one of them. */
const ROLES: Record<string, string[]> = {
  access: [OFFICE, SURVIVOR, PROGRAMME],
  cases: [SURVIVOR],
  imports: [SURVIVOR],
  kernel: [SURVIVOR, PROGRAMME, OFFICE],
  tasks: [SURVIVOR, PROGRAMME, OFFICE],
  legal: [SURVIVOR],
  programme: [PROGRAMME],
  registry: [SURVIVOR, PROGRAMME],
  reports: [SURVIVOR, OFFICE],
  shelter: [SURVIVOR],
  testing: [SURVIVOR],
};

function rolesOf({ file, call }: Statement): string[] {
  if (call === 'DataSource.query') return ['none']; // before sign-in, as the login of the API
  if (call === 'JobSql') return ['baanek_jobs'];
  return ROLES[file.split('/').find(part => part in ROLES) ?? ''] ?? [];
}

describe('the statements of the product', () => {
  let client: pg.Client;

  beforeAll(async () => {
    client = new pg.Client({ connectionString: testUrls().api });
    await client.connect();
  });
  afterAll(() => client.end());

  const faults = async (statements: readonly Statement[]): Promise<string[]> => {
    const found: string[] = [];
    for (const statement of statements)
      for (const fault of await faultsOf(client, statement, rolesOf(statement)))
        found.push(`${statement.file}:${statement.line}: ${fault}`);
    return found;
  };

  it('are planned by the migrated database for who runs them, and answer what their row types claim', async () => {
    const statements = collectStatements('libs/api');
    expect(statements.length).toBeGreaterThan(150);
    expect(await faults(statements)).toEqual([]);
  }, 120_000);

  it('are refused with a column that is not there, a wrong type, a missing one and a table without a right', async () => {
    const found = (await faults(collectStatements(FIXTURE))).map(fault => fault.replace(/^.*?:\d+: /, ''));
    expect(found).toEqual([
      'baanek_survivor: column "surname" does not exist',
      'version is number, not string',
      'no column code',
      'the row type lacks sex',
      'baanek_survivor: permission denied for table enrolment',
      'its text is not constant',
    ]);
  }, 60_000);
});
