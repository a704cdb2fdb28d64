import { DestroyRef, effect, inject, signal, type Signal, untracked } from '@angular/core';
import { timeOf } from '../i18n/dates';
import { Toaster } from '../feedback/toaster';
import { Words } from '../i18n/words';
import { asProblem } from '../http/problem';
import { Drafts } from './drafts';

const SAVE_AFTER_MS = 800;

export interface Autosave<T> {
  /** Says that a draft was restored or saved; null before. */
  readonly note: Signal<string | null>;
  /** The draft that was kept, or null. */
  restore(): Promise<T | null>;
  /** Deletes the draft after it was sent; what is typed next starts another one. */
  discard(): void;
  /** Keeps at once the change that waits to be kept. */
  keepNow(): void;
}

/**
 * Keeps what is typed as a draft, shortly after the last change of it, and at once when the page is left; says so when
 * another tab has changed the same draft. A name that depends on inputs is a function.
 */
export function autosave<T>(name: string | (() => string), value: Signal<T>): Autosave<T> {
  const [drafts, words, toaster] = [inject(Drafts), inject(Words), inject(Toaster)];
  const note = signal<string | null>(null);
  const nameNow = (): string => (typeof name === 'string' ? name : untracked(name));
  let isInitial = true;
  let isTyped = false;
  /** Keeps the change that waits to be kept; null while none does. */
  let keep: (() => Promise<void>) | null = null;

  effect(onCleanup => {
    const draft = value();
    if (isInitial) {
      isInitial = false;
      return;
    }
    isTyped = true;
    const place = nameNow();
    keep = async () => {
      keep = null;
      await drafts.save(place, draft);
    };
    const timer = setTimeout(() => {
      void keep?.().then(() => {
        note.set(`${words.of('draft.saved')} ${timeOf(new Date())}`);
      }, asProblem); // out of reach before anything was kept: the next change tries again
    }, SAVE_AFTER_MS);
    onCleanup(() => {
      clearTimeout(timer);
    });
  });
  const keepNow = (): void => {
    void keep?.().catch(asProblem); // out of reach: there is nowhere else to keep it
  };
  // both tabs keep one draft, so what is typed last is what stays
  const unwatch = drafts.watch(nameNow, () => {
    if (isTyped) toaster.show(words.of('draft.otherTab'), { tone: 'brick' });
  });
  inject(DestroyRef).onDestroy(() => {
    unwatch();
    keepNow();
  });

  return {
    note: note.asReadonly(),
    restore: async () => {
      const draft = await drafts.load<T>(nameNow());
      if (draft !== null) note.set(words.of('draft.restored'));
      return draft;
    },
    discard: () => {
      drafts.remove(nameNow());
      keep = null;
      isInitial = true;
      isTyped = false;
      note.set(null);
    },
    keepNow,
  };
}
