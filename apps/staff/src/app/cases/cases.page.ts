import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CASE_STATES, reachOf } from '@baanek/contracts';
import { Avatar, Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../core/clients/cases/cases.client';
import { BkDate } from '../core/i18n/dates';
import { LiveFeed } from '../core/live/live-feed';
import { serverResource } from '../core/http/server-resource';
import { addressFilter, offsetOf, oneOf } from '../core/list/address-filter';
import { ListCard } from '../core/list/list-card';
import { Session } from '../core/session/session';
import { Words } from '../core/i18n/words';

const SHOWN = [...CASE_STATES, 'all'] as const;

/** Cases that the user may read; the filter is kept in the address. */
@Component({
  selector: 'bk-cases',
  imports: [Avatar, BkDate, Icon, ListCard, RouterLink, Status, TranslocoDirective],
  templateUrl: './cases.page.html',
})
export class CasesPage {
  private readonly client = inject(CasesClient);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);

  readonly state = input(undefined, { transform: oneOf(SHOWN) });
  readonly mine = input(undefined, { transform: oneOf(['true', 'false']) });
  readonly unattended = input(undefined, { transform: oneOf(['true', 'false']) });
  readonly offset = input(0, { transform: offsetOf });
  readonly after = input<string>();
  protected readonly filter = addressFilter();

  /** Users who see only their own cases have nothing to choose. */
  protected readonly seesAll = reachOf(this.session.me()?.roles ?? [], 'cases.read') === 'centre';
  protected readonly shown = computed(() => this.state() ?? 'open');
  protected readonly page = serverResource({
    params: () => ({
      state: oneOf(CASE_STATES)(this.shown()),
      mine: this.mine(),
      unattended: this.unattended(),
      offset: this.offset(),
      after: this.after(),
    }),
    loader: ({ params }) => this.client.list(params),
  });

  constructor() {
    inject(LiveFeed).follow(['cases'], () => {
      this.page.reload();
    });
  }
}
