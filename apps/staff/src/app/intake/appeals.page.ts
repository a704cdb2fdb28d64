import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CHANNELS } from '@baanek/contracts';
import { Field, Icon, Select, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AppealsClient } from '../core/clients/cases/appeals.client';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { LiveFeed } from '../core/live/live-feed';
import { serverResource } from '../core/http/server-resource';
import { addressFilter, offsetOf, oneOf } from '../core/list/address-filter';
import { ListCard } from '../core/list/list-card';
import { Session } from '../core/session/session';
import { Words } from '../core/i18n/words';
import { appealLabel } from '../people/appeal-label';
import { PeriodFields } from './period-fields';

/** The list of appeals; its filter is kept in the address. */
@Component({
  selector: 'bk-appeals',
  imports: [BkDate, Field, Icon, ListCard, PeriodFields, RouterLink, Select, Status, TranslocoDirective],
  templateUrl: './appeals.page.html',
})
export class AppealsPage {
  private readonly client = inject(AppealsClient);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);

  readonly from = input<string>();
  readonly to = input<string>();
  readonly channel = input(undefined, { transform: oneOf(CHANNELS) });
  readonly voided = input(undefined, { transform: oneOf(['true']) });
  readonly offset = input(0, { transform: offsetOf });
  readonly after = input<string>();
  protected readonly filter = addressFilter();

  protected readonly channels = computed(() => this.words.options('channel', CHANNELS));
  protected readonly page = serverResource({
    params: () => ({
      ...{ from: this.from(), to: this.to(), channel: this.channel() },
      ...{ voided: this.voided(), offset: this.offset(), after: this.after() },
    }),
    loader: ({ params }) => this.client.list(params),
  });

  constructor() {
    inject(LiveFeed).follow(['appeals'], () => {
      this.page.reload();
    });
  }

  protected labelOf(appeal: Wire['AppealLine']): string {
    return appealLabel(this.words, appeal);
  }
}
