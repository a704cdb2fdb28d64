import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type PinHelp, pinHelp } from './pin-help';
import { PinOnFile } from './pin-on-file';

describe('what is said of a number while it is typed', () => {
  const bearerOf = jest.fn((_pin: string) => Promise.resolve<object | null>(null));
  const typed = signal({ pin: '', sex: 'female' as const, birth: '' });
  let help: () => PinHelp;

  beforeEach(() => {
    jest.useFakeTimers();
    bearerOf.mockClear().mockResolvedValue(null);
    typed.set({ pin: '', sex: 'female', birth: '' });
    TestBed.configureTestingModule({
      providers: [{ provide: PinOnFile, useValue: { bearerOf } }],
    });
    help = TestBed.runInInjectionContext(() => pinHelp(typed, () => 'her-own'));
    TestBed.tick();
  });
  afterEach(() => jest.useRealTimers());

  const type = async (pin: string, birth = ''): Promise<string> => {
    typed.set({ pin, sex: 'female', birth });
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(1_000);
    const { contradictions, bearer } = help();
    return [...contradictions, bearer?.code].filter(Boolean).join();
  };

  it.each([
    ['a day that differs', '10201199000000', '03.01.1990', 'pin_date'],
    ['a year that differs', '10201199000000', '1985', 'pin_date'],
    ['another sex', '20201199000000', '02.01.1990', 'pin_sex'],
    ['spaces within', '1 0201 1990 00000', '02.01.1990', ''],
    ['nothing odd', '10201199000000', '02.01.1990', ''],
    ['a digit too few', '1020119900000', '1985', ''],
  ])('names %s', async (_, pin, birth, expected) => {
    expect(await type(pin, birth)).toBe(expected);
  });

  it('names who on file has it, but her own record', async () => {
    bearerOf.mockResolvedValue({ id: 'other', code: 'БА-7Q4R', shortName: 'Айзада К.' });
    expect(await type('10201199000000')).toBe('БА-7Q4R');
    bearerOf.mockResolvedValue({ id: 'her-own', code: 'БА-7Q4R', shortName: 'Айзада К.' });
    expect(await type('10201199100000')).toBe('');
  });

  it('is looked for once it is whole and nobody types, and never before', async () => {
    await type('1020119900000');
    expect(bearerOf).not.toHaveBeenCalled();
    await type('10201199000000');
    expect(bearerOf.mock.calls).toEqual([['10201199000000']]);
  });

  it('forgets whom it found as soon as the number changes', async () => {
    bearerOf.mockResolvedValue({ id: 'other', code: 'БА-7Q4R', shortName: 'Айзада К.' });
    await type('10201199000000');
    bearerOf.mockResolvedValue(null);
    expect(await type('10201199200000')).toBe('');
  });
});
