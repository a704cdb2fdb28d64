import { Injectable, signal } from '@angular/core';

export interface Toast {
  id: number;
  text: string;
  tone: 'teal' | 'brick';
  undo: (() => Promise<void>) | null;
  /** What one of a row of quick presses belongs to: the next of the row takes its place. */
  row: string | null;
  /** Milliseconds since 1970. */
  shownAt: number;
}

interface ToastOptions extends Partial<Pick<Toast, 'tone' | 'undo' | 'row'>> {
  /** Whom or what it is about, by a code or a name: it may be read on another page. */
  about?: string;
}

const STAYS_MS = 6_000;
/** A move, a merge or a check-out can be undone for ten seconds. */
const UNDO_MS = 10_000;

/** More than this hides what is being worked on. */
const MOST = 3;

/** What was said a moment before a page is left is about what led away from it. */
const LEADS_AWAY_MS = 1_500;

/**
 * Short messages about what was done, with an undo button where one is offered. What can be undone stays for its time on
 * other pages too, until somebody signs out; the rest is about the page where it was shown, and goes with it.
 */
@Injectable({ providedIn: 'root' })
export class Toaster {
  private readonly shown = signal<readonly Toast[]>([]);
  private last = 0;
  readonly toasts = this.shown.asReadonly();

  show(said: string, { tone = 'teal', undo = null, row = null, about = '' }: ToastOptions = {}): void {
    const [id, text] = [++this.last, about ? `${said}: ${about}` : said];
    if (row !== null) this.forget(row);
    // the next of its kind takes its place; what can still be undone is kept, and so is a failure not yet read
    const outdated = (toast: Toast): boolean =>
      toast.undo === null && (toast.text === text || (toast.tone === tone && tone === 'teal'));
    const added: Toast = { id, text, tone, undo, row, shownAt: Date.now() };
    this.shown.update(toasts => [...toasts.filter(toast => !outdated(toast)), added].slice(-MOST));
    setTimeout(
      () => {
        this.dismiss(id);
      },
      undo ? UNDO_MS : STAYS_MS,
    );
  }

  /** Another page is shown at `path`. */
  pageChanged(path: string): void {
    const now = Date.now();
    // whoever signs in next must not see, or undo, what was done before
    const stays = ({ undo, shownAt }: Toast): boolean =>
      path !== '/sign-in' && (undo !== null || now - shownAt < LEADS_AWAY_MS);
    this.shown.update(toasts => toasts.filter(stays));
  }

  dismiss(id: number): void {
    this.shown.update(toasts => toasts.filter(toast => toast.id !== id));
  }

  /** Takes away what was said in a row of presses whose page no longer shows what it was about. */
  forget(row: string): void {
    this.shown.update(toasts => toasts.filter(toast => toast.row !== row));
  }
}
