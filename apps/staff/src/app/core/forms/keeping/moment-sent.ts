import { linkedSignal, type Signal } from '@angular/core';

/** When what a form says now was first sent; null while that was not yet. */
export interface MomentSent {
  readonly kept: Signal<string | null>;
  /** The moment to send: sent again, the same thing is the same request, and is recorded once. */
  of(): string;
  /** Puts back what was kept with a draft. */
  restore(moment: string | null): void;
  /** What is sent next is another record, though it may say the same. */
  forget(): void;
}

/** Keeps the moment of something that is recorded as happening now, until something else is typed. */
export function momentSent(model: Signal<unknown>): MomentSent {
  const kept = linkedSignal<unknown, string | null>({ source: model, computation: () => null });
  return {
    kept: kept.asReadonly(),
    of: () => {
      const moment = kept() ?? new Date().toISOString();
      kept.set(moment);
      return moment;
    },
    restore: moment => {
      kept.set(moment);
    },
    forget: () => {
      kept.set(null);
    },
  };
}
