import { inject } from '@angular/core';
import { Words } from '../i18n/words';
import { ConfirmDialog } from './confirm-dialog';
import { dialogOpener } from './dialog-opener';

/**
 * Answers a function that asks a second time before what one press would do; the key names the button that was pressed,
 * `text` says what follows from it, and `about` whom or what it is about.
 */
export function confirmation(): (key: string, text?: string, about?: string) => Promise<boolean> {
  const openDialog = dialogOpener();
  const words = inject(Words);
  return async (key, text = 'confirm.text', about = '') => {
    const title = about ? `${words.of(key)}: ${about}` : key;
    return (await openDialog(ConfirmDialog, { title, text, button: key })) ?? false;
  };
}
