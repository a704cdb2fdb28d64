import { Component, computed, inject, input } from '@angular/core';
import { Avatar, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/http/api-types';
import { Words } from '../core/i18n/words';

/** Somebody on file who may be the one looked for: who, how likely, and why she is proposed. */
@Component({
  selector: 'bk-candidate-line',
  imports: [Avatar, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @let it = of();
    <span class="line">
      <bk-avatar [initials]="it.initials" />
      <span class="strong nowrap">{{ it.code }}</span>
      <bk-status class="end" [tone]="it.likelihood === 'likely' ? 'green' : 'amber'">
        {{ t('personSearch.' + it.likelihood) }}
      </bk-status>
    </span>
    <span>
      {{ it.shortName }}
      <span class="quiet">· {{ it.birthYear ?? '?' }} · {{ words.code('oblast', it.oblast) }}</span>
    </span>
    <span class="small quiet">{{ reasons() }}</span>
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      width: 100%;
    }
    .end {
      margin-left: auto;
    }
  `,
})
export class CandidateLine {
  protected readonly words = inject(Words);
  readonly of = input.required<Wire['Candidate']>();
  protected readonly reasons = computed(() =>
    this.of()
      .reasons.map(reason => this.words.of(`reason.${reason}`))
      .join(', '),
  );
}
