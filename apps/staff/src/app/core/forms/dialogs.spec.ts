import { Dialog, DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EMPTY } from 'rxjs';
import { Toaster } from '../feedback/toaster';
import { Problem } from '../http/problem';
import { Session } from '../session/session';
import { Words } from '../i18n/words';
import { action } from './action';
import { dialogOpener } from './dialog-opener';
import { ModalDialog } from './dialogs';
import { Drafts } from './drafts';
import { DialogFields } from './keeping/dialog-fields';
import { keepTyped } from './keeping/keep-typed';
import { told } from '../history/recorded-in';

interface Row {
  version: number;
  name: string;
}

class RowDialog extends ModalDialog<Row, boolean> {
  readonly action = action();
  readonly model = signal({ name: this.data.name, remark: '' });
  readonly keeping = keepTyped('row', this.model, {
    record: () => ({ name: this.data.name, remark: '' }),
    told: told({ name: 'groupName' }),
  });
  readonly over = this.again(() => this.data.name);
}

describe('a dialog about a record that somebody else has changed', () => {
  const first = { version: 1, name: 'a' };
  const stale = (): Promise<never> => Promise.reject(new Problem('version.stale', 412));
  const opened = async (again: () => Promise<Row | undefined>): Promise<RowDialog> => {
    let data: unknown;
    const open = (_: unknown, options: { data: unknown }): object => {
      ({ data } = options);
      return { closed: EMPTY };
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: Dialog, useValue: { open } },
        { provide: DialogRef, useValue: {} },
        { provide: DIALOG_DATA, useFactory: () => data },
        { provide: Session, useValue: { ending: EMPTY } },
        { provide: Toaster, useValue: {} },
        { provide: Words, useValue: { of: (key: string) => key, problem: ({ code }: Problem) => code } },
        {
          provide: Drafts,
          useValue: {
            load: () => Promise.resolve(null),
            remove: () => undefined,
            watch: () => () => undefined,
          },
        },
        DialogFields,
      ],
    });
    await TestBed.runInInjectionContext(dialogOpener)(RowDialog, first, { again }).catch(() => undefined);
    return TestBed.runInInjectionContext(() => new RowDialog());
  };

  it('goes on with the version that is recorded now', async () => {
    const now = { version: 2, name: 'b' };
    const dialog = await opened(() => Promise.resolve(now));
    expect(dialog.data).toEqual(first);
    await dialog.action.run(stale);
    expect([dialog.data, dialog.action.failure()]).toEqual([now, 'version.stale']);
    expect([dialog.model().name, TestBed.inject(DialogFields).typed()]).toEqual(['b', false]);
  });

  it('keeps what was typed, and tells what somebody else has recorded there', async () => {
    const dialog = await opened(() => Promise.resolve({ version: 2, name: 'b' }));
    dialog.model.set({ name: 'typed', remark: 'mine' });
    await dialog.action.run(stale);
    expect([dialog.data.version, dialog.model()]).toEqual([2, { name: 'typed', remark: 'mine' }]);
    const fields = TestBed.inject(DialogFields);
    expect([fields.typed(), fields.recorded()]).toEqual([
      true,
      [{ label: 'programme.groupName', value: 'b' }],
    ]);
    fields.startOver();
    expect([dialog.model(), fields.recorded()]).toEqual([{ name: 'b', remark: '' }, []]);
  });

  it('is read again together with one that stands over it', async () => {
    const dialog = await opened(() => Promise.resolve({ version: 2, name: 'b' }));
    await expect(dialog.over()).resolves.toBe('b');
    expect(dialog.data.version).toBe(2);
  });

  it('stays as it was when the record is gone', async () => {
    const dialog = await opened(() => Promise.resolve(undefined));
    await dialog.action.run(stale);
    expect([dialog.data, dialog.model().name]).toEqual([first, 'a']);
  });
});
