import { Dialog, DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { EMPTY } from 'rxjs';
import { Toaster } from '../feedback/toaster';
import { Problem } from '../http/problem';
import { Session } from '../session/session';
import { Words } from '../i18n/words';
import { action } from './action';
import { dialogOpener } from './dialog-opener';
import { ModalDialog } from './dialogs';

interface Row {
  version: number;
  name: string;
}

class RowDialog extends ModalDialog<Row, boolean> {
  readonly action = action({ renew: () => this.renew() });
  kept: [Row, Row] | null = null;

  protected override renewed(before: Row, now: Row): void {
    this.kept = [before, now];
  }
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
        { provide: Words, useValue: { problem: ({ code }: Problem) => code } },
      ],
    });
    await TestBed.runInInjectionContext(dialogOpener)(RowDialog, first, { again }).catch(() => undefined);
    return TestBed.runInInjectionContext(() => new RowDialog());
  };

  it('goes on with the version that is recorded now, and can keep what was typed', async () => {
    const now = { version: 2, name: 'b' };
    const dialog = await opened(() => Promise.resolve(now));
    expect(dialog.data).toEqual(first);
    await dialog.action.run(stale);
    expect([dialog.data, dialog.kept, dialog.action.failure()]).toEqual([
      ...[now, [first, now], 'version.stale'],
    ]);
  });

  it('stays as it was when the record is gone', async () => {
    const dialog = await opened(() => Promise.resolve(undefined));
    await dialog.action.run(stale);
    expect([dialog.data, dialog.kept]).toEqual([first, null]);
  });
});
