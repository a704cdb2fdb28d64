import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  CASE_KINDS,
  CASE_STAGES,
  CASE_STATES,
  MISSING_FACTS,
  MOST_HANDED_OVER,
  OBLASTS,
  reachOf,
  RISK_LEVELS,
  VIOLENCE_TYPES,
} from '@baanek/contracts';
import { ActionMenu, Avatar, Icon, MenuItem, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../core/clients/access/staff.client';
import { CasesClient } from '../core/clients/cases/cases.client';
import { dialogOpener } from '../core/forms/dialog-opener';
import type { Query, Wire } from '../core/http/api-types';
import { serverResource } from '../core/http/server-resource';
import { BkDate, today } from '../core/i18n/dates';
import { Words } from '../core/i18n/words';
import type { Part } from '../core/list/growing-list';
import type { Filter } from '../core/list/list-model';
import { serverList } from '../core/list/server-list';
import { ListCell } from '../core/list/view/list-cell';
import { ListView } from '../core/list/view/list-view';
import { Session } from '../core/session/session';
import { RiskLevelChip } from './risk/risk-level';

type Line = Wire['CaseLine'];

const partOf = ({ cases, next, partial }: Wire['CasePage']): Part<Line> & { partial: boolean } => ({
  ...{ rows: cases, next, partial },
});

/** Cases that the user may read. */
@Component({
  selector: 'bk-cases',
  imports: [
    ActionMenu,
    Avatar,
    BkDate,
    Icon,
    ListCell,
    ListView,
    MenuItem,
    RiskLevelChip,
    RouterLink,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './cases.page.html',
})
export class CasesPage {
  private readonly client = inject(CasesClient);
  private readonly colleagues = inject(StaffClient);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly today = today;
  private readonly openDialog = dialogOpener();
  private readonly dates = new BkDate();

  /** Users who see only their own cases choose among these alone. */
  private readonly seesAll = reachOf(this.session.me()?.roles ?? [], 'cases.read') === 'centre';
  private readonly people = serverResource({
    loader: () => (this.seesAll ? this.colleagues.colleagues() : Promise.resolve([])),
  });
  private readonly workers = computed(() =>
    (this.people.value() ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
  );
  protected readonly list = serverList<Line, Query<'/api/cases'>>({
    name: 'cases',
    id: ({ id }) => id,
    find: 'list.find.codeOrName',
    sorted: { key: 'opened', order: 'desc' },
    topics: ['cases'],
    ...(this.session.may('cases.assign') ? { choose: MOST_HANDED_OVER } : {}),
    columns: [
      {
        ...{ key: 'code', word: 'cases.client', sort: 'asc', fixed: true, bare: true },
        text: ({ code, shortName }) => [code, shortName].filter(Boolean).join(' '),
      },
      {
        ...{ key: 'state', word: 'cases.state', bare: true },
        text: ({ state }) => this.words.code('caseState', state),
      },
      {
        ...{ key: 'stage', word: 'cases.stage', style: 'quiet', hidden: true },
        text: ({ stage }) => this.words.code('caseStage', stage),
      },
      {
        key: 'kind',
        word: 'cases.kind',
        hidden: true,
        text: ({ kind }) => this.words.code('caseKind', kind),
      },
      {
        ...{ key: 'opened', word: 'cases.openedAt', sort: 'desc' },
        text: ({ openedAt }) => this.dates.transform(openedAt),
      },
      {
        ...{ key: 'lastSession', word: 'cases.lastSession', sort: 'desc' },
        text: ({ lastSessionAt }) => this.dates.transform(lastSessionAt) || '—',
      },
      {
        ...{ key: 'risk', word: 'risk.title', sort: 'desc', bare: true },
        text: ({ riskLevel }) => this.words.code('riskLevel', riskLevel),
      },
      {
        ...{ key: 'next', word: 'plan.next', hidden: true, asks: 'steps' },
        text: ({ nextStep, nextStepOn }) =>
          [this.dates.transform(nextStepOn), nextStep].filter(Boolean).join(' '),
      },
      {
        ...{ key: 'missing', word: 'missing.title', hidden: true, asks: 'facts', bare: true },
        text: line => this.factsOf(line) || '—',
      },
      {
        ...{ key: 'wait', word: 'wait.title', hidden: true, asks: 'waits' },
        text: line => this.waitOf(line),
      },
      { key: 'workers', word: 'cases.workers', style: 'quiet', text: ({ workers }) => workers },
    ],
    filters: this.filters(),
    read: async (query, words, after) => partOf(await this.client.list({ ...query, after }, words)),
    early: query => {
      const page = this.client.early(query);
      return page && partOf(page);
    },
    file: this.session.may('cases.export')
      ? async (query, words): Promise<{ rows: Line[]; more: boolean }> => {
          const { cases, more } = await this.client.export(query, words);
          return { rows: cases, more };
        }
      : null,
  });

  private filters(): Filter<Line>[] {
    const states = (): { value: string; label: string }[] =>
      CASE_STATES.map(value => ({ value, label: this.words.of(`cases.filter.${value}`) }));
    return [
      { kind: 'choice', key: 'state', word: 'cases.state', options: states, initial: 'open' },
      this.choice('stage', 'cases.stage', 'caseStage', CASE_STAGES),
      this.choice('violence', 'appeal.violence', 'violence', VIOLENCE_TYPES),
      this.choice('oblast', 'person.oblast', 'oblast', OBLASTS),
      { kind: 'choice', key: 'risk', word: 'risk.title', options: () => this.risks(), extra: true },
      { kind: 'choice', key: 'lacks', word: 'missing.title', options: () => this.lacks(), extra: true },
      { kind: 'flag', key: 'waiting', word: 'wait.long', extra: true },
      { kind: 'flag', key: 'met', word: 'wait.met', extra: true },
      { kind: 'flag', key: 'late', word: 'cases.late', extra: true },
      { kind: 'flag', key: 'planless', word: 'cases.planless', extra: true },
      { kind: 'flag', key: 'reassess', word: 'risk.overdue', extra: true },
      ...(this.seesAll ? this.filtersOfAll() : []),
      { kind: 'period', key: 'period', extra: true },
    ];
  }

  /** A filter by a set, behind the button of filters. */
  private choice(key: string, word: string, set: string, values: readonly string[]): Filter<Line> {
    return { kind: 'choice', key, word, options: () => this.words.options(set, values), extra: true };
  }

  private risks(): { value: string; label: string }[] {
    const levels = this.words.options('riskLevel', RISK_LEVELS);
    return [...levels, { value: 'none', label: this.words.of('risk.none') }];
  }

  private lacks(): { value: string; label: string }[] {
    const any = { value: 'any', label: this.words.of('missing.any') };
    return [any, ...this.words.options('missingFact', MISSING_FACTS)];
  }

  /** What was left as it is stays chosen, so that it can be tried again. */
  protected async handOver(): Promise<void> {
    const { choice } = this.list;
    const chosen = choice?.chosen().map(({ id, code }) => ({ id, code })) ?? [];
    const dialog = import('./hand-over/case-hand-over-dialog').then(m => m.CaseHandOverDialog);
    const run = await this.openDialog(dialog, chosen);
    if (!run) return;
    const done = new Set(run.handed().map(({ outlook }) => outlook.id));
    choice?.choose(chosen.map(({ id }) => id).filter(id => !done.has(id)));
    this.list.reload();
  }

  protected factsOf({ missing }: Line): string {
    return missing.map(fact => this.words.code('missingFact', fact)).join(', ');
  }

  /** How long she waited for the first meeting, or has waited by now. */
  protected waitOf({ waitedDays, met }: Line): string {
    if (waitedDays === null) return '—';
    return this.words.count(met ? 'wait.waited' : 'wait.waits', waitedDays);
  }

  private filtersOfAll(): Filter<Line>[] {
    return [
      { kind: 'choice', key: 'worker', word: 'cases.worker', options: () => this.workers() },
      { kind: 'flag', key: 'mine', word: 'cases.mine' },
      { kind: 'flag', key: 'unattended', word: 'cases.unattended' },
      this.choice('kind', 'cases.kind', 'caseKind', CASE_KINDS),
    ];
  }
}
