/** One row of a table of words. */
export interface WordRow {
  key: string;
  ru: string;
  ky: string;
  en: string;
}

/** Words that a native reader has read, as they stood then. */
export interface ReadRow extends WordRow {
  by: string;
}

/** Where words are seen, by the beginning of their key; the first that fits counts. */
const SEEN: readonly (readonly [beginnings: string, where: string])[] = [
  ['auth|setup|password', 'Sign-in, first start, new password (/sign-in, /setup, /new-password)'],
  [
    'nav|app|action|field|list|filter|form|notFound|keys|signOut|privacyScreen|typed|draft|confirm',
    'Every page',
  ],
  ['calendar|date|nights|minutes|age|places|people|families|participants|missed|counted', 'Every page'],
  ['help', 'Help of a page (F1 on every page)'],
  ['tour', 'The tour of the frame (/today, and from the help)'],
  ['find', 'The one box of search (every page)'],
  ['personSearch|candidates|reason|samePerson', 'Search for a person (every page, /appeals/new, /cases)'],
  ['today|putOff|week', 'Today, and the week (/today, /week)'],
  ['me', 'Own account (/me)'],
  ['appeals|appeal|callerEnquiry|warning', 'Appeals (/appeals, /appeals/new, /appeals/caller-enquiries)'],
  ['import', 'Import of a journal of appeals (/appeals/import)'],
  ['figures', 'Figures of appeals (/appeals/figures)'],
  ['shared', 'Figures of the association (/figures, /figures/share)'],
  ['cases|team|timeline|session|contact|consent|household|member', 'Cases (/cases)'],
  ['followUp', 'After a case was closed (/cases)'],
  ['plan|goal|review', 'Plan of a case (/cases)'],
  ['safety|card', 'Safety plan, and its card (/cases)'],
  ['service|servicePress|injury', 'Services of a case (/cases)'],
  ['funding', 'Funding (/funding)'],
  ['questionnaire', 'Questionnaires of risk (/questionnaires, /questionnaires/load)'],
  ['noteTemplate', 'Templates of notes (/note-templates)'],
  ['caseIncident', 'Incidents in a case (/cases)'],
  ['risk', 'Risk in a case (/cases)'],
  ['conference', 'Conferences about a case (/cases)'],
  ['opinion', 'Second opinions (/cases)'],
  ['supervision', 'Supervision (/cases/supervision)'],
  ['child', 'A child’s own case (/cases)'],
  ['outcome', 'How she says she is (/cases)'],
  ['danger', 'Dangerous places and people (/cases, /escorts)'],
  ['appointments', 'Calendar and appointments (/calendar, /cases)'],
  ['shift', 'Hand-over of a shift (/handover)'],
  ['cover', 'Who is away, and who stands in (/covers, /cases)'],
  ['rooms', 'Consulting rooms (/consulting-rooms)'],
  ['person', 'Fields of a person (/appeals/new, /cases, /programme)'],
  ['handOver', 'Cases that are handed over (/cases)'],
  ['missing|wait', 'What is missing, and who waits (/cases, /cases/workload)'],
  ['workload', 'Who carries how much (/cases/workload)'],
  ['duplicates', 'Similar and merged records (/cases/duplicates)'],
  ['transfer', 'Transfers to another centre (/appeals/transfers, /cases)'],
  ['shelter|placement|roomSearch|shape', 'Board of the shelter (/shelter)'],
  ['rollCall|mark', 'Roll-call and attendance (/shelter/roll-call, /programme/groups)'],
  ['stays|agreement', 'Stays, agreement (/shelter/stays)'],
  ['weeks', 'Weeks of the shelter (/shelter/weeks)'],
  ['setUp|rules', 'Rooms and rules of the house (/shelter/set-up)'],
  ['placeEnquiry', 'Places in other centres (/shelter/place-enquiries)'],
  ['houseFigures', 'Figures of the house (/shelter/house-records)'],
  ['refusal|incident|extension|separation|houseRecords', 'Records of the house (/shelter/house-records)'],
  ['escorts|escort', 'Escorts (/escorts, /own-escorts, /today)'],
  ['programme', 'Correction programme (/programme)'],
  ['staff', 'Staff (/staff)'],
  ['path', 'Setting up a centre (/set-up)'],
  ['centres', 'Centres (/centres)'],
  ['audit', 'Audit log (/audit)'],
  ['history', 'Corrections and histories of records (all pages)'],
  ['error|rule', 'Messages when something is refused (all pages)'],
  ['set', 'Choices in lists and forms (all pages)'],
];

const seenAt = (key: string): string => {
  const beginning = key.split('.')[0] ?? '';
  const found = SEEN.find(([beginnings]) => beginnings.split('|').includes(beginning));
  if (!found) throw new Error(`tools/words/to-read.ts does not say where ${key} is seen`);
  return found[1];
};
const cell = (text: string): string =>
  text.replaceAll('\u00AD', '').replaceAll('|', '\\|').replaceAll('\n', ' ');

const HEAD = `# Words to read

Every word of the interface, for native readers: drafts first, that is what nobody has read yet. Made from the tables in
\`apps/staff/words\` by \`npm run words\`; do not edit it here. How to send a correction is said in
[CONTRIBUTING](../CONTRIBUTING.md#for-native-readers).
`;

/** The page for native readers: words that nobody has read as they stand now, then those that were read. */
export function pageOfWords(words: readonly WordRow[], read: readonly ReadRow[]): string {
  const readers = new Map(read.map(row => [row.key, row]));
  const readerOf = (row: WordRow): string => {
    const was = readers.get(row.key);
    const stands = was && was.ru === row.ru && was.ky === row.ky && was.en === row.en;
    return stands ? was.by : ''; // once changed, a word is a draft again
  };
  const listed = words.map(row => ({ row, by: readerOf(row), where: seenAt(row.key) }));
  const part = (title: string, of: typeof listed): string[] => {
    const places = SEEN.map(([, where]) => where).filter((where, i, all) => all.indexOf(where) === i);
    const tables = places.flatMap(place => {
      const here = of.filter(({ where }) => where === place);
      if (here.length === 0) return [];
      const lines = here.map(
        ({ row, by }) => `| ${[row.key, ...[row.ru, row.ky, row.en].map(cell), by].join(' | ')} |`,
      );
      const head = ['| key | ru | ky | en | read by |', '| --- | --- | --- | --- | --- |'];
      return ['', `### ${title}: ${place}`, '', ...head, ...lines];
    });
    return ['', `## ${title}: ${of.length}`, ...(tables.length > 0 ? tables : ['', 'None.'])];
  };
  const drafts = listed.filter(({ by }) => by === '');
  return [
    HEAD.trimEnd(),
    ...part('Drafts', drafts),
    ...part(
      'Read',
      listed.filter(({ by }) => by !== ''),
    ),
    '',
  ].join('\n');
}
