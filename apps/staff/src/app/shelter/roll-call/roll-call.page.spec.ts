import { Dialog } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import type { RollCallMark } from '@baanek/contracts';
import fc from 'fast-check';
import { of } from 'rxjs';
import { Api } from '../../core/http/api';
import type { Wire } from '../../core/http/api-types';
import { LiveFeed } from '../../core/live/live-feed';
import { Problem } from '../../core/http/problem';
import { BkDate } from '../../core/i18n/dates';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { RollCallPage } from './roll-call.page';

type Call = Wire['RollCallView'];
/** What the template of the page uses. */
interface Presses {
  allHere(room: number, people: Call['people']): Promise<void>;
  press(person: Call['people'][number], mark: RollCallMark | null): Promise<void>;
  turn(days: -1 | 1): void;
  markOf(person: Call['people'][number]): RollCallMark | null;
}

/** What the dialog that asks why is opened with. */
interface Asked {
  work: (mark: string | null, why: Wire['Why']) => Promise<unknown>;
}

interface AskedAll {
  work: (why: Wire['Why']) => Promise<unknown>;
}

interface Marked {
  personId: string;
  mark: RollCallMark | null;
  why: Wire['Why'];
}

const people = ['one', 'other'].map(
  personId =>
    ({
      personId,
      code: 'К-1',
      room: 3,
      part: 'child',
      sex: 'female',
      age: 6,
      mark: null,
      markedAt: null,
      expectedAway: false,
      leftAt: null,
    }) as Call['people'][number],
);
const callOf = (night: string, current = night): Call => ({ night, current, earliest: '2026-11-16', people });

describe('the page of the roll-call', () => {
  const api = { get: jest.fn(), put: jest.fn() };
  const toaster = { show: jest.fn(), forget: jest.fn() };
  const dialog = { open: jest.fn((..._: unknown[]) => ({ closed: of(undefined) })) };
  let page: Presses;

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) {
      TestBed.tick();
      await jest.advanceTimersByTimeAsync(0);
    }
  };

  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date('2026-11-24T05:59:50Z') }); // ten seconds to noon in Bishkek
    jest.clearAllMocks();
    api.get.mockResolvedValueOnce(callOf('2026-11-23')).mockResolvedValue(callOf('2026-11-24'));
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: api },
        { provide: Toaster, useValue: toaster },
        { provide: LiveFeed, useValue: { follow: jest.fn() } },
        { provide: BkDate, useValue: { transform: (day: string) => day } },
        { provide: Dialog, useValue: dialog },
        {
          provide: Words,
          useValue: {
            problem: ({ code }: Problem) => code,
            code: (_: string, mark: string) => mark,
            of: (word: string, { now = '', was = '' }: Record<string, string> = {}) =>
              [word, now, was].filter(Boolean).join(' '),
            options: () => [],
          },
        },
      ],
    });
    page = TestBed.runInInjectionContext(() => new RollCallPage()) as unknown as Presses;
    await settle();
  });
  afterEach(() => jest.useRealTimers());

  it('says of which night each mark is, also of those that wait while another night comes', async () => {
    api.put.mockRejectedValue(new Problem('shelter.night_over', 409));
    await page.allHere(3, people);
    await settle();
    const marks = api.put.mock.calls.map(([, { body }]: [string, { body: object }]) => body);
    expect(marks).toMatchObject([
      { night: '2026-11-23', personId: 'one', mark: 'here', was: null, wasAt: null },
      { night: '2026-11-23', personId: 'other', mark: 'here', was: null, wasAt: null },
    ]);
    expect(toaster.show).toHaveBeenCalledWith('shelter.night_over', { tone: 'brick' });
  });

  it('offers each mark back, and says whose it is, in which room and of which night', async () => {
    const [person] = people;
    if (!person) throw new Error('nobody');
    api.put.mockImplementation((_: string, { body }: { body: { personId: string; mark: RollCallMark } }) =>
      Promise.resolve({
        ...callOf('2026-11-23'),
        people: people.map(one => (one.personId === body.personId ? { ...one, mark: body.mark } : one)),
      }),
    );
    await page.press(person, 'here');
    const marked = { ...person, mark: 'here' as const };
    await page.press(marked, 'missing');
    type Shown = [string, { undo: () => Promise<void>; row: string }];
    const [first, second] = toaster.show.mock.calls as Shown[];
    expect(first?.[0]).toBe('К-1, member.child.female, 6 · rollCall.room · 2026-11-23: here');
    expect([first?.[1].row, second?.[1].row]).toEqual(['roll-call', 'roll-call']); // one at a time
    await second?.[1].undo();
    expect(api.put.mock.calls.map(([, { body }]: [string, { body: { mark: string } }]) => body.mark)).toEqual(
      ['here', 'missing', 'here'],
    );
  });

  it('takes a mark away, and offers it back', async () => {
    const [person] = people;
    if (!person) throw new Error('nobody');
    api.put.mockResolvedValue(callOf('2026-11-23'));
    await page.press({ ...person, mark: 'missing' }, null);
    const [words, { undo }] = toaster.show.mock.calls[0] as [string, { undo: () => Promise<void> }];
    expect(words).toContain('mark.changed mark.none missing');
    await undo();
    expect(api.put.mock.calls.map(([, { body }]: [string, { body: { mark: string } }]) => body.mark)).toEqual(
      [null, 'missing'],
    );
  });

  it('asks why before a mark of a night that is past is sent, and shows no night that cannot be marked', async () => {
    api.get.mockImplementation((_: string, { query }: { query: { night?: string } }) =>
      Promise.resolve(callOf(query.night ?? '2026-11-23', '2026-11-23')),
    );
    page.turn(1);
    await settle();
    expect(api.get).toHaveBeenCalledTimes(1);
    toaster.forget.mockClear();
    page.turn(-1);
    await settle();
    expect(toaster.forget).toHaveBeenCalledWith('roll-call'); // what can be undone there is of another night
    const [person] = people;
    if (!person) throw new Error('nobody');
    await page.press(person, 'away');
    expect([dialog.open.mock.calls.length, api.put.mock.calls.length]).toEqual([1, 0]);
    const { data } = (dialog.open.mock.calls[0] as [unknown, { data: { data: Asked } }])[1].data;
    api.put.mockResolvedValue(callOf('2026-11-22', '2026-11-23'));
    await data.work('away', { reason: 'other' });
    expect((api.put.mock.calls[0] as unknown[])[1]).toMatchObject({
      body: { night: '2026-11-22', mark: 'away', was: null, why: { reason: 'other' } },
    });
  });

  it('does not bring back a night that was left while a mark of it was on its way', async () => {
    const read = (night = '2026-11-23'): Call => callOf(night, '2026-11-23');
    api.get.mockImplementation((_: string, { query }: { query: { night?: string } }) =>
      Promise.resolve(read(query.night)),
    );
    const answers: (() => void)[] = [];
    api.put.mockImplementation(
      () =>
        new Promise(answer =>
          answers.push(() => {
            answer(read());
          }),
        ),
    );
    const [person] = people;
    if (!person) throw new Error('nobody');
    const sent = page.press(person, 'here');
    await settle();
    page.turn(-1);
    await settle();
    answers[0]?.();
    await sent;
    await settle();
    await page.press(person, 'away'); // asks why: the night on the screen is still that of the day before
    expect([dialog.open.mock.calls.length, api.put.mock.calls.length]).toEqual([1, 1]);
  });

  it('marks all of a room present in a night that is past, for one reason, and takes them back together', async () => {
    const stored = new Map<string, RollCallMark | null>();
    const view = (): Call => ({
      ...callOf('2026-11-22', '2026-11-23'),
      people: people.map(one => ({ ...one, mark: stored.get(one.personId) ?? null })),
    });
    api.get.mockImplementation(() => Promise.resolve(view()));
    page.turn(-1);
    await settle();
    dialog.open.mockReturnValueOnce({ closed: of(true) } as never);
    await page.allHere(3, people);
    const { data } = (
      dialog.open.mock.calls[0] as [unknown, { data: { data: { title: string } & AskedAll } }]
    )[1].data;
    expect(data.title).toBe('rollCall.allHere: rollCall.room · 2026-11-22');
    api.put.mockImplementation((_: string, { body }: { body: Marked }) => {
      stored.set(body.personId, body.mark);
      return Promise.resolve(view());
    });
    await data.work({ reason: 'learned_later', remark: '' });
    expect([...stored]).toEqual([
      ['one', 'here'],
      ['other', 'here'],
    ]);
    const [, { undo }] = toaster.show.mock.calls.at(-1) as [string, { undo: () => Promise<void> }];
    await undo();
    expect([...stored.values()]).toEqual([null, null]);
    const sent = api.put.mock.calls.map(([, { body }]: [string, { body: Marked }]) => body.why.reason);
    expect(sent).toEqual(['learned_later', 'learned_later', 'made_by_mistake', 'made_by_mistake']);
  });

  it('stores what was pressed last of each, in the order of the keys, 0 to 500 ms apart, and tells nobody of a conflict', async () => {
    jest.setSystemTime(new Date('2026-11-23T15:00:00Z'));
    const marks: RollCallMark[] = ['here', 'away', 'missing'];
    const key = fc.record({
      who: fc.constantFrom(0, 1),
      mark: fc.constantFrom(...marks),
      wait: fc.integer({ min: 0, max: 500 }),
      answer: fc.integer({ min: 0, max: 900 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 12 }), async keys => {
        toaster.show.mockClear();
        const stored = new Map<string, RollCallMark>();
        const view = (): Call => ({
          ...callOf('2026-11-23'),
          people: people.map(person => ({ ...person, mark: stored.get(person.personId) ?? null })),
        });
        const answers = keys.map(({ answer }) => answer);
        api.put.mockImplementation(
          async (_: string, { body }: { body: { personId: string; mark: RollCallMark } }) => {
            await new Promise(done => setTimeout(done, answers.shift() ?? 0));
            stored.set(body.personId, body.mark);
            return view();
          },
        );
        const sent: Promise<void>[] = [];
        for (const { who, mark, wait } of keys) {
          const person = people[who];
          if (person) sent.push(page.press(person, mark));
          expect(person && page.markOf(person)).toBe(mark);
          await jest.advanceTimersByTimeAsync(wait);
        }
        await jest.advanceTimersByTimeAsync(12_000);
        await Promise.all(sent);
        for (const [n, person] of people.entries()) {
          const last = keys.filter(({ who }) => who === n).at(-1)?.mark;
          if (last) expect([stored.get(person.personId), page.markOf(person)]).toContain(last);
          if (last) expect(stored.get(person.personId)).toBe(last);
        }
        expect(toaster.show).not.toHaveBeenCalledWith(expect.anything(), { tone: 'brick' });
      }),
      { numRuns: 40 },
    );
  });

  it('turns to the night that comes at noon', async () => {
    expect(api.get).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(10_000);
    await settle();
    expect(api.get).toHaveBeenCalledTimes(2);
  });
});
