import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  untracked,
  afterNextRender,
} from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { describeBroken, Failure, RULE_WORDS } from '@baanek/ui';
import { firstControl } from '../focus/first-control';
import { labelOfPath } from '../history/field-words';
import { Words } from '../i18n/words';
import { RestoredNote } from './keeping/restored-note';
import { RecordedNow } from './recorded-now';
import type { Submission } from './submission';

/** A fault with the control it is about; without one, the words alone. */
interface Shown {
  label: string;
  text: string;
  control: HTMLElement | null;
}

/**
 * The head of a form: in a dialog, that what was typed before is there again; and what stopped it from being sent: why, and each field that is wrong, with a link to it. The page goes to the first
 * one. A field that was put right is gone from it at once, and with the last one the summary.
 */
@Component({
  selector: 'bk-form-faults',
  imports: [Failure, RecordedNow, RestoredNote],
  template: `<bk-restored-note />
    @if (text(); as said) {
      <bk-failure [text]="said" tabindex="-1">
        @if (shown().length > 0) {
          <ul>
            @for (fault of shown(); track $index) {
              <li>
                @if (fault.control) {
                  <button type="button" class="link" (click)="go(fault)">{{ fault.label }}</button>:
                } @else if (fault.label) {
                  {{ fault.label }}:
                }
                {{ fault.text }}
              </li>
            }
          </ul>
        }
      </bk-failure>
    }
    <div class="recorded"><bk-recorded-now /></div> `,
  styles: `
    bk-failure {
      display: block;
    }
    .recorded:has(.notice) {
      margin-top: 16px;
    }
    ul {
      margin: 4px 0 0;
      padding-left: 18px;
    }
    .link {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class FormFaults {
  private readonly words = inject(Words);
  private readonly ruleWords = inject(RULE_WORDS);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly of = input.required<Submission>();

  protected readonly shown = computed(() => [
    ...this.of()
      .faults()
      .map(fault => this.describe(fault))
      .sort(inPageOrder),
    ...this.of()
      .unplaced()
      .map(({ field, rule, limit }) => ({
        ...{ label: labelOfPath(this.words, field), text: this.ruleWords(rule, limit), control: null },
      })),
  ]);
  protected readonly text = computed(() => {
    const failure = this.of().failure();
    const general = this.words.of('error.request.invalid');
    if (failure !== null && failure !== general) return failure;
    return this.shown().length > 0 ? general : null;
  });

  constructor() {
    const injector = inject(Injector);
    effect(() => {
      if (this.of().attempts() > 0)
        afterNextRender(
          () => {
            untracked(() => {
              this.goToFirst();
            });
          },
          { injector },
        );
    });
  }

  protected go({ control }: Shown): void {
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }

  private goToFirst(): void {
    const first = this.shown().find(({ control }) => control !== null);
    if (first) this.go(first);
    else {
      const notice = this.host.nativeElement.querySelector<HTMLElement>('bk-failure');
      notice?.scrollIntoView({ block: 'center' });
      notice?.focus({ preventScroll: true }); // else the button gets it back, and the page scrolls to that
    }
  }

  private describe(fault: ValidationError.WithFieldTree): Shown {
    const host = fault.fieldTree().formFieldBindings()[0]?.element ?? null;
    const text = describeBroken(this.ruleWords, [fault]) ?? '';
    return { label: host ? labelOf(host) : '', text, control: host && (firstControl(host) ?? host) };
  }
}

/** The words beside a control: those of its field, of its group, or of the label around it. */
function labelOf(host: HTMLElement): string {
  const named =
    host.closest('bk-field')?.querySelector('label') ?? host.querySelector('legend') ?? host.closest('label');
  return named?.textContent.trim() ?? '';
}

function inPageOrder(a: Shown, b: Shown): number {
  if (!a.control || !b.control) return Number(!a.control) - Number(!b.control);
  return a.control.compareDocumentPosition(b.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
