import { inject, Injector, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { ModalDialog, Opened, ReadAgain } from './dialogs';

/** The id of the heading of every dialog; screen readers announce the dialog by it. */
const TITLE_ID = 'dialog-title';

interface DialogOptions<Data> {
  disableClose?: boolean;
  again?: ReadAgain<Data>;
}

type OpenDialog = <Data, Result>(
  component: Type<ModalDialog<Data, Result>> | Promise<Type<ModalDialog<Data, Result>>>,
  data: Data,
  options?: DialogOptions<Data>,
) => Promise<Result | undefined>;

/**
 * Answers a function that opens dialogs and resolves to their result; undefined when one was cancelled. What shows
 * dialogs is loaded with the first of them, so that a page without one stays light.
 */
export function dialogOpener(): OpenDialog {
  const injector = inject(Injector); // of the page, because areas provide the calendar and pages their store
  return async <Data, Result>(
    component: Type<ModalDialog<Data, Result>> | Promise<Type<ModalDialog<Data, Result>>>,
    data: Data,
    options: DialogOptions<Data> = {},
  ) => {
    const { again, disableClose = false } = options;
    const [{ Dialog }, shown] = await Promise.all([import('@angular/cdk/dialog'), component]);
    const opened = injector.get(Dialog).open<Result, Opened<Data>, ModalDialog<Data, Result>>(shown, {
      ...{ data: { data, again }, injector, ariaLabelledBy: TITLE_ID, disableClose },
    });
    return firstValueFrom(opened.closed);
  };
}
