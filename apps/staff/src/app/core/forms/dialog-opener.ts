import type { Dialog, DialogRef } from '@angular/cdk/dialog';
import { inject, Injector, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { ModalDialog, Opened, ReadAgain } from './dialogs';
import { DialogFields } from './keeping/dialog-fields';
import { type OpenDialog as Standing, OpenDialogs } from './keeping/open-dialogs';

/** The id of the heading of every dialog; screen readers announce the dialog by it. */
const TITLE_ID = 'dialog-title';
/** That of the question, which stands above a dialog with a heading of its own. */
const QUESTION_ID = 'discard-title';

interface DialogOptions<Data> {
  /** Only its own button closes it. */
  disableClose?: boolean;
  again?: ReadAgain<Data>;
}

type OpenDialog = <Data, Result>(
  component: Type<ModalDialog<Data, Result>> | Promise<Type<ModalDialog<Data, Result>>>,
  data: Data,
  options?: DialogOptions<Data>,
) => Promise<Result | undefined>;

/**
 * Answers a function that opens dialogs and resolves to their result; undefined when one was cancelled. Whoever has typed
 * something is asked before it closes without a result. What shows dialogs is loaded with the first of them, so that a
 * page without one stays light.
 */
export function dialogOpener(): OpenDialog {
  const injector = inject(Injector); // of the page, because areas provide the calendar and pages their store
  return async (component, data, options = {}) => {
    const [{ Dialog }, { DiscardDialog }, shown] = await Promise.all([
      import('@angular/cdk/dialog'),
      import('./keeping/discard-dialog'),
      component,
    ]);
    const show = new Shower(injector, injector.get(Dialog), DiscardDialog);
    return show.open(shown, data, options);
  };
}

type Question = Type<ModalDialog<null, boolean>>;

/** Shows one dialog, and over it the question whether what was typed may be lost. */
class Shower {
  private over: DialogRef<boolean> | null = null;

  constructor(
    private readonly injector: Injector,
    private readonly dialogs: Dialog,
    private readonly question: Question,
  ) {}

  async open<Data, Result>(
    shown: Type<ModalDialog<Data, Result>>,
    data: Data,
    { again, disableClose = false }: DialogOptions<Data>,
  ): Promise<Result | undefined> {
    const standing = this.injector.get(OpenDialogs);
    const fields = new DialogFields();
    let asked: Promise<boolean> | null = null;
    /** Asks once, however often it is closed meanwhile. */
    const mayLose = (): Promise<boolean> => {
      asked ??= this.ask().finally(() => {
        asked = null;
      });
      return asked;
    };
    const opened = this.dialogs.open<Result, Opened<Data>, ModalDialog<Data, Result>>(shown, {
      ...{ data: { data, again }, injector: this.injector, ariaLabelledBy: TITLE_ID, disableClose },
      closeOnNavigation: false, // `OpenDialogs` asks first
      providers: [{ provide: DialogFields, useValue: fields }],
      closePredicate: result => {
        if (result !== undefined) fields.forget();
        else if (fields.typed()) {
          void leave();
          return false;
        }
        return true;
      },
    });
    const leave = async (): Promise<boolean> => {
      if (disableClose) return false;
      if (fields.typed() && !(await mayLose())) return false;
      fields.forget();
      opened.close();
      return true;
    };
    const drop = (): void => {
      fields.keepNow();
      this.over?.close();
      opened.config.closePredicate = () => true;
      opened.close();
    };
    const dialog: Standing = { holds: () => disableClose || fields.typed(), leave, drop };
    standing.add(dialog);
    try {
      return await firstValueFrom(opened.closed);
    } finally {
      standing.remove(dialog);
    }
  }

  private async ask(): Promise<boolean> {
    this.over = this.dialogs.open<boolean, Opened<null>>(this.question, {
      ...{ data: { data: null, again: undefined }, injector: this.injector },
      ariaLabelledBy: QUESTION_ID,
      closeOnNavigation: false,
    });
    return (await firstValueFrom(this.over.closed)) ?? false;
  }
}
