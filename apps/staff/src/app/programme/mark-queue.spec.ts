import type { AttendanceMark } from '@baanek/contracts';
import { markQueue } from './mark-queue';

const MARKS: readonly (AttendanceMark | null)[] = ['present', 'late', 'excused', 'absent', 'sent_away', null];

/** Numbers that look random and are the same in each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return sides => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

describe('marks that are set fast', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'are all stored, the latest of each, at any speed of hand and line (%i)',
    async seed => {
      const roll = dice(seed);
      const stored = new Map<string, AttendanceMark | null>();
      const typed = new Map<string, AttendanceMark | null>();
      let [version, underWay, refused] = [1, 0, 0];
      const queue = markQueue(async (sessionId, marks) => {
        const seen = version;
        expect(++underWay).toBe(1);
        await new Promise(done => setTimeout(done, roll(800)));
        underWay--;
        if (seen !== version) refused++;
        version++;
        for (const { enrolmentId, mark } of marks) stored.set(`${sessionId}/${enrolmentId}`, mark);
        return true;
      });
      for (let n = 0; n < 9; n++) {
        const [session, who] = [`s${roll(2)}`, `e${roll(9)}`];
        const mark = MARKS[roll(MARKS.length)] ?? null;
        queue.add(session, who, mark);
        typed.set(`${session}/${who}`, mark);
        expect(queue.waiting().get(`${session}/${who}`)).toBe(mark);
        await jest.advanceTimersByTimeAsync(roll(501));
      }
      await jest.advanceTimersByTimeAsync(20_000);
      expect([...stored].sort()).toEqual([...typed].sort());
      expect([refused, queue.waiting().size]).toEqual([0, 0]);
    },
  );

  it('that are taken back after their day leave with why, apart from those without', async () => {
    const why = { reason: 'made_by_mistake', remark: '' } as const;
    const sent: unknown[] = [];
    const queue = markQueue((_, marks, reason) => {
      sent.push([marks.map(({ enrolmentId, mark }) => `${enrolmentId} ${mark}`).join(), reason]);
      return Promise.resolve(true);
    });
    queue.add('s', 'first', 'present');
    queue.add('s', 'second', 'late');
    queue.add('s', 'first', null, why);
    queue.add('s', 'third', 'late');
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([
      ['first present', null],
      ['first null', why],
      ['second late,third late', null],
    ]);
  });

  it('are taken from the screen when they are refused, and those after them are sent all the same', async () => {
    const sent: string[][] = [];
    const queue = markQueue((_, marks) => {
      sent.push(marks.map(({ enrolmentId }) => enrolmentId));
      return Promise.resolve(sent.length > 1);
    });
    queue.add('s', 'first', 'present');
    queue.add('s', 'second', 'absent');
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([['first'], ['second']]);
    expect(queue.waiting().size).toBe(0);
  });
});
