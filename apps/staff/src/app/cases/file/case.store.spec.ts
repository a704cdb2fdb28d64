import { Dialog } from '@angular/cdk/dialog';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EMPTY, type Observable, of } from 'rxjs';
import { ModalDialog } from '../../core/forms/dialogs';
import { Api } from '../../core/http/api';
import { Session } from '../../core/session/session';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { CaseStore } from './case.store';

class SomeDialog extends ModalDialog<unknown, boolean> {}

const spoken = (key: string, { name, code }: { name?: string; code?: string } = {}): string =>
  [key, name, code].filter(Boolean).join(' ');

/** Invented. */
const WORKER = {
  ...{
    id: 'w',
    staffId: 's',
    displayName: 'Бермет',
    part: 'lawyer' as const,
    left: false,
    awayUntil: null,
    cover: null,
  },
};

/** What an undo offers that was shown last. */
type Shown = [string, { undo: (() => Promise<void>) | null }];

describe('a case whose file is on its way again', () => {
  /** Files that were asked for and have not come. */
  let asked: ((file: object) => void)[];
  const opened = jest.fn(
    (_: unknown, __: { data: { data: unknown } }): { closed: Observable<boolean | undefined> } => ({
      closed: EMPTY,
    }),
  );
  const change = jest.fn(() => Promise.resolve());
  const show = jest.fn<undefined, Shown>();
  let store: CaseStore;

  beforeEach(async () => {
    asked = [];
    jest.clearAllMocks();
    const get = (path: string): Promise<unknown> =>
      path === '/api/cases/{id}' ? new Promise(done => asked.push(done)) : Promise.resolve([]);
    TestBed.configureTestingModule({
      providers: [
        CaseStore,
        { provide: Api, useValue: { get, post: change, delete: change } },
        { provide: Dialog, useValue: { open: opened } },
        { provide: Session, useValue: { ending: EMPTY } },
        { provide: Toaster, useValue: { show } },
        { provide: Words, useValue: { of: spoken } },
      ],
    });
    store = TestBed.inject(CaseStore);
    store.id.set('c');
    await come(1);
    store.reload();
  });

  /** The file comes, in this version. */
  const come = async (version: number): Promise<void> => {
    TestBed.tick();
    asked.shift()?.({ id: 'c', version, person: { code: 'BT-1A' } });
    await TestBed.inject(ApplicationRef).whenStable();
  };

  it('is changed in a dialog as it is then, not as it was before', async () => {
    const opening = store.open(SomeDialog, file => file).catch(() => undefined);
    expect(opened).not.toHaveBeenCalled();
    await come(2);
    await opening;
    expect(opened.mock.calls.map(([, { data }]) => data.data)).toEqual([
      { id: 'c', version: 2, person: { code: 'BT-1A' } },
    ]);
  });

  it('says whose file a dialog has changed, and nothing where one was cancelled', async () => {
    await come(2);
    opened.mockReturnValueOnce({ closed: of(undefined) });
    await store.open(SomeDialog, file => file);
    expect(show).not.toHaveBeenCalled();
    opened.mockReturnValueOnce({ closed: of(true) });
    await store.open(SomeDialog, file => file);
    expect(show).toHaveBeenCalledWith('cases.saved BT-1A');
  });

  it('loses a worker under the version that comes', async () => {
    const released = store.release(WORKER);
    await come(2);
    await released;
    expect(change).toHaveBeenCalledWith('/api/cases/{id}/team/{worker}', {
      path: { id: 'c', worker: 'w' },
      version: 2,
    });
    expect(show.mock.lastCall?.[0]).toBe('team.released Бермет BT-1A');
  });

  it('takes a worker back on the case, under the version of then', async () => {
    const released = store.release(WORKER);
    await come(2);
    await released;
    await come(3);
    const undone = show.mock.lastCall?.[1].undo?.();
    await come(4);
    await undone;
    expect(change).toHaveBeenLastCalledWith('/api/cases/{id}/team', {
      ...{ path: { id: 'c' }, version: 4, body: { staffId: 's', part: 'lawyer' } },
    });
  });

  it('offers no undo for a worker who has left the centre', async () => {
    const released = store.release({ ...WORKER, left: true });
    await come(2);
    await released;
    expect(show.mock.lastCall?.[1].undo).toBeNull();
  });

  it('says that it is closed, and opens it again in one press', async () => {
    opened.mockReturnValueOnce({ closed: of(true) });
    const closed = store.close();
    await come(2);
    await closed;
    expect(show.mock.lastCall?.[0]).toBe('cases.closedNow BT-1A');
    await come(3);
    const undone = show.mock.lastCall?.[1].undo?.();
    await come(4);
    await undone;
    expect(change).toHaveBeenLastCalledWith('/api/cases/{id}/reopen', { path: { id: 'c' }, version: 4 });
  });
});
