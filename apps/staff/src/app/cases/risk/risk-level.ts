import { Component, computed, input } from '@angular/core';
import type { RiskLevel } from '@baanek/contracts';
import { Status, type Tone } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';

const TONES: Record<RiskLevel, Tone> = { standard: 'plain', medium: 'amber', high: 'brick' };

/** A level of risk in words, with a sign beside the colour. */
@Component({
  selector: 'bk-risk-level',
  imports: [Status, TranslocoDirective],
  template: `<bk-status *transloco="let t" [tone]="tone()" [icon]="icon()">
    {{ t('risk.chip.' + level()) }}<ng-content />
  </bk-status>`,
})
export class RiskLevelChip {
  readonly level = input.required<RiskLevel>();
  protected readonly tone = computed(() => TONES[this.level()]);
  protected readonly icon = computed(() => (this.level() === 'standard' ? 'shield' : 'triangle-alert'));
}
