import { Dialog, DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { inject, Injector, signal, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** The id of the heading of every dialog; screen readers announce the dialog by it. */
const TITLE_ID = 'dialog-title';

/** Reads the data of a dialog from the server again; nothing when the record is gone. */
type ReadAgain<Data> = () => Promise<Data | null | undefined>;

interface Opened<Data> {
  data: Data;
  again: ReadAgain<Data> | undefined;
}

/** A dialog, opened with data and closed with a result; its heading has the id `dialog-title`. */
export abstract class ModalDialog<Data, Result> {
  private readonly opened = inject<Opened<Data>>(DIALOG_DATA);
  private readonly shown = signal(this.opened.data);
  readonly dialog = inject<DialogRef<Result, ModalDialog<Data, Result>>>(DialogRef);

  /** As the dialog was opened, or as it was last read again; templates follow it. */
  get data(): Data {
    return this.shown();
  }

  /** Reads the data again, after the server has said that somebody else has changed the record. */
  protected async renew(): Promise<void> {
    const [before, now] = [this.shown(), await this.opened.again?.()];
    if (!now) return;
    this.shown.set(now);
    this.renewed(before, now);
  }

  /** For forms to keep what was typed on top of what is recorded now. */
  protected renewed(_before: Data, _now: Data): void {}
}

interface DialogOptions<Data> {
  disableClose?: boolean;
  again?: ReadAgain<Data>;
}

type OpenDialog = <Data, Result>(
  component: Type<ModalDialog<Data, Result>>,
  data: Data,
  options?: DialogOptions<Data>,
) => Promise<Result | undefined>;

/** Answers a function that opens dialogs and resolves to their result; undefined when one was cancelled. */
export function dialogOpener(): OpenDialog {
  const dialog = inject(Dialog);
  const injector = inject(Injector); // of the page, because areas provide the calendar and pages their store
  return <Data, Result>(
    component: Type<ModalDialog<Data, Result>>,
    data: Data,
    options: DialogOptions<Data> = {},
  ) => {
    const { again, disableClose = false } = options;
    const opened = dialog.open<Result, Opened<Data>, ModalDialog<Data, Result>>(component, {
      ...{ data: { data, again }, injector, ariaLabelledBy: TITLE_ID, disableClose },
    });
    return firstValueFrom(opened.closed);
  };
}
