import { Injector, runInInjectionContext } from '@angular/core';
import type { CanMatchFn, Route, Routes } from '@angular/router';
import { type Permission, reachOf, type Role, ROLES } from '@baanek/contracts';
import en from '../../../generated/words.en';
import enFrame from '../../../generated/words.en.frame';
import enHelp from '../../../generated/words.en.help';
import enPages from '../../../generated/words.en.pages';
import ky from '../../../generated/words.ky';
import kyFrame from '../../../generated/words.ky.frame';
import kyHelp from '../../../generated/words.ky.help';
import kyPages from '../../../generated/words.ky.pages';
import ru from '../../../generated/words.ru';
import ruFrame from '../../../generated/words.ru.frame';
import ruHelp from '../../../generated/words.ru.help';
import ruPages from '../../../generated/words.ru.pages';
import { ROUTES } from '../../app.routes';
import { Language } from '../../core/i18n/language';
import { Session } from '../../core/session/session';
import { HELP_PAGES } from './help-pages';
import { mistakesOf, openTo, pageAt, rolesOf, stepsOf } from './help.rules';

const HELP: Record<string, Record<string, string>> = { ru: ruHelp, ky: kyHelp, en: enHelp };
const WORDS: Record<string, Record<string, string>> = {
  ru: { ...ru, ...ruFrame, ...ruPages, ...ruHelp },
  ky: { ...ky, ...kyFrame, ...kyPages, ...kyHelp },
  en: { ...en, ...enFrame, ...enPages, ...enHelp },
};
const may =
  (role: Role) =>
  (permission: Permission): boolean =>
    reachOf([role], permission) !== null;

/** Addresses of pages behind the sign-in that a role may open, as the routes have them. */
async function routesOf(role: Role): Promise<string[]> {
  const injector = Injector.create({
    providers: [
      { provide: Session, useValue: { may: may(role) } },
      { provide: Language, useValue: { need: () => Promise.resolve() } },
    ],
  });
  const matches = (route: Route): boolean =>
    (route.canMatch ?? []).every(
      guard =>
        runInInjectionContext(injector, () => (guard as CanMatchFn)(route, [], undefined as never)) === true,
    );
  const walk = async (routes: Routes, before: string): Promise<string[]> => {
    const found: string[] = [];
    for (const route of routes.filter(matches)) {
      const at = [before, route.path].filter(Boolean).join('/');
      const lazy = (await route.loadChildren?.()) as Routes | undefined;
      const within = [...(route.children ?? []), ...(lazy ?? [])];
      if (within.length > 0) found.push(...(await walk(within, at)));
      else if (route.redirectTo === undefined && route.path !== '**') found.push(at);
    }
    return found;
  };
  return walk(
    ROUTES.filter(route => route.path === ''),
    '',
  );
}

describe('the help', () => {
  it.each(ROLES)('of %s tells of the pages that she may open, and of no others', async role => {
    const told = openTo(HELP_PAGES, may(role)).flatMap(({ paths }) => paths);
    const open = await routesOf(role);
    const own = told.filter(one => one !== 'shelter/agreement/:id'); // for whoever admits; its help is that of the blank one
    expect(own.sort()).toEqual(open.filter(one => one !== 'shelter/agreement/:id').sort());
  });

  it('tells who may not mend a record to tell who may', () => {
    const appeal = HELP_PAGES.find(({ id }) => id === 'appeal') as (typeof HELP_PAGES)[number];
    expect(mistakesOf(appeal, may('director'))).toBe('help.tellWho');
    expect(mistakesOf(appeal, may('intake'))).toBe('help.appeal.mistakes');
  });

  it('of a facilitator says nothing of the other side', () => {
    const pages = openTo(HELP_PAGES, may('facilitator'));
    const keys = pages.flatMap(page => [
      ...[page.title, `help.${page.id}.for`, `help.${page.id}.mistakes`],
      ...stepsOf(page, may('facilitator')),
      ...page.keys.map(({ word }) => word),
    ]);
    const said = keys.map(key => WORDS['en']?.[key] ?? '').join(' ');
    expect(pages.map(({ id }) => id)).toContain('programme');
    expect(said).not.toMatch(/shelter|escort|appeal|\bcases?\b|household|\bbed/i);
    expect(pages.flatMap(rolesOf).filter(role => role !== 'facilitator')).toEqual([]);
  });

  it.each(Object.keys(HELP))(
    'in %s has all that is said of each page, and nothing of pages that are not',
    language => {
      const wanted = HELP_PAGES.flatMap(page => [
        ...[`help.${page.id}.for`, `help.${page.id}.mistakes`],
        ...stepsOf(page, () => true),
      ]);
      const there = Object.keys(HELP[language] ?? {}).filter(key =>
        /^help\.\w+\.(for|mistakes|\d+)$/.test(key),
      );
      expect(there.sort()).toEqual(wanted.sort());
      expect(HELP_PAGES.filter(({ title }) => !WORDS[language]?.[title])).toEqual([]);
    },
  );

  it('has two to six steps for each role on a page', () => {
    const odd = ROLES.flatMap(role =>
      openTo(HELP_PAGES, may(role))
        .map(page => ({ role, page: page.id, n: stepsOf(page, may(role)).length }))
        .filter(({ n }) => n > 6 || n < 2),
    );
    expect(odd).toEqual([]);
  });

  const namesOf = (text: string): string[] =>
    Array.from(text.matchAll(/\{\{([\w.]+)\}\}/g), ([, key = '']) => key);

  it('names buttons by words that there are, without gaps, the same in each language', () => {
    for (const [key, text] of Object.entries(ruHelp)) {
      if (key.startsWith('tour.step')) continue;
      const names = namesOf(text).sort();
      for (const [language, words] of Object.entries(WORDS)) {
        expect([key, namesOf(words[key] ?? '').sort()]).toEqual([key, names]);
        for (const name of names)
          expect([language, name, words[name]]).not.toEqual([language, name, undefined]);
        for (const name of names) expect(words[name]).not.toContain('{{');
      }
    }
  });
});

describe('the help of an address', () => {
  it.each([
    ['/appeals', 'appeals'],
    ['/appeals/new', 'newAppeal'],
    ['/appeals/0190-1', 'appeal'],
    ['/appeals/import/0190-1?x=1', 'import'],
    ['/shelter?stay=1', 'board'],
    ['/programme/groups/1#top', 'group'],
    ['/no-such-page', undefined],
  ])('%s is %s', (url, id) => {
    expect(pageAt(HELP_PAGES, url)?.id).toBe(id);
  });

  it('is not that of a page which the role may not open', () => {
    expect(pageAt(openTo(HELP_PAGES, may('facilitator')), '/shelter')).toBeUndefined();
  });
});
