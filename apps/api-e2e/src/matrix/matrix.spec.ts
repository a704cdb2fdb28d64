import { type Role, sideOf } from '@baanek/contracts';
import { dayFromNow, Visitor, type Wire } from '@baanek/e2e';
import { type Expectation, type Expectations, mayAsk, request } from './expectation.ts';
import { CASE_PLAN } from './expectations/cases/case-plan.ts';
import { CASE_VOICES } from './expectations/cases/case-voices.ts';
import { CHILDREN } from './expectations/cases/children.ts';
import { CASEWORK } from './expectations/cases/casework.ts';
import { QUESTIONNAIRES } from './expectations/cases/questionnaires.ts';
import { SECOND_READERS } from './expectations/cases/second-readers.ts';
import { SERVICES } from './expectations/cases/services.ts';
import { APPOINTMENTS } from './expectations/cases/appointments.ts';
import { CORRECTIONS } from './expectations/corrections.ts';
import { HOUSE_CORRECTIONS } from './expectations/house-corrections.ts';
import { FILES } from './expectations/files.ts';
import { HOUSE_AND_PROGRAMME } from './expectations/house-and-programme.ts';
import { IMPORTS } from './expectations/imports.ts';
import { LISTS } from './expectations/lists.ts';
import { OFFICE } from './expectations/office.ts';
import { PEOPLE } from './expectations/people.ts';
import { FIGURES } from './expectations/figures.ts';
import { SHIFTS } from './expectations/cases/shifts.ts';
import { SET_UP } from './expectations/set-up.ts';
import { BASE_ROLES, type Column, COLUMNS, idsOf, type Target, type Targets } from './target.ts';
import { buildWorld, type World } from './world.ts';

const EXPECTED: Expectations = {
  ...OFFICE,
  ...PEOPLE,
  ...FIGURES,
  ...SET_UP,
  ...CASEWORK,
  ...CHILDREN,
  ...CASE_PLAN,
  ...CASE_VOICES,
  ...QUESTIONNAIRES,
  ...SECOND_READERS,
  ...SERVICES,
  ...SHIFTS,
  ...CORRECTIONS,
  ...HOUSE_CORRECTIONS,
  ...FILES,
  ...APPOINTMENTS,
  ...IMPORTS,
  ...LISTS,
  ...HOUSE_AND_PROGRAMME,
};

interface Document {
  paths: Record<string, Record<string, { 'x-permission'?: string }>>;
}

/** Roles that see every case of the centre, so that another's case is no secret to them. */
const SEES_ALL: readonly Role[] = ['intake', 'director', 'shelter'];

describe('every route, for every role, near and far', () => {
  let world: World;
  let document: Document;

  beforeAll(async () => {
    world = await buildWorld();
    document = await new Visitor(world.api.url).must<Document>('GET', 'openapi.json');
  }, 120_000);
  afterAll(() => world.api.stop());

  const routes = (): string[] =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
    );

  it('has an expectation, and a rule in the document', () => {
    expect(routes().sort()).toEqual(Object.keys(EXPECTED).sort());
    const bare = Object.values(document.paths).flatMap(methods => Object.values(methods));
    expect(bare.filter(operation => !operation['x-permission'])).toEqual([]);
  });

  it('takes an id in upper case for the same record', async () => {
    const wrong: string[] = [];
    for (const route of routes().sort()) {
      const expectation = EXPECTED[route];
      // those that change nothing: reads, and changes of a version that is not the present one
      const harmless = route.startsWith('GET') || expectation?.yes.every(status => status === 412);
      const role = BASE_ROLES.find(
        one => expectation && mayAsk(expectation, one) && !expectation.never?.includes(one),
      );
      if (!expectation || !harmless || !role || expectation.disposable) continue;
      const { status } = await request(
        world.centre.staff[role],
        route,
        inUpperCase(world.targets[role].own),
        expectation,
        9_000,
      );
      if (!expectation.yes.includes(status)) wrong.push(`${route} × ${role}: ${status}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('lets a counsellor read what a colleague reads whom she stands in for, and no longer', async () => {
    const { staff, staffIds } = world.centre;
    const hers = world.targets.counsellor.otherCase;
    const reads = Object.keys(EXPECTED).filter(route => {
      const { ownOnly = [], aimless = false, yes = [] } = EXPECTED[route] ?? {};
      return route.startsWith('GET') && ownOnly.includes('counsellor') && !aimless && yes.includes(200);
    });
    /** The routes that answer otherwise. */
    const otherThan = async (expected: number): Promise<string[]> => {
      const wrong: string[] = [];
      for (const [n, route] of reads.entries()) {
        const { status } = await request(
          staff.counsellor,
          route,
          hers,
          EXPECTED[route] as Expectation,
          9_900 + n,
        );
        if (status !== expected) wrong.push(`${route}: ${status}`);
      }
      return wrong;
    };
    expect([reads.length > 20, await otherThan(404)]).toEqual([true, []]);
    const body: Wire['SetCover'] = {
      ...{ staffId: staffIds.counsellor2, coverId: staffIds.counsellor },
      ...{ fromOn: dayFromNow(0), untilOn: dayFromNow(0) },
    };
    const cover = await staff.counsellor2.must<Wire['CoverSet']>('POST', 'covers', { body });
    const closed = await otherThan(200);
    await staff.counsellor2.must('POST', `covers/${cover.id}/end`, { version: cover.version });
    // a private note stays its author's, and so does to whom it is shown
    expect(closed.sort()).toEqual([
      'GET /api/sessions/{id}/private-note/showings: 404',
      'GET /api/sessions/{id}/private-note: 404',
    ]);
    expect(await otherThan(404)).toEqual([]);
  }, 60_000);

  it('answers as expected in every cell', async () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const route of Object.keys(EXPECTED).sort(quietFirst)) {
      const expectation = EXPECTED[route];
      if (!expectation) throw new Error('a route without an expectation');
      let ordinal = 0;
      for (const role of BASE_ROLES) {
        const cells = COLUMNS.map(column => async (): Promise<void> => {
          const fault = await ask(route, expectation, role, column, ordinal++);
          if (fault) wrong.push(`${route} × ${role} × ${column}: ${fault}`);
        });
        // what changes nothing is asked at once
        if (route.startsWith('GET') || !mayAsk(expectation, role))
          await Promise.all(cells.map(cell => cell()));
        else for (const cell of cells) await cell();
      }
      const stranger = await request(
        new Visitor(world.api.url),
        route,
        world.targets.admin.own,
        expectation,
        ordinal++,
      );
      cells += ordinal;
      const allowed = expectation.may === 'anyone' ? expectation.yes : [401];
      if (!allowed.includes(stranger.status)) wrong.push(`${route} × signed out: ${stranger.status}`);
    }
    expect(wrong).toEqual([]);
    expect(cells).toBe(routes().length * (BASE_ROLES.length * COLUMNS.length + 1));
  }, 480_000);

  it('wrote nothing of anybody into its log', () => {
    expect(world.api.log()).not.toMatch(/Асанов|Айгүл|note own|remark|reason own|\+996/);
  });

  /** What is wrong with one cell; null when nothing is. */
  async function ask(
    route: string,
    expectation: Expectation,
    role: Role,
    column: Column,
    ordinal: number,
  ): Promise<string | null> {
    const targets = world.targets[role];
    const visitor = expectation.disposable ? await world.again(role) : world.centre.staff[role];
    const { status, text } = await request(visitor, route, targets[column], expectation, ordinal);
    if (!mayAsk(expectation, role)) return status === 403 ? null : `${status}, not 403`;
    if (isHidden(expectation, role, column)) return hides(status, text);
    if (!expectation.yes.includes(status)) return `${status}, not ${expectation.yes.join(' or ')}: ${text}`;
    const said = leaked(role, targets, text, route);
    return said.length > 0 ? `names ${said.join(', ')}` : null;
  }
});

/** Identifiers are the same in both cases (RFC 9562). */
const inUpperCase = (target: Target): Target => {
  const ids = Object.entries(target as unknown as Record<string, string>);
  return Object.fromEntries(ids.map(([name, id]) => [name, id.toUpperCase()])) as unknown as Target;
};

/** Whether the record named is out of this role's reach. */
function isHidden(expectation: Expectation, role: Role, column: Column): boolean {
  if (expectation.aimless) return false;
  if (expectation.never?.includes(role)) return true;
  if (column === 'own') return false;
  if (column === 'otherCase') return expectation.ownOnly?.includes(role) ?? false;
  return column === 'otherCentre' || !expectation.office;
}

/** A hidden record and an absent one are the same bytes, but for the number of the request. */
function hides(status: number, text: string): string | null {
  const { requestId, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const code = 'request.not_found';
  const absent = { type: `urn:baanek:problem:${code}`, title: code, status: 404, code };
  const same = typeof requestId === 'string' && JSON.stringify(rest) === JSON.stringify(absent);
  return status === 404 && same ? null : `${status} ${text}, not the words for what is absent`;
}

/** Ids in an answer that this role must not learn of. */
function leaked(role: Role, { own, otherCase, otherCentre }: Targets, text: string, route: string): string[] {
  const side = sideOf([role]);
  // a lawyer, who plans the week, sees every escort of the centre by the client's code
  const plans = role === 'lawyer' && route === 'GET /api/escorts';
  const forbidden = [
    ...idsOf(otherCentre, 'survivor'),
    ...idsOf(otherCentre, 'programme'),
    ...(side === 'survivor' ? [own, otherCase].flatMap(target => idsOf(target, 'programme')) : []),
    ...(side === 'programme' ? [own, otherCase].flatMap(target => idsOf(target, 'survivor')) : []),
    ...(side === 'survivor' && !SEES_ALL.includes(role) && !plans
      ? [otherCase.caseId, otherCase.sessionId]
      : []),
    ...(role === 'escort' ? [otherCase.tripId] : []),
  ];
  return forbidden.filter(id => id && text.includes(id));
}

/** Reads before changes; then what ends everybody's sessions; then wrong passwords, after which an address must wait. */
function quietFirst(a: string, b: string): number {
  const weight = (route: string): number => {
    const last = ['DELETE /api/me/sessions', 'POST /api/auth/sign-in'].indexOf(route);
    return last >= 0 ? 2 + last : route.startsWith('GET') ? 0 : 1;
  };
  return weight(a) - weight(b) || a.localeCompare(b);
}
