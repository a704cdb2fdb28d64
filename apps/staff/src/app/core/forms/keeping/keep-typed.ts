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
import { Words } from '../../i18n/words';
import { type Conflict, conflictsIn, rebase } from '../rebase';
import { DialogFields, type Recorded } from './dialog-fields';

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

/** Says conflicts in words. */
export type Telling = (words: Words, conflicts: readonly Conflict[]) => Recorded[];

interface Kept<T> {
  /** What the fields say by the record as it is known now; of a form that changes a record. */
  record?: () => T;
  /** Tells in words what somebody else has recorded where something else is typed. */
  told?: Telling;
  /** Whether the form is shown, where the dialog begins with something else. */
  shown?: WritableSignal<boolean>;
}

/**
 * Keeps what is typed into a dialog. Closing it without saving asks first; where the session ends, the page is reloaded
 * or the browser closed, it is there again when the dialog of the same record is opened. `name` says which form of which
 * record, and nothing of a person; it is a function where that depends on inputs. Where somebody else changes the record
 * meanwhile, what is typed stays on top of what the record says now, and that is told beside it.
 */
export function keepTyped<T>(
  name: string | (() => string),
  fields: WritableSignal<T>,
  { record, told = () => [], shown }: Kept<T> = {},
): Keeping {
  const dialog = inject(DialogFields, { optional: true }); // the same form may stand on a page
  let key = newKey();
  if (!dialog) return { note: signal(null), key: () => key, sent: () => undefined };
  const before = signal(fields());
  const wasRestored = signal(false);
  const words = inject(Words);
  const recorded = signal<readonly Recorded[]>([]);
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
    recorded.set([]);
  };
  const startOver = (): void => {
    fields.set(before());
    forget();
  };
  /** Puts what was typed over another record on top of this one, and tells where both have changed the same. */
  const putOn = (typed: T, over: T): void => {
    recorded.set(told(words, conflictsIn(typed, over, before())));
    fields.set(rebase(typed, over, before()));
  };
  const renewed = (): void => {
    if (!record) return;
    const over = before();
    before.set(record());
    putOn(fields(), over);
  };
  const leave = dialog.add({
    ...{ typed, restored: computed(() => wasRestored() && typed()), recorded, startOver, renewed, forget },
    keepNow: () => {
      if (typed()) draft.keepNow();
    },
  });

  const putBack = (kept: Draft<T> | null): void => {
    if (!kept || typed()) return;
    ({ key } = kept);
    putOn(kept.typed, kept.before);
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
