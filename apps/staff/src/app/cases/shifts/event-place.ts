import type { Wire } from '../../core/http/api-types';
import { dayOf } from '../../core/i18n/dates';

type Event = Pick<Wire['ShiftEventView'], 'kind' | 'id' | 'at'>;

/** Where an event of a shift is kept: a page, and what it shows first. */
export interface EventPlace {
  icon: string;
  path: string;
  query: Record<string, string>;
}

/** The page that tells of an event of a shift. */
export function placeOf({ kind, id, at }: Event): EventPlace {
  switch (kind) {
    case 'appeal_logged':
      return { icon: 'phone', path: `/appeals/${id}`, query: {} };
    case 'incident_recorded':
      return { icon: 'triangle-alert', path: `/cases/${id}/incidents`, query: {} };
    case 'risk_raised':
      return { icon: 'triangle-alert', path: `/cases/${id}/risk`, query: {} };
    case 'arrived':
      return { icon: 'bed-double', path: `/shelter/stays/${id}`, query: {} };
    case 'departed':
      return { icon: 'door-open', path: `/shelter/stays/${id}`, query: {} };
    case 'escort_today':
      return { icon: 'map-pin', path: '/escorts', query: { day: dayOf(new Date(at)) } };
  }
}

/** What an entry about the event is linked to; a stay or an escort is no link of the book. */
export function linkOf({ kind, id }: Event): { caseId: string | null; appealId: string | null } {
  const ofCase = kind === 'incident_recorded' || kind === 'risk_raised';
  return { caseId: ofCase ? id : null, appealId: kind === 'appeal_logged' ? id : null };
}
