import { startDomain, type TestDomain } from '../testing';
import type { Principal } from '../access/principal';
import { Audit } from '../audit/audit';
import { Database } from './database';
import { SharedReads } from './shared-reads';

const ACTION = 'test.read';

/** A read that waits in the middle until it is let go. */
function gate(): { pass: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const pass = new Promise<void>(done => (open = done));
  return { pass, open };
}

describe('a read that many ask for', () => {
  let domain: TestDomain;
  let reads: SharedReads;
  let centre: string;
  let first: Principal;
  let second: Principal;
  let third: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [] });
    reads = domain.get(SharedReads);
  });
  beforeEach(async () => {
    centre = await domain.centre();
    first = await domain.staff(centre, 'shelter');
    second = await domain.staff(centre, 'shelter');
    third = await domain.staff(centre, 'shelter');
  });
  afterAll(() => domain.close());

  const name = async (): Promise<string> => {
    const [row] = await domain
      .get(Database)
      .sql<{ name: string }>(`SELECT name FROM centre WHERE id = app_centre()`);
    return row?.name ?? '';
  };
  const rename = (to: string): Promise<unknown> =>
    domain.owner(`UPDATE centre SET name = $2 WHERE id = $1`, [centre, to]);

  it('is done once for all who ask before it begins, and each is in the trail', async () => {
    const [{ pass, open }, begun] = [gate(), gate()];
    let times = 0;
    const work = async (): Promise<number> => {
      times++;
      begun.open();
      await pass;
      return times;
    };
    const answers = [reads.read(ACTION, first, work)];
    await begun.pass; // the others may not join it
    answers.push(reads.read(ACTION, second, work), reads.read(ACTION, third, work));
    answers.push(reads.read(ACTION, second, work)); // in two windows
    open();
    expect(await Promise.all(answers)).toEqual([1, 2, 2, 2]);
    const trail = await domain.owner<{ staff: string; entries: number }>(
      `SELECT staff_id AS staff, count(*)::int AS entries FROM audit_event
       WHERE centre_id = $1 AND action = $2 GROUP BY 1`,
      [centre, ACTION],
    );
    expect(new Map(trail.map(({ staff, entries }) => [staff, entries]))).toEqual(
      new Map([
        [first.staffId, 1],
        [second.staffId, 1],
        [third.staffId, 1],
      ]),
    );
  });

  it('shows what was committed before it was asked for, though an older read is under way', async () => {
    const [{ pass, open }, looked] = [gate(), gate()];
    const read = async (): Promise<string> => {
      const seen = await name();
      looked.open();
      await pass;
      return seen;
    };
    const before = reads.read(ACTION, first, read);
    await looked.pass;
    await rename('После');
    const after = reads.read(ACTION, second, read);
    open();
    expect(await Promise.all([before, after])).toEqual(['Центр', 'После']);
  });

  it('is never that of another centre or another role', async () => {
    const director = await domain.staff(centre, 'director');
    const both = await domain.staff(centre, 'director', 'shelter');
    const elsewhere = await domain.staff(await domain.centre(), 'shelter');
    const sight = async (): Promise<unknown> => {
      const sql = `SELECT app_centre() AS centre, current_setting('app.roles') AS roles, app_staff() AS staff`;
      return (await domain.get(Database).sql(sql))[0];
    };
    const nobody = '00000000-0000-0000-0000-000000000000'; // rows of one member of staff are in no shared answer
    const asked = [first, director, both, elsewhere];
    expect(await Promise.all(asked.map(by => reads.read(ACTION, by, sight)))).toEqual(
      asked.map(({ centreId, roles }) => ({ centre: centreId, roles: roles.join(','), staff: nobody })),
    );
  });

  it('speaks for nobody who would have been shown something else', async () => {
    const director = await domain.staff(centre, 'director');
    const said = domain.as(first, () => domain.get(Audit).viewedByEach([second, director], ACTION));
    await expect(said).rejects.toThrow('sees something else');
    expect(await domain.owner(`SELECT 1 FROM audit_event WHERE centre_id = $1`, [centre])).toEqual([]);
  });

  it('that fails is told to all who wait for it and to nobody after them', async () => {
    const work = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new Error('on purpose'));
    work.mockResolvedValue('well');
    const [one, two] = [reads.read(ACTION, first, work), reads.read(ACTION, second, work)];
    const later = one.catch(() => reads.read(ACTION, third, work));
    await expect(one).rejects.toThrow('on purpose');
    await expect(two).rejects.toThrow('on purpose');
    expect(await later).toBe('well');
    const trail = await domain.owner(`SELECT 1 FROM audit_event WHERE centre_id = $1 AND action = $2`, [
      centre,
      ACTION,
    ]);
    expect(trail).toHaveLength(1);
  });
});
