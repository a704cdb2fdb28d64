import { computed, effect, type Signal, signal, type WritableSignal } from '@angular/core';
import { newKey } from '../http/idempotency-key';
import { autosave } from './autosave';

export interface PageDraft {
  /** Says that a draft was restored or saved; null before. */
  readonly note: Signal<string | null>;
  /** Under which the form is sent; kept with the draft, so that what was sent just before a crash is not recorded twice. */
  readonly key: Signal<string>;
  /** What stands there was typed before. */
  readonly restored: Signal<boolean>;
  /** Forgets it once it was sent; what is typed next has a key of its own. */
  discard(): void;
  /** Forgets it, and begins with an empty form. */
  startOver(): void;
}

/**
 * Keeps a form of a page as a draft, and puts back what was kept as soon as its name is known: on a page that is reloaded,
 * the record it belongs to is known only after a moment. `name` is null until then.
 */
export function pageDraft<T>(name: () => string | null, model: WritableSignal<T>): PageDraft {
  const key = signal(newKey());
  const restored = signal(false);
  const empty = model();
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
      restored.set(true);
    });
  });
  const discard = (): void => {
    draft.discard();
    key.set(newKey());
    restored.set(false);
  };
  const startOver = (): void => {
    discard();
    model.set(empty);
  };
  return {
    ...{ note: draft.note, key: key.asReadonly(), restored: restored.asReadonly() },
    ...{ discard, startOver },
  };
}
