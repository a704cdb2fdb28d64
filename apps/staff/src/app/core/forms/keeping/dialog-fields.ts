import { computed, type Signal, signal } from '@angular/core';

/** What is typed into one part of a dialog. */
export interface TypedPart {
  /** Something is typed that nobody has saved. */
  typed: Signal<boolean>;
  /** It was typed before the dialog was opened, and has been put back. */
  restored: Signal<boolean>;
  /** Puts the fields back to what is recorded. */
  startOver(): void;
  /** Deletes the draft: it was sent, or is not wanted. */
  forget(): void;
  /** Keeps at once what waits to be kept. */
  keepNow(): void;
}

/** Everything that can be typed into one open dialog; parts of it and the opener share this. */
export class DialogFields {
  private readonly parts = signal<readonly TypedPart[]>([]);
  readonly typed = computed(() => this.parts().some(part => part.typed()));
  readonly restored = computed(() => this.parts().some(part => part.restored()));

  /** Takes a part in, until the answer is called. */
  add(part: TypedPart): () => void {
    this.parts.update(parts => [...parts, part]);
    return () => {
      this.parts.update(parts => parts.filter(one => one !== part));
    };
  }

  startOver(): void {
    for (const part of this.parts()) part.startOver();
  }

  forget(): void {
    for (const part of this.parts()) part.forget();
  }

  keepNow(): void {
    for (const part of this.parts()) part.keepNow();
  }
}
