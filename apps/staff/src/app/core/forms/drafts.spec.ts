import { TestBed } from '@angular/core/testing';
import { Api } from '../http/api';
import { Drafts } from './drafts';
import { Session } from '../session/session';

const keyOf = (sign: string): string => btoa(sign.repeat(32));

function draftsOf(key: string, name = 'aigul'): Drafts {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      { provide: Api, useValue: { get: () => Promise.resolve({ key }) } },
      { provide: Session, useValue: { me: () => ({ id: `id-of-${name}`, drafts: name }) } },
    ],
  });
  return TestBed.inject(Drafts);
}

describe('a draft', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('comes back as it was typed', async () => {
    await draftsOf(keyOf('a')).save('appeal', { reason: 'Гүлмира', ages: [3, 7] });
    await expect(draftsOf(keyOf('a')).load('appeal')).resolves.toEqual({ reason: 'Гүлмира', ages: [3, 7] });
  });

  it('is told of to whoever typed it, until it is removed', async () => {
    const drafts = draftsOf(keyOf('a'));
    expect(drafts.hasAny()).toBe(false);
    await drafts.save('appeal', 'hers');
    expect([draftsOf(keyOf('b'), 'bermet').hasAny(), draftsOf(keyOf('a')).hasAny()]).toEqual([false, true]);
    drafts.remove('appeal');
    expect(drafts.hasAny()).toBe(false);
  });

  it('stands in the browser in no readable form', async () => {
    await draftsOf(keyOf('a')).save('appeal', { reason: 'canary' });
    expect(JSON.stringify(localStorage)).not.toContain('canary');
    expect(JSON.stringify(localStorage)).not.toContain('id-of-aigul');
    expect(atob(JSON.stringify(localStorage).split('.')[1]?.replace(/["}]/g, '') ?? '')).not.toContain(
      'canary',
    );
  });

  it('stays closed to whoever signs in here next', async () => {
    await draftsOf(keyOf('a')).save('appeal', 'hers');
    const next = draftsOf(keyOf('b'), 'bermet');
    await expect(next.load('appeal')).resolves.toBeNull();
    await next.save('appeal', 'another');
    await expect(draftsOf(keyOf('a')).load('appeal')).resolves.toBe('hers');
  });

  it('is not opened with the key of whoever was signed in before, on the same page', async () => {
    const me = { drafts: 'aigul' };
    const get = jest
      .fn()
      .mockResolvedValueOnce({ key: keyOf('a') })
      .mockResolvedValueOnce({ key: keyOf('b') });
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: { get } },
        { provide: Session, useValue: { me: () => me } },
      ],
    });
    const drafts = TestBed.inject(Drafts);
    await drafts.save('appeal', 'hers');
    me.drafts = 'bermet';
    await drafts.save('appeal', 'another');
    expect(get).toHaveBeenCalledTimes(2);
    await expect(drafts.load('appeal')).resolves.toBe('another');
  });

  it('stays gone where it is dropped, and is the last one where it is saved again, while it is still being sealed', async () => {
    const drafts = draftsOf(keyOf('a'));
    const saving = drafts.save('appeal', 'discarded');
    drafts.remove('appeal');
    await saving;
    expect(drafts.hasAny()).toBe(false);
    await Promise.all([drafts.save('appeal', 'first'), drafts.save('appeal', 'second')]);
    await expect(drafts.load('appeal')).resolves.toBe('second');
  });

  it('is gone once dropped', async () => {
    const drafts = draftsOf(keyOf('a'));
    await drafts.save('appeal', 'x');
    drafts.remove('appeal');
    await expect(drafts.load('appeal')).resolves.toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('tells when another tab changes this one, and only this one, until nobody listens', async () => {
    const drafts = draftsOf(keyOf('a'));
    await drafts.save('appeal', 'here');
    const heard = jest.fn();
    const stop = drafts.watch(() => 'appeal', heard);
    const change = (key: string): boolean => dispatchEvent(new StorageEvent('storage', { key }));
    change('baanek-draft-aigul-escort');
    expect(heard).not.toHaveBeenCalled();
    change('baanek-draft-aigul-appeal');
    stop();
    change('baanek-draft-aigul-appeal');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
