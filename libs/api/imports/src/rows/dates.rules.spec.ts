import { readBirth } from './birth.rules';
import { readDateOr } from './dates.rules';

describe('a date as people type it', () => {
  it.each([
    ['01.02.2026', '2026-02-01'],
    ['1/2/26', '2026-02-01'],
    ['1.2.26 г.', '2026-02-01'],
    ['01,02,2026', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    ['2026-02-01T00:00:00', '2026-02-01'],
    ['01.02.2026 14:30', '2026-02-01'],
    ['1 февраля 2026', '2026-02-01'],
    ['1 ФЕВ. 2026 года', '2026-02-01'],
    ['1-февраль, 2026-ж.', '2026-02-01'],
    ['2026-жылдын 1-февралы', '2026-02-01'],
    ['9 жалган куран 2025', '2025-03-09'],
    ['2 мая 2025', '2025-05-02'],
    ['Feb 1, 2026', '2026-02-01'],
    ['46054', '2026-02-01'],
    ['46054.5', '2026-02-01'],
  ])('reads %s', (typed, date) => {
    expect(readDateOr(typed)).toEqual({ date });
  });

  it.each(['февраль 2026', 'февраль 2026 г.', '02.2026', '2026-02', '2026', '2026 г.'])(
    'says that %s lacks its day',
    typed => {
      expect(readDateOr(typed)).toEqual({ fault: 'date_incomplete' });
    },
  );

  it.each(['', '31.02.2023', '13.13.2025', '02/13/2026', 'вчера', '1 сомбря 2026', '01.02.2026, 03.02.2026'])(
    'makes nothing of %s',
    typed => {
      expect(readDateOr(typed)).toEqual({ fault: 'date' });
    },
  );
});

describe('a birth as people type it', () => {
  it.each([
    ['1985', null, 1985],
    ['1985 г.р.', null, 1985],
    ['38 лет', null, 1988],
    ['38', null, 1988],
    ['38 жашта', null, 1988],
    ['12.01.1982', '1982-01-12', 1982],
    ['29963', '1982-01-12', 1982],
    ['05.1982', null, 1982],
    ['май 1982', null, 1982],
    ['', null, null],
    ['не изв.', null, null],
  ])('reads %s', (typed, date, year) => {
    expect(readBirth(typed, '2026-02-01')).toEqual({ date, year });
  });

  it.each(['-4', '199', '2031', 'не помнит??', '01.01.2027'])('refuses %s', typed => {
    expect(readBirth(typed, '2026-02-01')).toBeUndefined();
  });
});
