import { TestBed } from '@angular/core/testing';
import { AppealsClient } from '../../core/clients/cases/appeals.client';
import { Toaster } from '../../core/feedback/toaster';
import { Problem } from '../../core/http/problem';
import { Words } from '../../core/i18n/words';
import { CallerEnquiriesPage } from './caller-enquiries.page';

/** What the template of the page uses. */
interface Shown {
  form: { about: () => { value: { set(text: string): void } } };
  logged(): boolean;
  save(): Promise<void>;
}

describe('an enquiry of a caller', () => {
  const log = jest.fn<Promise<unknown>, [{ happenedAt: string }, string]>();
  let shown: Shown;
  const press = (at: string): Promise<void> => {
    jest.setSystemTime(new Date(at));
    return shown.save();
  };

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask'] });
    log.mockReset();
    TestBed.configureTestingModule({
      providers: [
        { provide: AppealsClient, useValue: { logCallerEnquiry: log } },
        { provide: Toaster, useValue: { show: jest.fn() } },
        { provide: Words, useValue: { of: (key: string) => key, options: () => [], problem: () => ({}) } },
      ],
    });
    shown = TestBed.runInInjectionContext(() => new CallerEnquiriesPage()) as unknown as Shown;
  });
  afterEach(() => jest.useRealTimers());

  it('is the same request when it is sent again without an answer to the first', async () => {
    log.mockRejectedValueOnce(new Problem('network', 0)).mockResolvedValue({});
    await press('2026-11-23T06:00:00Z');
    await press('2026-11-23T06:05:00Z');
    expect(shown.logged()).toBe(true);
    const [first, again] = log.mock.calls;
    expect(again).toEqual(first);
  });

  it('is another one, of its own time, after the one before was recorded', async () => {
    log.mockResolvedValue({});
    await press('2026-11-23T06:00:00Z');
    await press('2026-11-23T06:05:00Z');
    expect(log.mock.calls.map(([{ happenedAt }]) => happenedAt)).toEqual([
      '2026-11-23T06:00:00.000Z',
      '2026-11-23T06:05:00.000Z',
    ]);
    expect(new Set(log.mock.calls.map(([, key]) => key)).size).toBe(2);
  });

  it('has its own time when something else is typed after a refusal', async () => {
    log.mockRejectedValueOnce(new Problem('network', 0)).mockResolvedValue({});
    await press('2026-11-23T06:00:00Z');
    shown.form.about().value.set('кто-то спросил');
    await press('2026-11-23T06:05:00Z');
    expect(log.mock.calls[1]?.[0].happenedAt).toBe('2026-11-23T06:05:00.000Z');
  });
});
