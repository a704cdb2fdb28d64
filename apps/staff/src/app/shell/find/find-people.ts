import { inject, Injectable, signal } from '@angular/core';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { ProgrammeClient } from '../../core/clients/programme.client';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import type { KnownFacts } from '../../people/known-facts';
import type { Found } from './find-model';
import { FindSources } from './find-sources';
import { isEnough } from './typed.rules';

/** Finds clients at the server, when Enter asks for it and not while it is typed: each search is written down. */
@Injectable()
export class FindPeople {
  private readonly persons = inject(PersonsClient);
  private readonly cases = inject(CasesClient);
  private readonly programme = inject(ProgrammeClient);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly sources = inject(FindSources);

  /** Whether all people are searched, and not only a list. */
  readonly hasPeople = this.session.may('persons.search') || this.session.may('programme.manage');
  readonly hasCases = this.session.may('cases.read');
  /** A name of one word was looked for among the latest of many only. */
  readonly partial = signal(false);

  async ask(text: string, known: KnownFacts): Promise<Found[]> {
    this.partial.set(false);
    const isWide = isEnough(text) || Object.keys(known).length > 0;
    const [people, cases] = await Promise.all([
      this.hasPeople && isWide ? this.people(text, known) : this.participants(text),
      this.hasCases && !/^[\d\s()+-]{7,}$/.test(text) ? this.caseLines(text) : [],
    ]);
    const titles = new Set(people.map(({ title }) => title));
    return [...people, ...cases.filter(({ title }) => !titles.has(title))]; // a person leads to her case
  }

  private async people(text: string, known: KnownFacts): Promise<Found[]> {
    const client = this.session.may('persons.search') ? this.persons : this.programme;
    const { candidates, partial } = await client.search({ purpose: 'return_visit', text, ...known });
    if (partial) this.partial.set(true);
    return candidates.map(candidate => {
      const { id, code, shortName, birthYear, oblast, likelihood, reasons } = candidate;
      const why = reasons.map(reason => this.words.of(`reason.${reason}`)).join(', ');
      return {
        ...{ id: `bk-find-${id}`, section: 'people', icon: 'user', title: titleOf(code, shortName) },
        note: [birthYear, this.words.code('oblast', oblast), why].filter(Boolean).join(' · '),
        mark: {
          tone: likelihood === 'likely' ? 'green' : 'amber',
          text: this.words.of(`personSearch.${likelihood}`),
        },
        open: () => this.openPerson(candidate),
      };
    });
  }

  /** One word of a name is enough for the list of participants. */
  private async participants(text: string): Promise<Found[]> {
    if (!this.session.may('programme.read')) return [];
    const { enrolments, partial } = await this.programme.enrolments({}, text);
    if (partial) this.partial.set(true);
    return enrolments.map(({ id, code, shortName, groupName }) => ({
      ...{ id: `bk-find-${id}`, section: 'people', icon: 'user', title: titleOf(code, shortName) },
      ...{ note: groupName ?? '', open: () => this.sources.go(`/programme/participants/${id}`) },
    }));
  }

  private async caseLines(text: string): Promise<Found[]> {
    const { cases, partial } = await this.cases.list({}, text);
    if (partial) this.partial.set(true);
    return cases.map(({ id, code, shortName, state, workers }) => ({
      ...{ id: `bk-find-${id}`, section: 'cases', icon: 'folder', title: titleOf(code, shortName) },
      note: [state === 'closed' ? this.words.of('find.closed') : '', workers].filter(Boolean).join(' · '),
      open: () => this.sources.go(`/cases/${id}`),
    }));
  }

  private async openPerson({ id }: Wire['Candidate']): Promise<void> {
    if (this.session.may('persons.search')) {
      const { cases } = await this.cases.list({ personId: id });
      const own = cases[0];
      await (own ? this.sources.go(`/cases/${own.id}`) : this.sources.go('/appeals/new', {}, { person: id }));
      return;
    }
    const { enrolments } = await this.programme.enrolments({ personId: id });
    const latest = enrolments[0];
    if (latest) await this.sources.go(`/programme/participants/${latest.id}`);
  }
}

const titleOf = (code: string, shortName: string): string => `${code} ${shortName}`.trim();
