import { computed, effect, type Signal, signal, type WritableSignal } from '@angular/core';
import { newKey } from '../http/idempotency-key';
import { autosave } from './autosave';

export interface PageDraft {
  /** Says that a draft was restored or saved; null before. */
  readonly note: Signal<string | null>;
  /** Under which the form is sent; kept with the draft, so that what was sent just before a crash is not recorded twice. */
  readonly key: Signal<string>;
  /** Forgets it once it was sent. */
  discard(): void;
}

/**
 * Keeps a form of a page as a draft, and puts back what was kept as soon as its name is known: on a page that is reloaded,
 * the record it belongs to is known only after a moment. `name` is null until then.
 */
export function pageDraft<T>(name: () => string | null, model: WritableSignal<T>): PageDraft {
  const key = signal(newKey());
  const draft = autosave(
    () => name() ?? '',
    computed(() => ({ key: key(), model: model() })),
  );
  const known = effect(() => {
    if (name() === null) return;
    known.destroy();
    void draft.restore().then(kept => {
      if (!kept) return;
      key.set(kept.key);
      model.set(kept.model);
    });
  });
  return { note: draft.note, key: key.asReadonly(), discard: draft.discard };
}
