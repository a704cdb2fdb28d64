import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { addDays, today } from './dates';
import { Language } from './language';
import { Words } from './words';

describe('an age in words', () => {
  let words: Words;
  beforeEach(() => {
    const translate = (key: string, { n }: { n?: number } = {}): string => [n, key].filter(Boolean).join(' ');
    TestBed.configureTestingModule({
      providers: [
        { provide: TranslocoService, useValue: { translate } },
        { provide: Language, useValue: { current: () => 'ru' } },
      ],
    });
    words = TestBed.inject(Words);
  });

  it('is never nought: a baby is under a year, and of one whose birthday is known the months are said', () => {
    expect(words.age(0)).toBe('age.underYear');
    expect(words.age(0, today())).toBe('age.newborn');
    expect(words.age(0, addDays(today(), -100))).toBe('3 age.months.few');
    expect(words.age(1, addDays(today(), -500))).toBe('16 age.months.many');
  });

  it('is in years of everybody else', () => {
    expect([words.age(1), words.age(2, '2024-01-01'), words.age(31)]).toEqual([
      ...['1 age.one', '2 age.few', '31 age.one'],
    ]);
  });
});
