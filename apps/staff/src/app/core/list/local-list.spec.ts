import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, Router } from '@angular/router';
import { of } from 'rxjs';
import { Toaster } from '../feedback/toaster';
import type { ServerResource } from '../http/server-resource';
import { Language } from '../i18n/language';
import { Words } from '../i18n/words';
import { Session } from '../session/session';
import { localList } from './local-list';

interface Row {
  id: string;
  name: string;
  seen: number;
  role: string;
}

const row = (name: string, seen: number, role: string): Row => ({ id: name, name, seen, role });
const ROWS = [row('Өмүрова', 3, 'intake'), row('Асанова', 20, 'lawyer'), row('Ёлкина', 100, 'intake')];

describe('a list that is held whole', () => {
  const shown = (queryParams: object, words = ''): string[] => {
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: { me: signal({}) } },
        { provide: Toaster, useValue: {} },
        { provide: Language, useValue: { current: () => 'ru' } },
        { provide: Words, useValue: { of: (key: string) => key } },
        { provide: Router, useValue: { currentNavigation: () => null, events: of() } },
        { provide: ActivatedRoute, useValue: { queryParams: of(queryParams), snapshot: { queryParams } } },
      ],
    });
    const loaded = { value: () => ROWS, hasValue: () => true } as unknown as ServerResource<Row[]>;
    const list = TestBed.runInInjectionContext(() =>
      localList<Row>({
        ...{ name: 'rows', id: one => one.id, loaded, sorted: { key: 'name', order: 'asc' } },
        columns: [
          { key: 'name', word: 'name', sort: 'asc', text: ({ name }) => name },
          {
            key: 'seen',
            word: 'seen',
            sort: 'desc',
            text: ({ seen }) => `${seen} д`,
            by: ({ seen }) => seen,
          },
        ],
        filters: [
          {
            ...{ kind: 'choice', key: 'role', word: 'role' },
            options: () => ['intake', 'lawyer'].map(value => ({ value, label: value })),
            passes: (one, role) => one.role === role,
          },
        ],
      }),
    );
    list.state.words.set(words);
    return list.rows().map(({ name }) => name);
  };

  it('is sorted by the alphabet, and numbers by their size', () => {
    expect(shown({})).toEqual(['Асанова', 'Ёлкина', 'Өмүрова']);
    TestBed.resetTestingModule();
    expect(shown({ sort: 'seen' })).toEqual(['Ёлкина', 'Асанова', 'Өмүрова']);
  });

  it('is narrowed by filter and by words, in any case and without the dots of ё', () => {
    expect(shown({ role: 'intake' })).toEqual(['Ёлкина', 'Өмүрова']);
    TestBed.resetTestingModule();
    expect(shown({}, 'ЕЛК 100')).toEqual(['Ёлкина']);
  });
});
