import type { NeedsRoom } from '../core/house/closed-nights';
import type { Wire } from '../core/http/api-types';
import { addDays } from '../core/i18n/dates';

type Guest = Wire['GuestView'];

const KINDS = [
  'enquiryReceived',
  'overdue',
  'needsRoom',
  'leavesToday',
  'lapses',
  'extension',
  'leavesTomorrow',
  'unsigned',
  'enquirySent',
] as const;
type Kind = (typeof KINDS)[number];

/** One thing that waits for the manager of a house. */
export interface HouseTask {
  kind: Kind;
  id: string;
  /** Code of a household, or another centre; null for places held for somebody whose code is not known. */
  who: string | null;
  /** The day or the moment it is about. */
  at: string;
  /** The page where it is done. */
  link: string;
  /** The room that closes, and until when they plan to sleep there; only of those who need another. */
  room?: { number: number; until: string };
}

/** Tasks of the house on `day`, by urgency of the kind and then by time. */
export function houseTasks(
  guests: readonly Guest[],
  enquiries: readonly Wire['PlaceEnquiryView'][],
  needs: readonly NeedsRoom[],
  day: string,
): HouseTask[] {
  const tomorrow = addDays(day, 1);
  const lines = [
    ...guests.flatMap(guest => tasksOfStay(guest, day, tomorrow)),
    ...needs.map(taskOfRoom),
    ...enquiries.flatMap(taskOfEnquiry),
  ];
  return lines.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.at.localeCompare(b.at));
}

function tasksOfStay(guest: Guest, day: string, tomorrow: string): HouseTask[] {
  const { stayId: id, code, state, holdUntil, plannedEnd, extensionUntil, agreementOn } = guest;
  const line = (kind: Kind, at: string, link = '/shelter'): HouseTask => ({
    kind,
    id,
    who: code || null,
    at,
    link,
  });
  if (state === 'held') return holdUntil ? [line('lapses', holdUntil)] : [];
  const lines: HouseTask[] = [];
  if (extensionUntil !== null) lines.push(line('extension', extensionUntil, '/shelter/house-records'));
  else if (plannedEnd < day) lines.push(line('overdue', plannedEnd));
  else if (plannedEnd === day) lines.push(line('leavesToday', plannedEnd));
  else if (plannedEnd === tomorrow) lines.push(line('leavesTomorrow', plannedEnd));
  if (agreementOn === null) lines.push(line('unsigned', guest.admittedOn ?? day, `/shelter/agreement/${id}`));
  return lines;
}

const taskOfRoom = ({ guest, room, closure }: NeedsRoom): HouseTask => ({
  ...{ kind: 'needsRoom', id: guest.stayId, who: guest.code || null, at: closure.from, link: '/shelter' },
  room: { number: room.number, until: guest.plannedEnd },
});

function taskOfEnquiry({ id, centre, way, state, fromDay }: Wire['PlaceEnquiryView']): HouseTask[] {
  if (state !== 'asked') return [];
  return [
    {
      id,
      kind: way === 'received' ? 'enquiryReceived' : 'enquirySent',
      who: centre,
      at: fromDay,
      link: '/shelter/place-enquiries',
    },
  ];
}
