import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CHANNELS, LOGGED_OUTCOMES, OBLASTS, VIOLENCE_TYPES } from '@baanek/contracts';
import { ActionMenu, Icon, MenuItem, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../core/clients/access/staff.client';
import { AppealsClient } from '../core/clients/cases/appeals.client';
import type { Query, Wire } from '../core/http/api-types';
import { serverResource } from '../core/http/server-resource';
import { BkDate } from '../core/i18n/dates';
import { Words } from '../core/i18n/words';
import type { Part } from '../core/list/growing-list';
import { serverList } from '../core/list/server-list';
import { ListCell } from '../core/list/view/list-cell';
import { ListView } from '../core/list/view/list-view';
import { Session } from '../core/session/session';
import { appealLabel } from '../people/appeal-label';

type Line = Wire['AppealLine'];

const partOf = ({ appeals, next, partial }: Wire['AppealPage']): Part<Line> & { partial: boolean } => ({
  ...{ rows: appeals, next, partial },
});

/** The journal of appeals. */
@Component({
  selector: 'bk-appeals',
  imports: [ActionMenu, BkDate, Icon, ListCell, ListView, MenuItem, RouterLink, Status, TranslocoDirective],
  templateUrl: './appeals.page.html',
})
export class AppealsPage {
  private readonly client = inject(AppealsClient);
  private readonly colleagues = inject(StaffClient);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  private readonly dates = new BkDate();

  private readonly people = serverResource({ loader: () => this.colleagues.colleagues({ role: 'intake' }) });
  private readonly authors = computed(() =>
    (this.people.value() ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
  );
  protected readonly list = serverList<Line, Query<'/api/appeals'>>({
    name: 'appeals',
    id: ({ id }) => id,
    find: 'list.find.codeOrName',
    sorted: { key: 'when', order: 'desc' },
    topics: ['appeals'],
    columns: [
      {
        ...{ key: 'when', word: 'appeal.when', sort: 'desc', fixed: true, bare: true, style: 'nowrap' },
        text: line => this.dates.transform(line.happenedAt, 'moment'),
      },
      { key: 'who', word: 'appeal.who', bare: true, text: line => this.labelOf(line) },
      { key: 'channel', word: 'appeal.channel', text: line => this.words.code('channel', line.channel) },
      { key: 'violence', word: 'appeal.violence', text: line => this.violenceOf(line) },
      {
        ...{ key: 'oblast', word: 'person.oblast', hidden: true },
        text: line => this.words.code('oblast', line.oblast),
      },
      { key: 'outcome', word: 'appeal.outcome', text: line => this.words.code('outcome', line.outcome) },
      { key: 'loggedBy', word: 'appeal.loggedBy', style: 'quiet', text: line => line.loggedBy },
    ],
    filters: [
      { kind: 'period', key: 'period' },
      {
        kind: 'choice',
        key: 'channel',
        word: 'appeal.channel',
        options: () => this.words.options('channel', CHANNELS),
      },
      {
        ...{ kind: 'choice', key: 'outcome', word: 'appeal.outcome' },
        options: () => this.words.options('outcome', LOGGED_OUTCOMES),
      },
      {
        ...{ kind: 'choice', key: 'violence', word: 'appeal.violence', extra: true },
        options: () => this.words.options('violence', VIOLENCE_TYPES),
      },
      {
        ...{ kind: 'choice', key: 'oblast', word: 'person.oblast', extra: true },
        options: () => this.words.options('oblast', OBLASTS),
      },
      {
        kind: 'choice',
        key: 'loggedBy',
        word: 'appeal.loggedBy',
        extra: true,
        options: () => this.authors(),
      },
      { kind: 'flag', key: 'voided', word: 'appeals.voided', extra: true },
    ],
    read: async (query, words, after) => partOf(await this.client.list({ ...query, after }, words)),
    early: query => {
      const page = this.client.early(query);
      return page && partOf(page);
    },
    file: this.session.may('appeals.export')
      ? async (query, words): Promise<{ rows: Line[]; more: boolean }> => {
          const { appeals, more } = await this.client.export(query, words);
          return { rows: appeals, more };
        }
      : null,
  });

  protected labelOf(line: Line): string {
    return appealLabel(this.words, line);
  }

  protected violenceOf({ violence }: Line): string {
    return violence.map(type => this.words.code('violence', type)).join(', ');
  }
}
