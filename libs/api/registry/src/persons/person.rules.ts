import { tidyName } from '@baanek/contracts';
import { type FieldFault, isDay, Refusal } from '@baanek/kernel';
import type { Background, Contact, Identity } from './identity';
import type { Names, PersonFields } from './person.dto';
import { readPhone } from './phone.rules';

/** What is to be sealed, from what was typed. */
export interface Written {
  identity: Identity;
  contact: Contact | null;
  background: Background | null;
}

/** Reads typed fields; refuses what cannot be, naming each field. An age is that of `day`; both are local dates. */
export function readPerson(fields: PersonFields, today: string, path = '', day = today): Written {
  const faults: FieldFault[] = [];
  const at = (field: string): string => (path ? `${path}.${field}` : field);
  const names = fields.names ? tidyNames(fields.names) : null;
  if (names && ![names.surname, names.given, names.patronymic].some(part => part.trim() !== ''))
    faults.push({ field: at('names'), rule: 'oneName' });
  const { birthDate, birthYear, fault } = readBirth(fields, today, day);
  if (fault) faults.push({ field: at(fault), rule: 'inThePast' });
  const phones = (fields.contact?.phones ?? []).map(readPhone);
  phones.forEach((phone, i) => {
    if (phone === null) faults.push({ field: at(`contact.phones.${i}`), rule: 'phone' });
  });
  if (faults.length > 0) throw new Refusal('request.invalid', faults);
  return {
    identity: {
      surname: names?.surname ?? '',
      given: names?.given ?? '',
      patronymic: names?.patronymic ?? '',
      formerNames: names?.formerNames ?? [],
      birthDate,
      birthYear,
      pin: fields.pin ?? null,
    },
    contact: fields.contact
      ? { ...fields.contact, phones: [...new Set(phones.filter(phone => phone !== null))] }
      : null,
    background: fields.background ?? null,
  };
}

/** Journals and hand-overs bring names that no form has tidied. */
const tidyNames = ({ surname, given, patronymic, formerNames }: Names): Names => ({
  ...{ surname: tidyName(surname), given: tidyName(given), patronymic: tidyName(patronymic) },
  formerNames: formerNames.map(tidyName).filter(Boolean),
});

interface ReadBirth {
  birthDate: string | null;
  birthYear: number | null;
  fault?: string;
}

function readBirth({ birth }: PersonFields, today: string, day: string): ReadBirth {
  const thisYear = Number(today.slice(0, 4));
  if (birth?.date) {
    const future = !isDay(birth.date) || birth.date > today;
    return {
      birthDate: birth.date,
      birthYear: Number(birth.date.slice(0, 4)),
      ...(future ? { fault: 'birth.date' } : {}),
    };
  }
  const year = birth?.year ?? (typeof birth?.age === 'number' ? Number(day.slice(0, 4)) - birth.age : null);
  return {
    birthDate: null,
    birthYear: year,
    ...(year !== null && year > thisYear ? { fault: 'birth.year' } : {}),
  };
}
