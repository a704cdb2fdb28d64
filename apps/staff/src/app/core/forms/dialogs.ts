import { Dialog, DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { inject, Injector, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** The id of the heading of every dialog; screen readers announce the dialog by it. */
const TITLE_ID = 'dialog-title';

/** A dialog, opened with data and closed with a result; its heading has the id `dialog-title`. */
export abstract class ModalDialog<Data, Result> {
  readonly data = inject<Data>(DIALOG_DATA);
  readonly dialog = inject<DialogRef<Result, ModalDialog<Data, Result>>>(DialogRef);
}

type OpenDialog = <Data, Result>(
  component: Type<ModalDialog<Data, Result>>,
  data: Data,
  options?: { disableClose?: boolean },
) => Promise<Result | undefined>;

/** Answers a function that opens dialogs and resolves to their result; undefined when one was cancelled. */
export function dialogOpener(): OpenDialog {
  const dialog = inject(Dialog);
  const injector = inject(Injector); // of the page, because areas provide the calendar and pages their store
  return <Data, Result>(
    component: Type<ModalDialog<Data, Result>>,
    data: Data,
    options?: { disableClose?: boolean },
  ) => {
    const opened = dialog.open<Result, Data, ModalDialog<Data, Result>>(component, {
      ...{ data, injector, ariaLabelledBy: TITLE_ID },
      ...options,
    });
    return firstValueFrom(opened.closed);
  };
}
