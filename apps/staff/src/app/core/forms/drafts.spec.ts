import { TestBed } from '@angular/core/testing';
import { Api } from '../http/api';
import { Drafts } from './drafts';
import { Session } from '../session/session';

const keyOf = (sign: string): string => btoa(sign.repeat(32));

function draftsOf(key: string, id = 'aigul'): Drafts {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      { provide: Api, useValue: { get: () => Promise.resolve({ key }) } },
      { provide: Session, useValue: { me: () => ({ id }) } },
    ],
  });
  return TestBed.inject(Drafts);
}

describe('a draft', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('comes back as it was typed', async () => {
    await draftsOf(keyOf('a')).keep('appeal', { reason: 'Гүлмира', ages: [3, 7] });
    await expect(draftsOf(keyOf('a')).find('appeal')).resolves.toEqual({ reason: 'Гүлмира', ages: [3, 7] });
  });

  it('stands in the browser in no readable form', async () => {
    await draftsOf(keyOf('a')).keep('appeal', { reason: 'canary' });
    expect(JSON.stringify(localStorage)).not.toContain('canary');
    expect(atob(JSON.stringify(localStorage).split('.')[1]?.replace(/["}]/g, '') ?? '')).not.toContain(
      'canary',
    );
  });

  it('stays closed to whoever signs in here next', async () => {
    await draftsOf(keyOf('a')).keep('appeal', 'hers');
    const next = draftsOf(keyOf('b'), 'bermet');
    await expect(next.find('appeal')).resolves.toBeNull();
    await next.keep('appeal', 'another');
    await expect(draftsOf(keyOf('a')).find('appeal')).resolves.toBe('hers');
  });

  it('is not opened with the key of whoever was signed in before, on the same page', async () => {
    const me = { id: 'aigul' };
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
    await drafts.keep('appeal', 'hers');
    me.id = 'bermet';
    await drafts.keep('appeal', 'another');
    expect(get).toHaveBeenCalledTimes(2);
    await expect(drafts.find('appeal')).resolves.toBe('another');
  });

  it('is gone once dropped', async () => {
    const drafts = draftsOf(keyOf('a'));
    await drafts.keep('appeal', 'x');
    drafts.drop('appeal');
    await expect(drafts.find('appeal')).resolves.toBeNull();
    expect(localStorage).toHaveLength(0);
  });
});
