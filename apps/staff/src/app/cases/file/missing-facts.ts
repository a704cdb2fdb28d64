import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MissingFact } from '@baanek/contracts';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';

/** What is missing on file, as a chip that opens a list; each line leads to where it is filled in. */
@Component({
  selector: 'bk-missing-facts',
  imports: [Icon, RouterLink, Status, TranslocoDirective],
  template: `<details *transloco="let t">
    <summary>
      <bk-status tone="amber" icon="clipboard-list">{{
        words.count('missing.count', lines().length)
      }}</bk-status>
      <bk-icon name="chevron-down" [size]="16" />
    </summary>
    <ul>
      @for (line of lines(); track line.fact) {
        <li>
          @if (line.link) {
            <a [routerLink]="line.link">{{ t('set.missingFact.' + line.fact) }}</a>
          } @else if (line.edits) {
            <button type="button" class="btn small bare" (click)="edit.emit()">
              {{ t('set.missingFact.' + line.fact) }}
            </button>
          } @else {
            <span>{{ t('set.missingFact.' + line.fact) }}</span> ·
            <span class="small quiet">{{ t('missing.askIntake') }}</span>
          }
        </li>
      }
    </ul>
  </details>`,
  styles: `
    summary {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-height: 32px;
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    [open] summary bk-icon {
      rotate: 180deg;
    }
    ul {
      display: grid;
      gap: 2px;
      margin: 4px 0 0;
      padding: 8px 12px;
      border: 1px solid var(--bk-line);
      border-radius: 8px;
      list-style: none;
    }
    li :is(a, button) {
      display: inline-flex;
      align-items: center;
      min-height: 32px;
      padding: 0;
      color: var(--bk-teal-text);
    }
    li :is(a, button):hover {
      text-decoration: underline;
    }
    @media (max-width: 719px) {
      li :is(a, button) {
        min-height: 44px;
      }
    }
  `,
})
export class MissingFacts {
  private readonly session = inject(Session);
  protected readonly words = inject(Words);
  readonly file = input.required<Wire['CaseView']>();
  /** What is missing is filled in with her details. */
  readonly edit = output();
  protected readonly lines = computed(() =>
    this.file().missing.map(fact => ({
      ...{ fact, link: this.linkTo(fact) },
      edits: this.session.may('persons.edit'),
    })),
  );

  /** The page where a fact is filled in; null where that is her details. */
  private linkTo(fact: MissingFact): string[] | null {
    const { id, state, counselling } = this.file();
    const isOpen = state === 'open';
    const at = (...path: string[]): string[] => ['/cases', id, ...path];
    switch (fact) {
      case 'birth':
      case 'oblast':
      case 'safe_contact':
        return null;
      case 'violence':
        return isOpen && this.session.may('incidents.record') ? at('incidents', 'new') : at('incidents');
      case 'risk':
        return this.session.may('risk.assess') ? at('risk', 'new') : at('risk');
      case 'plan':
      case 'next_step':
        return at('plan');
      case 'first_meeting':
        return counselling ? at('sessions') : at('calendar');
    }
  }
}
