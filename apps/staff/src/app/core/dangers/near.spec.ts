import { meets } from './near';

describe('a dangerous place and where she is to go', () => {
  it.each([
    ['село Кара-Балта, дом его матери', 'суд в Кара-Балте', 'place'],
    ['Аламединский район', 'больница, Аламединского района', 'place'],
    ['улица Чехова, дом 3', 'улица Панфилова, дом 3', null],
    ['Токмок шаары', 'Токмоктогу сот', 'place'],
    ['Посёлок Орловка', 'орловка, школа', 'place'],
    ['Рынок Дордой', 'Суд Первомайского района', null],
  ] as const)('“%s” and “%s” meet: %s', (what, place, met) => {
    expect(meets({ kind: 'settlement', what, oblast: null }, { place })).toBe(met);
  });

  it('meet in an oblast that is known of both', () => {
    const danger = { kind: 'his_home', what: 'дом', oblast: 'naryn' } as const;
    expect(meets(danger, { oblast: 'naryn' })).toBe('oblast');
    expect(meets(danger, { oblast: 'talas' })).toBeNull();
    expect(meets({ ...danger, oblast: null }, { oblast: null })).toBeNull();
  });

  it('is nothing of a person', () => {
    const danger = { kind: 'other_person', what: 'Токмок', oblast: null } as const;
    expect(meets(danger, { place: 'Токмок' })).toBeNull();
  });
});
