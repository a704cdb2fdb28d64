import { TestBed } from '@angular/core/testing';
import { Api } from '../../core/http/api';
import type { Wire } from '../../core/http/api-types';
import { LiveFeed } from '../../core/live/live-feed';
import { Problem } from '../../core/http/problem';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { RollCallPage } from './roll-call.page';

type Call = Wire['RollCallView'];
/** What the template of the page uses. */
interface Presses {
  allHere(people: Call['people']): Promise<void>;
}

const people = ['one', 'other'].map(
  personId => ({ personId, mark: null, expectedAway: false, leftAt: null }) as Call['people'][number],
);
const callOf = (night: string): Call => ({ night, people });

describe('the page of the roll-call', () => {
  const api = { get: jest.fn(), put: jest.fn() };
  const toaster = { show: jest.fn() };
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
        { provide: Words, useValue: { problem: ({ code }: Problem) => code } },
      ],
    });
    page = TestBed.runInInjectionContext(() => new RollCallPage()) as unknown as Presses;
    await settle();
  });
  afterEach(() => jest.useRealTimers());

  it('says of which night each mark is, also of those that wait while another night comes', async () => {
    api.put.mockRejectedValue(new Problem('shelter.night_over', 409));
    await page.allHere(people);
    await settle();
    const marks = api.put.mock.calls.map(([, { body }]: [string, { body: object }]) => body);
    expect(marks).toMatchObject([
      { night: '2026-11-23', personId: 'one', mark: 'here', was: null },
      { night: '2026-11-23', personId: 'other', mark: 'here', was: null },
    ]);
    expect(toaster.show).toHaveBeenCalledWith('shelter.night_over', { tone: 'brick' });
  });

  it('turns to the night that comes at noon', async () => {
    expect(api.get).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(10_000);
    await settle();
    expect(api.get).toHaveBeenCalledTimes(2);
  });
});
