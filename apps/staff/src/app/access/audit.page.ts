import { Component, computed, inject } from '@angular/core';
import { SYSTEM_ID } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuditClient } from '../core/clients/access/audit.client';
import type { Query, Wire } from '../core/http/api-types';
import { serverResource } from '../core/http/server-resource';
import { BkDate } from '../core/i18n/dates';
import { Words } from '../core/i18n/words';
import { serverList } from '../core/list/server-list';
import { ListCell } from '../core/list/view/list-cell';
import { ListView } from '../core/list/view/list-view';
import { Session } from '../core/session/session';
import { actionOf, DOMAINS, exportOf, handOverOf, receiverOf, rolesOf, subjectOf } from './trail-words';

type Entry = Wire['TrailEntry'];

/** The audit trail: who did or saw what, and when. Codes and numbers, no content. */
@Component({
  selector: 'bk-audit',
  imports: [ListCell, ListView, TranslocoDirective],
  templateUrl: './audit.page.html',
})
export class AuditPage {
  private readonly client = inject(AuditClient);
  private readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly dates = new BkDate();

  private readonly people = serverResource({ loader: () => this.client.people() });
  private readonly authors = computed(() => [
    ...(this.people.value() ?? []).map(({ id, name }) => ({ value: id, label: name })),
    { value: SYSTEM_ID, label: this.words.of('audit.system') },
  ]);
  protected readonly list = serverList<Entry, Query<'/api/audit'>, number>({
    name: 'audit',
    id: ({ id }) => String(id),
    sorted: { key: 'when', order: 'desc' },
    columns: [
      {
        ...{ key: 'when', word: 'audit.when', fixed: true, bare: true, style: 'nowrap' },
        text: ({ at }) => this.dates.transform(at, 'moment'),
      },
      { key: 'who', word: 'audit.who', bare: true, text: entry => this.authorOf(entry) },
      {
        ...{ key: 'what', word: 'audit.what', bare: true },
        text: entry => [this.actionOf(entry), ...this.detailsOf(entry)].join('; '),
      },
      {
        ...{ key: 'subject', word: 'audit.subject', bare: true, style: 'quiet small tabular' },
        text: entry => subjectOf(this.words, entry),
      },
    ],
    filters: [
      { kind: 'period', key: 'period' },
      { kind: 'choice', key: 'staffId', word: 'audit.person', options: () => this.authors() },
      {
        ...{ kind: 'choice', key: 'action', word: 'audit.domain' },
        options: () => DOMAINS.map(value => ({ value, label: this.words.of(`audit.domain.${value}`) })),
      },
      { kind: 'flag', key: 'only', yes: 'changes', word: 'audit.onlyChanges' },
    ],
    read: async (query, _, before) => {
      const { entries, next } = await this.client.page({ ...query, before });
      return { rows: entries, next };
    },
    file: this.session.may('audit.export')
      ? async (query): Promise<{ rows: Entry[]; more: boolean }> => {
          const { entries, more } = await this.client.export(query);
          return { rows: entries, more };
        }
      : null,
  });

  protected actionOf(entry: Entry): string {
    return actionOf(this.words, entry);
  }

  /** What of an entry is told beside what was done. */
  protected detailsOf(entry: Entry): string[] {
    const { words } = this;
    return [
      handOverOf(words, entry),
      receiverOf(words, entry),
      rolesOf(words, entry),
      exportOf(words, entry),
    ].filter(Boolean);
  }

  private authorOf({ staffId, staffName }: Entry): string {
    return staffId === SYSTEM_ID ? this.words.of('audit.system') : staffName;
  }
}
