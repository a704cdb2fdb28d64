import { Injectable, signal } from '@angular/core';

export interface Toast {
  id: number;
  text: string;
  tone: 'teal' | 'brick';
  undo: (() => Promise<void>) | null;
  /** What one of a row of quick presses is about; a later one about it takes its place. */
  about: string | null;
}

const STAYS_MS = 6_000;
/** A move, a merge or a check-out can be undone for ten seconds. */
const UNDO_MS = 10_000;

/** Short messages about what was done, with an undo button where one is offered. */
@Injectable({ providedIn: 'root' })
export class Toaster {
  private readonly shown = signal<readonly Toast[]>([]);
  private last = 0;
  readonly toasts = this.shown.asReadonly();

  show(
    text: string,
    { tone = 'teal', undo = null, about = null }: Partial<Pick<Toast, 'tone' | 'undo' | 'about'>> = {},
  ): void {
    const id = ++this.last;
    if (about !== null) this.forget(about);
    // what is said again without an undo of its own is said once
    this.shown.update(toasts => [
      ...toasts.filter(toast => toast.text !== text || toast.undo !== null),
      { id, text, tone, undo, about },
    ]);
    setTimeout(
      () => {
        this.dismiss(id);
      },
      undo ? UNDO_MS : STAYS_MS,
    );
  }

  dismiss(id: number): void {
    this.shown.update(toasts => toasts.filter(toast => toast.id !== id));
  }

  /** Takes away what was said about something that is no longer on the screen. */
  forget(about: string): void {
    this.shown.update(toasts => toasts.filter(toast => toast.about !== about));
  }
}
