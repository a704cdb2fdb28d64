import { type HearingArea, isConsent } from '@baanek/contracts';
import type { FieldFault } from '@baanek/kernel';
import type { AgendaPoint, MayHear, InvitedFields } from './conference.dto';

/** What is wrong with one thing that somebody would hear; `today` is the local day. */
function hearingFaults(
  { ground, consentedOn, consentForm, source }: MayHear,
  today: string,
): [name: string, rule: string][] {
  if (ground === null) return [['ground', 'required']];
  if (!isConsent(ground))
    return [
      ...(source.trim() === '' ? ([['source', 'required']] as [string, string][]) : []),
      ...(consentedOn === null ? [] : ([['consentedOn', 'isIn']] as [string, string][])),
      ...(consentForm === null ? [] : ([['consentForm', 'isIn']] as [string, string][])),
    ];
  return [
    ...(consentForm === null ? ([['consentForm', 'required']] as [string, string][]) : []),
    ...(consentedOn === null ? ([['consentedOn', 'required']] as [string, string][]) : []),
    ...(consentedOn !== null && consentedOn > today
      ? ([['consentedOn', 'inThePast']] as [string, string][])
      : []),
  ];
}

/**
 * What is wrong with a participant in itself, field by field. Whoever works on the case hears all of it by that; everybody
 * else hears an area by a consent that was given, or by a law that is named.
 */
export function participantFaults(
  { staffId, name, organisation, post, hears }: InvitedFields,
  { team, today }: { team: boolean; today: string },
): FieldFault[] {
  const faults: FieldFault[] = [];
  if (staffId === null && organisation.trim() === '')
    faults.push({ field: 'organisation', rule: 'required' });
  if (staffId !== null && `${name}${organisation}${post}`.trim() !== '')
    faults.push({ field: 'staffId', rule: 'isIn' });
  if (team && hears.length > 0) faults.push({ field: 'hears', rule: 'isIn' });
  const areas = hears.map(({ area }) => area);
  for (const [n, hearing] of hears.entries()) {
    if (areas.indexOf(hearing.area) < n) faults.push({ field: `hears.${n}.area`, rule: 'notTwice' });
    for (const [field, rule] of hearingFaults(hearing, today))
      faults.push({ field: `hears.${n}.${field}`, rule });
  }
  return faults;
}

/** The points that somebody who hears these areas may read; `all` where she works on the case. */
export function pointsFor(
  agenda: readonly AgendaPoint[],
  { hears }: Pick<InvitedFields, 'hears'>,
  all: boolean,
): AgendaPoint[] {
  const heard = new Set<HearingArea>(hears.map(({ area }) => area));
  return agenda.filter(({ area }) => all || area === null || heard.has(area));
}
