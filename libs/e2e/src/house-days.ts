import type { Centre } from './centre.ts';
import type { House } from './house.ts';
import { register } from './registration.ts';
import { dayFromNow } from './people.ts';
import type { Wire } from './visitor.ts';

/** Ids of what happens while she is in the house. */
export interface HouseDays {
  heldStayId: string;
  extensionId: string;
  absenceId: string;
  apartId: string;
  closureId: string;
  incidentId: string;
  refusalId: string;
}

/** What happens while she is in the house: another household on its way, a longer stay asked for, a night away. */
export async function seedHouseDays(
  { staff }: Pick<Centre, 'staff'>,
  { houseId }: House,
  stayId: string,
  householdId: string,
  mark: string,
  ordinal: number,
): Promise<HouseDays> {
  const { shelter } = staff;
  const made = async (path: string, body: object): Promise<string> =>
    (await shelter.must<Wire['Ref']>('POST', path, { body })).id;
  const coming = await register({ staff }, `${mark}h`);
  const hold: Wire['HoldPlaces'] = { householdId: coming.householdId, minutes: 2000, beforeOthers: true };
  const room: Wire['RoomFields'] = {
    ...{ number: 50 + ordinal, kind: 'women', floor: 2, accessible: false, beds: 2, cots: 0, shared: 1 },
  };
  const roomId = await made(`shelter/houses/${houseId}/rooms`, room);
  return {
    heldStayId: await made('shelter/stays/holds', hold),
    extensionId: await made(`shelter/stays/${stayId}/extensions`, {
      ...{ until: dayFromNow(60), reason: 'court_pending' },
    } satisfies Wire['RequestExtension']),
    absenceId: await made(`shelter/stays/${stayId}/absences`, {
      ...{ from: dayFromNow(2), to: dayFromNow(4) },
    } satisfies Wire['RecordAbsence']),
    apartId: await made('shelter/separations', {
      ...{ firstId: householdId, secondId: coming.householdId },
    } satisfies Wire['SeparateHouseholds']),
    closureId: await made(`shelter/rooms/${roomId}/closures`, {
      ...{ from: dayFromNow(300), to: dayFromNow(310), reason: 'repair' },
    } satisfies Wire['CloseRoom']),
    refusalId: await made('shelter/refusals', {
      ...{ women: 1, men: 0, girls: 0, boys: 1, reason: 'no_places', sentTo: 'relatives' },
    } satisfies Wire['RefusePlace']),
    incidentId: await made('shelter/house-incidents', {
      ...{ houseId, roomId, happenedAt: new Date(Date.now() - 60_000).toISOString() },
      ...{ kind: 'conflict', measures: ['talked'], note: `note ${mark}` },
    } satisfies Wire['ReportHouseIncident']),
  };
}
