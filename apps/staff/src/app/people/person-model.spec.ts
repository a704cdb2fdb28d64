import { today } from '../core/i18n/dates';
import { ageOf, emptyPerson, fromPerson, personField, readBirth, toPersonFields } from './person-model';

const thisYear = Number(today().slice(0, 4));

describe('a typed birth', () => {
  it.each([
    ['', {}],
    ['12.05.1992', { date: '1992-05-12' }],
    [' 1.2.92 ', { date: '1992-02-01' }],
    ['1992', { year: 1992 }],
    ['34', { age: 34 }],
    ['0', { age: 0 }],
  ])('%j is understood', (typed, birth) => {
    expect(readBirth(typed)).toEqual(birth);
  });

  it.each(['31.02.1990', '1.1.2999', '121', '1899', String(thisYear + 1), 'давно', '12345'])(
    '%j is refused',
    typed => {
      expect(readBirth(typed)).toBeNull();
    },
  );

  it('gives whole years', () => {
    expect(ageOf('34')).toBe(34);
    expect(ageOf(String(thisYear - 20))).toBe(20);
    expect(ageOf(`31.12.${thisYear - 20}`)).toBeLessThanOrEqual(20);
    expect(ageOf('')).toBeNull();
  });
});

describe('what is typed of a person', () => {
  it('says nothing of what was left empty', () => {
    expect(toPersonFields(emptyPerson())).toMatchObject({
      names: null,
      birth: null,
      pin: null,
      contact: null,
    });
  });

  it('splits telephones and former names', () => {
    const { contact, names } = toPersonFields({
      ...emptyPerson(),
      given: 'Айгүл',
      formerNames: 'Асанова; Усенова',
      phones: '+996 000 111222, 0000 33 44 55;',
    });
    expect(contact?.phones).toEqual(['+996 000 111222', '0000 33 44 55']);
    expect(names?.formerNames).toEqual(['Асанова', 'Усенова']);
  });

  it('keeps contact rules even where there is no telephone', () => {
    const fields = toPersonFields({ ...emptyPerson(), mayLeaveMessage: 'no' });
    expect(fields.contact).toMatchObject({ phones: [], mayLeaveMessage: 'no' });
  });

  it('comes back from the file as it was typed', () => {
    const typed = {
      ...emptyPerson('male'),
      surname: 'Осмонов',
      given: 'Бакыт',
      patronymic: 'Асанович',
      birth: '12.05.1992',
      pin: '11205199200000',
      phones: '+996 000 111222',
      safeHours: '10–12',
    };
    const { names, birth, contact, pin, ...rest } = toPersonFields(typed);
    const view = { ...rest, names, contact, pin, birthDate: birth?.date ?? null, birthYear: 1992 };
    expect(fromPerson(view as unknown as Parameters<typeof fromPerson>[0])).toEqual(typed);
  });

  it('finds the field a fault of the command belongs to', () => {
    expect(['names.given', 'names', 'birth.year', 'contact.phones.0', 'pin'].map(personField)).toEqual([
      'given',
      'surname',
      'birth',
      'phones',
      'pin',
    ]);
  });
});
