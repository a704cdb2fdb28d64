import { ConfirmDialog } from './confirm-dialog';
import { dialogOpener } from './dialog-opener';

/**
 * Answers a function that asks a second time before what one press would do; the key names the button that was pressed,
 * `text` says what follows from it, and `about` whom or what it is done to.
 */
export function confirmation(): (key: string, text?: string, about?: string) => Promise<boolean> {
  const openDialog = dialogOpener();
  return async (key, text = 'confirm.text', about = '') =>
    (await openDialog(ConfirmDialog, { title: key, text, about, button: key })) ?? false;
}
