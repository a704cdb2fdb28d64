import { effect, inject, signal, type Signal } from '@angular/core';
import { timeOf } from '../i18n/dates';
import { Words } from '../i18n/words';
import { Drafts } from './drafts';

const SAVE_AFTER_MS = 800;

export interface Autosave<T> {
  /** Says that a draft was restored or saved; null before. */
  readonly note: Signal<string | null>;
  /** The draft that was kept, or null. */
  restore(): Promise<T | null>;
  /** Deletes the draft after it was sent; what is typed next starts another one. */
  discard(): void;
}

/** Keeps what is typed as a draft, shortly after the last change of it. */
export function autosave<T>(name: string, value: Signal<T>): Autosave<T> {
  const [drafts, words] = [inject(Drafts), inject(Words)];
  const note = signal<string | null>(null);
  let isInitial = true;

  effect(onCleanup => {
    const draft = value();
    if (isInitial) {
      isInitial = false;
      return;
    }
    const timer = setTimeout(() => {
      void drafts.save(name, draft).then(() => {
        note.set(`${words.of('draft.saved')} ${timeOf(new Date())}`);
      });
    }, SAVE_AFTER_MS);
    onCleanup(() => {
      clearTimeout(timer);
    });
  });

  return {
    note: note.asReadonly(),
    restore: async () => {
      const draft = await drafts.load<T>(name);
      if (draft !== null) note.set(words.of('draft.restored'));
      return draft;
    },
    discard: () => {
      drafts.remove(name);
      isInitial = true;
      note.set(null);
    },
  };
}
