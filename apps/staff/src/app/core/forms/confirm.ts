import { ConfirmDialog } from './confirm-dialog';
import { dialogOpener } from './dialog-opener';

/**
 * Answers a function that asks a second time before what one press would do; the key names the button that was pressed,
 * and `text` says what follows from it.
 */
export function confirmation(): (key: string, text?: string) => Promise<boolean> {
  const openDialog = dialogOpener();
  return async (key, text = 'confirm.text') =>
    (await openDialog(ConfirmDialog, { title: key, text, button: key })) ?? false;
}
