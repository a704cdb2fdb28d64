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

describe('a case whose file is on its way again', () => {
  /** Files that were asked for and have not come. */
  let asked: ((file: object) => void)[];
  const opened = jest.fn(
    (_: unknown, __: { data: { data: unknown } }): { closed: Observable<boolean | undefined> } => ({
      closed: EMPTY,
    }),
  );
  const change = jest.fn(() => Promise.resolve());
  const show = jest.fn();
  let store: CaseStore;

  beforeEach(async () => {
    asked = [];
    jest.clearAllMocks();
    const get = (path: string): Promise<unknown> =>
      path === '/api/cases/{id}' ? new Promise(done => asked.push(done)) : Promise.resolve([]);
    TestBed.configureTestingModule({
      providers: [
        CaseStore,
        { provide: Api, useValue: { get, delete: change } },
        { provide: Dialog, useValue: { open: opened } },
        { provide: Session, useValue: {} },
        { provide: Toaster, useValue: { show } },
        { provide: Words, useValue: { of: (key: string) => key } },
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
    asked.shift()?.({ id: 'c', version });
    await TestBed.inject(ApplicationRef).whenStable();
  };

  it('is changed in a dialog as it is then, not as it was before', async () => {
    const opening = store.open(SomeDialog, file => file).catch(() => undefined);
    expect(opened).not.toHaveBeenCalled();
    await come(2);
    await opening;
    expect(opened.mock.calls.map(([, { data }]) => data.data)).toEqual([{ id: 'c', version: 2 }]);
  });

  it('says that a dialog has saved, and not that one was cancelled', async () => {
    await come(2);
    opened.mockReturnValueOnce({ closed: of(undefined) });
    await store.open(SomeDialog, file => file);
    expect(show).not.toHaveBeenCalled();
    opened.mockReturnValueOnce({ closed: of(true) });
    await store.open(SomeDialog, file => file);
    expect(show).toHaveBeenCalledWith('toast.saved');
  });

  it('loses a worker under the version that comes', async () => {
    const released = store.release('w');
    await come(2);
    await released;
    expect(change).toHaveBeenCalledWith('/api/cases/{id}/team/{worker}', {
      path: { id: 'c', worker: 'w' },
      version: 2,
    });
  });
});
