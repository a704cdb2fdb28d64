import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { isDangerousPlace } from '@baanek/contracts';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DangersClient } from '../clients/cases/dangers.client';
import { LoadFailure } from '../http/load-failure';
import { serverResource } from '../http/server-resource';
import { Session } from '../session/session';
import { DangerLine } from './danger-line';

/** What is dangerous to a client, for whoever plans where she goes; dangerous places are ticked as read. */
@Component({
  selector: 'bk-dangers-read',
  imports: [DangerLine, FormField, Icon, LoadFailure, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (dangers.error()) {
      <bk-load-failure [of]="dangers" />
    } @else if (live().length > 0) {
      <div class="notice amber dangers">
        <p class="line strong"><bk-icon name="triangle-alert" /> {{ t('danger.mind') }}</p>
        <ul>
          @for (danger of live(); track danger.id) {
            <li><bk-danger-line [danger]="danger" /></li>
          }
        </ul>
        @if (places()) {
          <label class="check"><input type="checkbox" [formField]="of()" /> {{ t('danger.read') }}</label>
        }
      </div>
    }
  </ng-container>`,
  styles: `
    .dangers {
      display: grid;
      gap: 8px;
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
  protected readonly dangers = serverResource({
    params: () => (this.session.may('incidents.read') ? this.caseId() : undefined),
    loader: ({ params }) => this.client.list(params),
  });
  protected readonly live = computed(() => this.dangers.value()?.live ?? []);
  protected readonly places = computed(() => this.live().some(({ kind }) => isDangerousPlace(kind)));
}
