import { Dialog } from '@angular/cdk/dialog';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EMPTY } from 'rxjs';
import { Api } from '../core/api';
import { Session } from '../core/session';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { CaseStore } from './case.store';

class SomeDialog {}

describe('a case whose file is on its way again', () => {
  /** Files that were asked for and have not come. */
  let asked: ((file: object) => void)[];
  const opened = jest.fn((_: unknown, __: { data: unknown }) => ({ closed: EMPTY }));
  const change = jest.fn(() => Promise.resolve());
  let store: CaseStore;

  beforeEach(async () => {
    asked = [];
    jest.clearAllMocks();
    const get = (path: string): Promise<unknown> =>
      path === 'cases/c' ? new Promise(done => asked.push(done)) : Promise.resolve([]);
    TestBed.configureTestingModule({
      providers: [
        CaseStore,
        { provide: Api, useValue: { get, change } },
        { provide: Dialog, useValue: { open: opened } },
        { provide: Session, useValue: {} },
        { provide: Toaster, useValue: { say: jest.fn() } },
        { provide: Words, useValue: {} },
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
    const opening = store.open(SomeDialog, 'title', () => store.file.value()).catch(() => undefined);
    expect(opened).not.toHaveBeenCalled();
    await come(2);
    await opening;
    expect(opened.mock.calls.map(([, { data }]) => data)).toEqual([{ id: 'c', version: 2 }]);
  });

  it('loses a worker under the version that comes', async () => {
    const released = store.release('w');
    await come(2);
    await released;
    expect(change).toHaveBeenCalledWith('DELETE', 'cases/c/team/w', 2);
  });
});
