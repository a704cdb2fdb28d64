import { Component, computed, inject, input, model, output } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { Language } from '../../core/i18n/language';
import { withLine } from './typed-plan';

const MOST = 2000;

/** One section of a safety plan: a text, and lines that can be taken into it. */
@Component({
  selector: 'bk-safety-section',
  imports: [Icon, TranslocoDirective],
  template: `<div class="section" *transloco="let t">
    <label [attr.for]="id()">{{ section().name[spoken()] }}</label>
    <p class="small quiet" [id]="id() + '-help'">{{ section().help[spoken()] }}</p>
    <textarea
      #box
      class="input"
      rows="3"
      [id]="id()"
      [attr.maxlength]="most"
      [attr.aria-describedby]="id() + '-help'"
      [value]="text()"
      (input)="text.set(box.value)"
    ></textarea>
    @if (left() < 200) {
      <p class="small quiet" role="status">{{ t('safety.left', { n: left() }) }}</p>
    }
    @if (theirs(); as words) {
      <div class="theirs" role="status">
        <p class="small">{{ t('safety.colleague') }}</p>
        <p class="said">{{ words }}</p>
        <p class="line">
          <button type="button" class="btn small" (click)="settled.emit(words)">
            {{ t('safety.takeTheirs') }}
          </button>
          <button
            type="button"
            class="btn small"
            [disabled]="both(words).length > most"
            (click)="settled.emit(both(words))"
          >
            {{ t('safety.addTheirs') }}
          </button>
        </p>
      </div>
    }
    @if (lines().length > 0) {
      <div class="line" role="group" [attr.aria-label]="t('safety.suggestions')">
        @for (line of lines(); track line) {
          <button type="button" class="btn small" (click)="take(line)">
            <bk-icon name="plus" [size]="16" /> {{ line }}
          </button>
        }
      </div>
    }
  </div>`,
  styles: `
    .section {
      display: grid;
      gap: 6px;
    }
    label {
      font-weight: 650;
    }
    textarea {
      field-sizing: content; /* as tall as what is written */
      min-height: 80px;
      max-height: 60vh;
    }
    .btn {
      height: auto;
      min-height: 32px;
      white-space: normal;
      text-align: start;
    }
    .theirs {
      display: grid;
      gap: 6px;
      padding: 10px 12px;
      border: 1px solid var(--bk-line-strong);
      border-radius: 8px;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class SafetySection {
  readonly section = input.required<Wire['SafetySectionView']>();
  readonly text = model.required<string>();
  /** What a colleague has saved here meanwhile. */
  readonly theirs = input<string | null>(null);
  /** The new text of this section, once the worker has chosen between hers and a colleague’s. */
  readonly settled = output<string>();
  protected readonly spoken = inject(Language).current;
  protected readonly most = MOST;
  protected readonly id = computed(() => `safety-${this.section().code}`);
  protected readonly left = computed(() => MOST - this.text().length);
  /** Lines that do not stand there yet, and fit. */
  protected readonly lines = computed(() => {
    const there = new Set(this.text().split('\n'));
    return this.section()
      .suggestions.map(line => line[this.spoken()])
      .filter(line => !there.has(line) && line.length < this.left());
  });

  protected take(line: string): void {
    this.text.set(withLine(this.text(), line));
  }

  protected both(theirs: string): string {
    return withLine(this.text(), theirs);
  }
}
