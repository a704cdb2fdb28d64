import { computed, effect, type Signal, signal, type WritableSignal } from '@angular/core';
import { newKey } from '../http/idempotency-key';
import { autosave } from './autosave';
import { momentSent } from './keeping/moment-sent';

export interface PageDraft {
  /** Says that a draft was restored or saved; null before. */
  readonly note: Signal<string | null>;
  /** Under which the form is sent; kept with the draft, so that what was sent just before a crash is not recorded twice. */
  readonly key: Signal<string>;
  /** What stands there was typed before. */
  readonly restored: Signal<boolean>;
  /** The moment to send of what is recorded as happening now: sent again under the same key, it is the same request. */
  moment(): string;
  /** Forgets it once it was sent; what is typed next has a key of its own. */
  discard(): void;
  /** Forgets it, and begins with an empty form. */
  startOver(): void;
}

interface Kept<T> {
  key: string;
  model: T;
  /** Left out of drafts that were kept before there was one. */
  sentAt?: string | null;
}

/**
 * Keeps a form of a page as a draft, and puts back what was kept as soon as its name is known: on a page that is reloaded,
 * the record it belongs to is known only after a moment. `name` is null until then.
 */
export function pageDraft<T>(name: () => string | null, model: WritableSignal<T>): PageDraft {
  const key = signal(newKey());
  const restored = signal(false);
  const empty = model();
  const sent = momentSent(model);
  const draft = autosave<Kept<T>>(
    () => name() ?? '',
    computed(() => ({ key: key(), model: model(), sentAt: sent.kept() })),
  );
  const known = effect(() => {
    if (name() === null) return;
    known.destroy();
    void draft.restore().then(kept => {
      if (!kept) return;
      key.set(kept.key);
      model.set(kept.model);
      restored.set(true);
      sent.restore(kept.sentAt ?? null);
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
    ...{ moment: sent.of, discard, startOver },
  };
}
