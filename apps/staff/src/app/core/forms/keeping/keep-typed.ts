import {
  afterNextRender,
  computed,
  DestroyRef,
  inject,
  type Signal,
  signal,
  type WritableSignal,
} from '@angular/core';
import { newKey } from '../../http/idempotency-key';
import { asProblem } from '../../http/problem';
import { autosave } from '../autosave';
import { rebase } from '../rebase';
import { DialogFields } from './dialog-fields';

/** What was typed, and what the fields said before. */
interface Draft<T> {
  before: T;
  typed: T;
  /** Sent again after a reload it is the same request, whether or not the first one arrived. */
  key: string;
}

interface Keeping {
  /** Says that what is typed was kept; null before. */
  readonly note: Signal<string | null>;
  /** The idempotency key under which what is typed now is created. */
  key(): string;
  /** What was typed has been sent, though the dialog stays open: nothing is left to lose. */
  sent(): void;
}

/**
 * Keeps what is typed into a dialog. Closing it without saving asks first; where the session ends, the page is reloaded
 * or the browser closed, it is there again when the dialog of the same record is opened. `name` says which form of which
 * record, and nothing of a person; it is a function where that depends on inputs. `shown` says whether the form is shown,
 * where the dialog begins with something else.
 */
export function keepTyped<T>(
  name: string | (() => string),
  fields: WritableSignal<T>,
  shown?: WritableSignal<boolean>,
): Keeping {
  const dialog = inject(DialogFields, { optional: true }); // the same form may stand on a page
  let key = newKey();
  if (!dialog) return { note: signal(null), key: () => key, sent: () => undefined };
  const before = signal(fields());
  const wasRestored = signal(false);
  const typed = computed(() => JSON.stringify(fields()) !== JSON.stringify(before()));
  // before what the autosave does then, which would keep what is the same as on file
  inject(DestroyRef).onDestroy(() => {
    if (!typed()) draft.discard();
    leave();
  });
  const draft = autosave<Draft<T>>(
    () => `dialog-${typeof name === 'string' ? name : name()}`,
    computed(() => ({ before: before(), typed: fields(), key })),
  );
  const forget = (): void => {
    draft.discard();
    key = newKey();
    before.set(fields());
    wasRestored.set(false);
  };
  const startOver = (): void => {
    fields.set(before());
    forget();
  };
  const leave = dialog.add({
    ...{ typed, restored: computed(() => wasRestored() && typed()), startOver, forget },
    keepNow: () => {
      if (typed()) draft.keepNow();
    },
  });

  const putBack = (kept: Draft<T> | null): void => {
    if (!kept || typed()) return;
    ({ key } = kept);
    fields.update(now => rebase(kept.typed, kept.before, now));
    if (!typed()) return;
    wasRestored.set(true);
    shown?.set(true);
  };
  // by then a name that depends on inputs has them
  afterNextRender(() => {
    void draft.restore().then(putBack, asProblem); // out of reach: the draft stays for later
  });

  return {
    note: draft.note,
    key: () => key,
    sent: forget,
  };
}
