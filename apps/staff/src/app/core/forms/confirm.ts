import { ConfirmDialog } from './confirm-dialog';
import { dialogOpener } from './dialogs';

/** Answers a function that asks a second time before what one press would do; the key names the button that was pressed. */
export function confirmation(): (key: string) => Promise<boolean> {
  const openDialog = dialogOpener();
  return async key =>
    (await openDialog(ConfirmDialog, { title: key, text: 'confirm.text', button: key })) ?? false;
}
