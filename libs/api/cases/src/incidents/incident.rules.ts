import { type FieldFault, isDay } from '@baanek/kernel';
import type { RecordIncident } from './incident.dto';

/** What is wrong with an incident in itself, field by field; `today` is the local day. */
export function faultsOf(said: RecordIncident, today: string): FieldFault[] {
  const { happenedOn, violence, flags, childrenSaw, childIds, reported, reportedTo } = said;
  const faults: FieldFault[] = [];
  const refuse = (field: string, rule: string): void => {
    faults.push({ field, rule });
  };
  if (happenedOn?.length === 10 && !isDay(happenedOn)) refuse('happenedOn', 'isDay');
  // a year and a month are compared with as much of today
  else if (happenedOn && happenedOn > today.slice(0, happenedOn.length)) refuse('happenedOn', 'inThePast');
  if (violence.length > 1 && violence.includes('not_known')) refuse('violence', 'notKnownAlone');
  if (new Set(flags.map(({ flag }) => flag)).size < flags.length) refuse('flags', 'notTwice');
  if (childIds.length > 0 && childrenSaw !== 'yes') refuse('childrenSaw', 'childrenNamed');
  if (reportedTo.length > 0 && reported !== 'yes') refuse('reported', 'reportedSomewhere');
  return faults;
}
