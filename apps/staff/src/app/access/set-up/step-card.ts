import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Status, type Tone } from '@baanek/ui';
import type { SetUpState } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../core/i18n/words';
import { type Step, STEP_PLACES } from '../../core/set-up/steps';

const TONES: Record<SetUpState, Tone> = { open: 'amber', done: 'green', left_out: 'plain' };
const ICONS: Record<SetUpState, string> = { open: 'clock', done: 'check', left_out: 'minus' };

/** One step of setting up a centre: what it is for, what it lacks, and the way to its form. */
@Component({
  selector: 'bk-step-card',
  imports: [Icon, RouterLink, Status, TranslocoDirective],
  templateUrl: './step-card.html',
  styleUrl: './step-card.scss',
  host: { role: 'listitem', '[attr.data-step-next]': 'isNext() || null' },
})
export class StepCard {
  protected readonly words = inject(Words);
  readonly step = input.required<Step>();
  readonly n = input.required<number>();
  /** It is the first that is left. */
  readonly isNext = input(false);
  readonly busy = input(false);
  /** The centre itself is to be changed. */
  readonly centre = output();
  /** The step needs not be done, or has to be after all. */
  readonly answer = output<boolean>();
  protected readonly tone = computed(() => TONES[this.step().state]);
  protected readonly icon = computed(() => ICONS[this.step().state]);
  protected readonly place = computed(() => STEP_PLACES[this.step().step]);
  protected readonly counts = computed(() =>
    this.step()
      .counts.filter(({ n }) => n > 0)
      .map(({ of, n }) => this.words.count(`path.n.${of}`, n))
      .join(' · '),
  );
  /** Said here of a house and an import; rules are confirmed where they are seen. */
  protected readonly answerKey = computed(() => {
    const { step, state, answered } = this.step();
    if (step !== 'house' && step !== 'import') return null;
    if (answered && state === 'left_out') return `path.takeBack.${step}`;
    return state === 'open' ? `path.answer.${step}` : null;
  });
}
