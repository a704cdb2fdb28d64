/** What a page reads first when it is opened by its plain address: the same addresses that its clients ask for. */
const FIRST_READS: Readonly<Record<string, readonly string[]>> = {
  '/': ['/api/today'],
  '/today': ['/api/today'],
  '/appeals': ['/api/appeals'],
  '/cases': ['/api/cases?state=open'],
  '/shelter': ['/api/shelter/board', '/api/shelter/availability'],
  '/programme': ['/api/programme/groups', '/api/programme/enrolments'],
};

/** What to ask for early at this address; nothing where a filter says otherwise. */
export const firstReads = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>): readonly string[] =>
  search === '' ? (FIRST_READS[pathname] ?? []) : [];
