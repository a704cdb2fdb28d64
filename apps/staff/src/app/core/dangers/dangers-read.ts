import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { isDangerousPlace } from '@baanek/contracts';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DangersClient } from '../clients/risk/dangers.client';
import { LoadFailure } from '../http/load-failure';
import { serverResource } from '../http/server-resource';
import { Session } from '../session/session';
import { DangerLine } from './danger-line';
import { type Goal, meets } from './near';

/**
 * What is dangerous to a client, for whoever plans where she goes; dangerous places are ticked as read, and those that seem
 * to be where she is to go stand first. The comparison is made here, for somebody who reads them anyway: the server says of
 * no place whether it is one of them.
 */
@Component({
  selector: 'bk-dangers-read',
  imports: [DangerLine, FormField, Icon, LoadFailure, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (dangers.error()) {
      <bk-load-failure [of]="dangers" />
    } @else if (live().length > 0) {
      <div class="notice amber dangers">
        <p class="line strong"><bk-icon name="triangle-alert" /> {{ t('danger.mind') }}</p>
        <ul>
          @for (one of sorted(); track one.danger.id) {
            <li>
              @if (one.met) {
                <bk-status tone="brick" icon="map-pin">{{ t('danger.meets.' + one.met) }}</bk-status>
              }
              <bk-danger-line [danger]="one.danger" />
            </li>
          }
        </ul>
        <p class="met strong" role="status">
          @if (met() !== '') {
            {{ t('danger.met') }}
          }
        </p>
        @if (places()) {
          <label class="check"
            ><input type="checkbox" [formField]="of()" />
            {{ t(met() === '' ? 'danger.read' : 'danger.readMet') }}</label
          >
        }
      </div>
    }
  </ng-container>`,
  styles: `
    .dangers {
      display: grid;
      gap: 8px;
    }
    .met:empty {
      display: none;
    }
    p,
    ul {
      margin: 0;
    }
    ul {
      display: grid;
      gap: 6px;
      padding-inline-start: 20px;
    }
  `,
})
export class DangersRead {
  private readonly client = inject(DangersClient);
  private readonly session = inject(Session);
  readonly caseId = input.required<string>();
  /** Whether they were read. */
  readonly of = input.required<FieldTree<boolean>>();
  /** Where she is to go, as far as it is known. */
  readonly goal = input<Goal>({});
  protected readonly dangers = serverResource({
    params: () => (this.session.may('incidents.read') ? this.caseId() : undefined),
    loader: ({ params }) => this.client.list(params),
  });
  protected readonly live = computed(() => this.dangers.value()?.live ?? []);
  protected readonly sorted = computed(() =>
    this.live()
      .map(danger => ({ danger, met: meets(danger, this.goal()) }))
      .sort((a, b) => rank(a.met) - rank(b.met)),
  );
  /** Which of them seem to be there, in one text; empty where none does. */
  protected readonly met = computed(() =>
    this.sorted()
      .flatMap(({ danger, met }) => (met ? [danger.id] : []))
      .join(),
  );
  protected readonly places = computed(() => this.live().some(({ kind }) => isDangerousPlace(kind)));

  constructor() {
    let before = '';
    effect(() => {
      const met = this.met();
      // what was ticked for another place was not ticked for this one
      if (met !== before && met !== '')
        untracked(() => {
          this.of()().value.set(false);
        });
      before = met;
    });
  }
}

const rank = (met: ReturnType<typeof meets>): number => (met === 'place' ? 0 : met === 'oblast' ? 1 : 2);
