import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { IncidentsClient } from '../../core/clients/cases/incidents.client';
import { LoadFailure } from '../../core/http/load-failure';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseStore } from '../file/case.store';
import { householdChildren } from './household-children';
import { type IncidentData, IncidentDialog } from './incident-dialog';
import { writeHappened } from './incident-model';

/** The incidents of a case, the latest first. Reading one leaves a trace, so each is opened one at a time. */
@Component({
  selector: 'bk-case-incidents',
  imports: [Empty, Icon, LoadFailure, MoreButton, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './case-incidents.html',
  styles: `
    .tools {
      padding: 16px 20px;
    }
  `,
})
export class CaseIncidents {
  private readonly client = inject(IncidentsClient);
  protected readonly store = inject(CaseStore);
  private readonly words = inject(Words);
  protected readonly list = growingList(
    () => this.store.id(),
    async (id, after) => {
      const { incidents, next } = await this.client.list(id ?? '', { after });
      return { rows: incidents, next };
    },
  );
  protected readonly mayAdd = computed(
    () => this.store.may('incidents.record') && this.store.file.value()?.state === 'open',
  );

  constructor() {
    inject(LiveFeed).follow(['cases'], () => {
      this.list.reload();
    });
  }

  protected when({ happenedOn }: Wire['IncidentLine']): string {
    return writeHappened(happenedOn ?? '') || this.words.of('caseIncident.whenNotKnown');
  }

  /** Types of violence, and the flags that are a yes. */
  protected kinds({ violence, flags }: Wire['IncidentLine']): string {
    const said = flags.filter(({ answer }) => answer === 'yes');
    return [
      ...violence.map(type => this.words.code('violence', type)),
      ...said.map(({ flag }) => this.words.code('incidentFlag', flag)),
    ].join(', ');
  }

  protected async read({ id }: Wire['IncidentLine']): Promise<void> {
    const read = async (): Promise<IncidentData> => ({
      view: await this.client.read(id),
      ...{ children: householdChildren(this.store.file.value()), may: this.mayAdd() },
    });
    const data = await read();
    await this.store.open(IncidentDialog, () => data, read);
    this.list.reload();
  }
}
