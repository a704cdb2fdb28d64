import * as contracts from '@baanek/contracts';
import { DOMAINS } from '../../access/trail-words';
import ky from '../../../generated/words.ky';
import kyFrame from '../../../generated/words.ky.frame';
import kyPages from '../../../generated/words.ky.pages';
import ru from '../../../generated/words.ru';
import ruFrame from '../../../generated/words.ru.frame';
import ruPages from '../../../generated/words.ru.pages';
import en from '../../../generated/words.en';
import enFrame from '../../../generated/words.en.frame';
import enPages from '../../../generated/words.en.pages';

const LANGUAGES = {
  ru: { ...ru, ...ruFrame, ...ruPages },
  ky: { ...ky, ...kyFrame, ...kyPages },
  en: { ...en, ...enFrame, ...enPages },
};
const SETS: Record<string, readonly string[]> = {
  age: contracts.AGE_BANDS,
  attendance: contracts.SESSION_ATTENDANCES,
  casePart: contracts.CASE_PARTS,
  caseStage: contracts.CASE_STAGES,
  openEnd: contracts.OPEN_ENDS,
  caseState: contracts.CASE_STATES,
  followUpOutcome: contracts.FOLLOW_UP_OUTCOMES,
  followUpSafety: contracts.FOLLOW_UP_SAFETY,
  channel: contracts.CHANNELS,
  closeReason: contracts.CLOSE_REASONS,
  destination: contracts.DESTINATIONS,
  enquiry: contracts.PLACE_ENQUIRY_STATES,
  enrolment: contracts.ENROLMENT_STATES,
  importFault: contracts.IMPORT_FAULTS,
  importField: contracts.IMPORT_FIELDS,
  language: contracts.SERVICE_LANGUAGES,
  mark: contracts.ATTENDANCE_MARKS,
  oblast: contracts.OBLASTS,
  outcome: contracts.APPEAL_OUTCOMES,
  part: contracts.HOUSEHOLD_PARTS.slice(1),
  place: contracts.PLACE_KINDS,
  programmeSource: contracts.PROGRAMME_SOURCES,
  relation: contracts.RELATIONS,
  role: contracts.ROLES,
  room: contracts.ROOM_KINDS,
  service: contracts.SERVICES,
  appointmentKind: contracts.SESSION_KINDS,
  sessionKind: contracts.SESSION_KINDS,
  sex: contracts.SEXES,
  escortKind: contracts.ESCORT_KINDS,
  escortOutcome: contracts.ESCORT_OUTCOMES,
  escortState: contracts.ESCORT_STATES,
  violence: contracts.VIOLENCE_TYPES,
  escortWish: contracts.ESCORT_WISHES,
};

describe.each(Object.entries(LANGUAGES))('words in %s', (_, words: Record<string, string>) => {
  it.each(Object.entries(SETS))('name every value of the set %s', (set, values) => {
    expect(values.filter(value => !words[`set.${set}.${value}`])).toEqual([]);
  });

  it('tell every refusal of the server', () => {
    const codes = Object.keys(contracts.ERROR_CODES).map(code => `error.${code}`);
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter(key => !words[key])).toEqual([]);
  });

  it('have all four forms of each counted word', () => {
    const counted = Object.keys(words).filter(key => /\.(one|few|many|other)$/.test(key));
    const roots = new Set(
      counted.map(key => key.replace(/\.\w+$/, '')).filter(root => `${root}.few` in words),
    );
    expect(roots.size).toBeGreaterThan(3);
    for (const root of roots)
      expect(['one', 'few', 'many', 'other'].filter(form => !words[`${root}.${form}`])).toEqual([]);
  });

  it('name every area of the trail', () => {
    expect(DOMAINS.filter(domain => !words[`audit.domain.${domain}`])).toEqual([]);
  });

  it('leave the same blanks as in Russian', () => {
    const blanks = (text: string): string[] => (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).sort();
    const differing = Object.entries(LANGUAGES.ru)
      .filter(([key, text]) => String(blanks(text)) !== String(blanks(words[key] ?? '')))
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });
});
