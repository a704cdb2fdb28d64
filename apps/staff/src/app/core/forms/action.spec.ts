import { TestBed } from '@angular/core/testing';
import { Toaster } from '../feedback/toaster';
import { Problem } from '../http/problem';
import { Words } from '../i18n/words';
import { type Action, action, toastAction } from './action';
import { DialogFields } from './keeping/dialog-fields';

describe('work that a button starts', () => {
  const toaster = { show: jest.fn() };
  const dialog = { renew: jest.fn() };
  const make = (made: () => Action): Action => TestBed.runInInjectionContext(made);

  beforeEach(() => {
    toaster.show.mockReset();
    TestBed.configureTestingModule({
      providers: [
        { provide: Toaster, useValue: toaster },
        { provide: Words, useValue: { problem: ({ code }: Problem) => code } },
        { provide: DialogFields, useValue: dialog },
      ],
    });
  });

  it('is running until the last of what was started has ended', async () => {
    const work = make(action);
    let end = (): void => undefined;
    const first = work.run(() => new Promise<void>(done => (end = done)));
    await work.run(() => Promise.resolve());
    expect(work.running()).toBe(true);
    end();
    await expect(first).resolves.toBe(true);
    expect(work.running()).toBe(false);
  });

  it('says on the page what went wrong, until it is started again', async () => {
    const work = make(action);
    const refusal = (): Promise<never> => Promise.reject(new Problem('shelter.place_taken', 409));
    await expect(work.run(refusal)).resolves.toBe(false);
    expect([work.failure(), work.running()]).toEqual(['shelter.place_taken', false]);
    await work.run(() => Promise.resolve());
    expect(work.failure()).toBeNull();
  });

  it('says it in a toast where the page has no place for it', async () => {
    const work = make(() => toastAction(({ status }) => `status ${status}`));
    await work.run(() => Promise.reject(new Problem('shelter.place_taken', 409)));
    expect(toaster.show).toHaveBeenCalledWith('status 409', { tone: 'brick' });
    expect(work.failure()).toBeNull();
  });

  it('reads again what somebody else has changed, before it says so', async () => {
    const told: (string | null)[] = [];
    const { renew } = dialog;
    renew.mockImplementation(() => {
      told.push(work.failure());
      return Promise.resolve();
    });
    const work = make(action);
    await work.run(() => Promise.reject(new Problem('shelter.place_taken', 409)));
    expect(renew).not.toHaveBeenCalled();
    await work.run(() => Promise.reject(new Problem('version.stale', 412)));
    expect([told, work.failure()]).toEqual([[null], 'version.stale']);
    renew.mockRejectedValueOnce(new Problem('network', 0));
    await expect(work.run(() => Promise.reject(new Problem('version.stale', 412)))).resolves.toBe(false);
    expect(work.failure()).toBe('version.stale');
  });

  it('does not swallow a defect', async () => {
    const work = make(action);
    await expect(work.run(() => Promise.reject(new RangeError('x')))).rejects.toThrow(RangeError);
    expect(work.running()).toBe(false);
  });
});
