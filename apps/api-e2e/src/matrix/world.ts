import type { Role } from '@baanek/contracts';
import {
  type Centre,
  dayFromNow,
  drawHouse,
  type Installation,
  openCentre,
  openInstallation,
  PASSWORD,
  seedFiles,
  seedProgramme,
  Visitor,
  type Wire,
} from '@baanek/e2e';
import { BASE_ROLES, crossed, type Target, type Targets } from './target.ts';

export interface World {
  api: Installation;
  centre: Centre;
  /** What each role may ask about. */
  targets: Record<Role, Targets>;
  /** A fresh session of that role, for what ends it. */
  again(role: Role): Promise<Visitor>;
}

/** Two centres, in the first two women with workers of their own and two men, in the second one of each. */
export async function buildWorld(): Promise<World> {
  const { api, centre } = await openInstallation();
  const second = await openCentre(centre.staff.admin, 'second');
  const house = await drawHouse(centre);
  const files = {
    own: {
      ...(await seedFiles(centre, house, 'own', {
        counsellor: 'counsellor',
        lawyer: 'lawyer',
        escort: 'escort',
        day: 1,
      })),
      ...(await seedProgramme(centre, 'own')),
      ...{ staffId: centre.staffIds.intake, receiverId: centre.staffIds.counsellor },
      elsewhereId: second.id,
    },
    otherCase: {
      ...(await seedFiles(centre, house, 'oth', {
        counsellor: 'counsellor2',
        lawyer: 'lawyer2',
        escort: 'escort2',
        day: 2,
      })),
      ...(await seedProgramme(centre, 'oth')),
      ...{ staffId: centre.staffIds.counsellor2, receiverId: centre.staffIds.counsellor2 },
      elsewhereId: second.id,
    },
    otherCentre: {
      ...(await seedFiles(second, await drawHouse(second), 'far', {
        counsellor: 'counsellor',
        lawyer: 'lawyer',
        escort: 'escort',
        day: 1,
      })),
      ...(await seedProgramme(second, 'far')),
      ...{ staffId: second.staffIds.intake, receiverId: second.staffIds.counsellor },
      elsewhereId: centre.id,
    },
  };
  // they came yesterday: in the morning the roll is that of last night
  await api.rows(`UPDATE stay SET admitted_at = admitted_at - interval '1 day'`);
  await api.rows(`UPDATE bed_stay SET during = tstzrange(lower(during) - interval '1 day', upper(during))`);
  const sent = {
    own: await sendAway(centre, files.own),
    otherCase: await sendAway(centre, files.otherCase),
    otherCentre: await sendAway(second, files.otherCentre),
  };
  const marks = {
    own: await callRoll(centre, files.own),
    otherCase: await callRoll(centre, files.otherCase),
    otherCentre: await callRoll(second, files.otherCentre),
  };
  const askOut = await askPlaces(centre, second.id);
  const askIn = await askPlaces(second, centre.id);
  const here = { askId: askOut, receivedAskId: askIn };
  const there = { askId: askIn, receivedAskId: askOut };
  const loginOf = (role: Role): string => (role === 'admin' ? 'first.admin' : `first.${role}`);
  const again = (role: Role): Promise<Visitor> => new Visitor(api.url).signIn(loginOf(role), PASSWORD);
  const far = await sessionOf(second.staff.intake);
  const near = await sessionOf(centre.staff.counsellor2);
  const entries: [Role, Targets][] = [];
  for (const role of BASE_ROLES) {
    const mine = await sessionOf(await again(role));
    const own: Target = {
      ...files.own,
      ...appointmentOf(role, files.own, centre.staffIds.lawyer),
      ...here,
      transferId: sent.own,
      openSessionId: mine,
      rollMarkId: marks.own,
    };
    const otherCase: Target = {
      ...files.otherCase,
      ...here,
      transferId: sent.otherCase,
      rollMarkId: marks.otherCase,
      openSessionId: near,
    };
    const otherCentre: Target = {
      ...files.otherCentre,
      ...there,
      transferId: sent.otherCentre,
      rollMarkId: marks.otherCentre,
      openSessionId: far,
    };
    const otherSide = { ...crossed(otherCase), staffId: centre.staffIds.facilitator, openSessionId: near };
    entries.push([role, { own, otherCase, otherCentre, otherSide }]);
  }
  return { api, centre, targets: Object.fromEntries(entries) as Record<Role, Targets>, again };
}

/** A lawyer has appointments of her own. */
const appointmentOf = (
  role: Role,
  {
    appointmentId,
    lawyerAppointmentId,
    receiverId,
  }: Pick<Target, 'appointmentId' | 'lawyerAppointmentId' | 'receiverId'>,
  lawyerId: string,
): Pick<Target, 'appointmentId' | 'receiverId'> =>
  role === 'lawyer'
    ? { appointmentId: lawyerAppointmentId, receiverId: lawyerId }
    : { appointmentId, receiverId };

async function sendAway(
  { staff }: Centre,
  { personId, elsewhereId }: Pick<Target, 'personId' | 'elsewhereId'>,
): Promise<string> {
  const consentOn = dayFromNow(0);
  const body: Wire['SendTransfer'] = { personId, toCentreId: elsewhereId, consentOn, withHousehold: true };
  return (await staff.intake.must<Wire['TransferSent']>('POST', 'transfers', { body })).id;
}

/** Marks her at the roll-call; answers the mark. */
async function callRoll({ staff }: Centre, { personId }: Pick<Target, 'personId'>): Promise<string> {
  const { night } = await staff.shelter.must<Wire['RollCallView']>('GET', 'shelter/roll-call');
  const body: Wire['RollCallFields'] = { night, personId, mark: 'here', was: null };
  const { people } = await staff.shelter.must<Wire['RollCallView']>('PUT', 'shelter/roll-call', { body });
  const marked = people.find(person => person.personId === personId)?.markId;
  if (!marked) throw new Error('nobody was marked');
  return marked;
}

async function askPlaces({ staff }: Centre, toCentreId: string): Promise<string> {
  const guests = [{ sex: 'female' as const, age: 30, stepFree: false }];
  const body: Wire['SendPlaceEnquiry'] = {
    toCentreId,
    guests,
    fromDay: dayFromNow(0),
    nights: 3,
    isolation: false,
  };
  return (await staff.shelter.must<Wire['Ref']>('POST', 'shelter/place-enquiries', { body })).id;
}

async function sessionOf(visitor: Visitor): Promise<string> {
  const sessions = await visitor.must<Wire['OwnSession'][]>('GET', 'me/sessions');
  const current = sessions.find(session => session.current);
  if (!current) throw new Error('a visitor without a session');
  return current.id;
}
