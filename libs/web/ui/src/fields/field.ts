import { Component, computed, inject, input, signal } from '@angular/core';
import type { FieldState } from '@angular/forms/signals';
import { type BrokenRule, describeBroken, RULE_WORDS } from './rule-words';

/** The part of a field's state that a label shows; every `FieldTree` has it. */
type Errors = () => Pick<FieldState<unknown>, 'touched' | 'errors'>;

let count = 0;

/** Label above, control, help under it, errors beside it. The control inside carries `bkControl`. */
@Component({
  selector: 'bk-field',
  template: `
    <label [attr.for]="controlId">
      {{ label() }}
      @if (optionalWord(); as word) {
        <span class="quiet">({{ word }})</span>
      }
    </label>
    <ng-content />
    @if (error(); as text) {
      <p class="error" [id]="controlId + '-error'">{{ text }}</p>
    }
    @if (help()) {
      <p class="help" [id]="controlId + '-help'">{{ help() }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      align-content: start;
    }
    label {
      font-size: 13px;
      font-weight: 550;
      color: var(--bk-ink-2);
    }
    .help,
    .error {
      font-size: 13px;
    }
    .help {
      color: var(--bk-ink-3);
    }
    .error {
      color: var(--bk-brick);
      font-weight: 550;
    }
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly help = input<string>();
  /** The word for "optional"; required fields carry no mark. */
  readonly optionalWord = input<string>();
  readonly of = input<Errors>();

  readonly controlId = `bk-field-${++count}`;
  private readonly words = inject(RULE_WORDS);

  /** A rule that the control itself finds broken, where no form asks for it. */
  readonly broken = signal<BrokenRule | null>(null);

  readonly error = computed(() => {
    const state = this.of()?.();
    const own = this.broken();
    const ofForm = state?.touched() ? describeBroken(this.words, state.errors()) : null;
    return ofForm ?? (own && describeBroken(this.words, [own]));
  });

  readonly describedBy = computed(() => {
    const parts = [this.error() && 'error', this.help() && 'help'].filter(Boolean);
    return parts.map(part => `${this.controlId}-${part}`).join(' ') || null;
  });
}
