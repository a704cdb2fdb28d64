import { computed, type Signal, signal } from '@angular/core';

/** A field that somebody else has changed: its name, and what is recorded now. */
export interface Recorded {
  label: string;
  value: string;
}

/** What is typed into one part of a dialog. */
export interface TypedPart {
  /** Something is typed that nobody has saved. */
  typed: Signal<boolean>;
  /** It was typed before the dialog was opened, and has been put back. */
  restored: Signal<boolean>;
  /** What somebody else has recorded where something else is typed. */
  recorded: Signal<readonly Recorded[]>;
  /** Puts the fields back to what is recorded. */
  startOver(): void;
  /** The record was read again: what was typed is put on top of what it says now. */
  renewed(): void;
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
  readonly recorded = computed(() => this.parts().flatMap(part => part.recorded()));
  /** Reads the record of the dialog again; what was typed stays. */
  renew = (): Promise<void> => Promise.resolve();

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

  renewed(): void {
    for (const part of this.parts()) part.renewed();
  }

  forget(): void {
    for (const part of this.parts()) part.forget();
  }

  keepNow(): void {
    for (const part of this.parts()) part.keepNow();
  }
}
