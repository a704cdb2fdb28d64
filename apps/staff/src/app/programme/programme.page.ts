import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ENROLMENT_STATES, PROGRAMME_SOURCES } from '@baanek/contracts';
import { Avatar, Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { Toaster } from '../core/feedback/toaster';
import { dialogOpener } from '../core/forms/dialog-opener';
import { BkDate } from '../core/i18n/dates';
import { serverList } from '../core/list/server-list';
import { ListCell } from '../core/list/view/list-cell';
import { ListView } from '../core/list/view/list-view';
import { LiveFeed } from '../core/live/live-feed';
import type { Query, Wire } from '../core/http/api-types';
import { serverResource } from '../core/http/server-resource';
import { Session } from '../core/session/session';
import { Words } from '../core/i18n/words';
import { GroupDialog } from './group-dialog';

type Line = Wire['EnrolmentLine'];

/** Groups of the programme and its participants. */
@Component({
  selector: 'bk-programme',
  imports: [
    Avatar,
    BkDate,
    Empty,
    Icon,
    ListCell,
    ListView,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './programme.page.html',
  // first on a phone, where they would stand under all participants; beside these on a wide screen
  styles: `
    .groups {
      @media (min-width: 1024px) {
        order: 1;
      }
    }
  `,
})
export class ProgrammePage {
  private readonly client = inject(ProgrammeClient);
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  private readonly session = inject(Session);
  protected readonly words = inject(Words);
  private readonly dates = new BkDate();

  protected readonly groups = serverResource({
    loader: () => this.client.groups(),
  });
  private readonly groupNames = computed(() =>
    (this.groups.value() ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly list = serverList<Line, Query<'/api/programme/enrolments'>>({
    name: 'programme',
    id: ({ id }) => id,
    find: 'list.find.codeOrName',
    sorted: { key: 'referred', order: 'desc' },
    topics: ['programme'],
    columns: [
      {
        ...{ key: 'who', word: 'programme.participant', fixed: true, bare: true },
        text: ({ code, shortName }) => [code, shortName].filter(Boolean).join(' '),
      },
      {
        ...{ key: 'state', word: 'programme.state', bare: true },
        text: ({ state }) => this.words.code('enrolment', state),
      },
      {
        ...{ key: 'source', word: 'programme.source' },
        text: ({ source }) => this.words.code('programmeSource', source),
      },
      {
        ...{ key: 'referred', word: 'programme.referredOn', sort: 'desc' },
        text: ({ referredOn }) => this.dates.transform(referredOn),
      },
      { key: 'group', word: 'programme.group', text: ({ groupName }) => groupName ?? '—' },
      {
        ...{ key: 'progress', word: 'programme.progress' },
        text: ({ counted, requiredSessions }) => `${counted} / ${requiredSessions}`,
      },
    ],
    filters: [
      {
        ...{ kind: 'choice', key: 'state', word: 'programme.state' },
        options: () => this.words.options('enrolment', ENROLMENT_STATES),
      },
      { kind: 'choice', key: 'groupId', word: 'programme.group', options: () => this.groupNames() },
      {
        ...{ kind: 'choice', key: 'source', word: 'programme.source', extra: true },
        options: () => this.words.options('programmeSource', PROGRAMME_SOURCES),
      },
      { kind: 'period', key: 'period', extra: true },
      { kind: 'flag', key: 'voided', word: 'appeals.voided' },
    ],
    read: async (query, words, after) => {
      const { enrolments, next, partial } = await this.client.enrolments({ ...query, after }, words);
      return { rows: enrolments, next, partial };
    },
    file: this.session.may('programme.export')
      ? async (query, words): Promise<{ rows: Line[]; more: boolean }> => {
          const { enrolments, more } = await this.client.export(query, words);
          return { rows: enrolments, more };
        }
      : null,
  });

  constructor() {
    inject(LiveFeed).follow(['programme'], () => {
      this.groups.reload();
    });
  }

  protected async addGroup(): Promise<void> {
    if (!(await this.openDialog(GroupDialog, null))) return;
    this.toaster.show(this.words.of('programme.groupAdded'));
    this.groups.reload();
  }
}
