import { INCIDENT_FLAGS } from '@baanek/contracts';
import type { Facts } from '@baanek/kernel';
import type { FlagAnswer, RecordIncident } from './incident.dto';
import type { CaseIncident, IncidentWords } from './incident.entity';

type Columns = Pick<
  CaseIncident,
  | 'happenedOn'
  | 'violence'
  | 'flags'
  | 'placeKind'
  | 'injuries'
  | 'adultsSaw'
  | 'childrenSaw'
  | 'childIds'
  | 'reported'
  | 'reportedTo'
  | 'relation'
  | 'livesTogether'
  | 'named'
>;

/** What of it stands in clear. */
export function columnsOf(said: RecordIncident): Columns {
  const { happenedOn, violence, placeKind, injuries, adultsSaw, childrenSaw, childIds } = said;
  const { reported, reportedTo, relation, livesTogether } = said;
  return {
    ...{ happenedOn, violence, placeKind, injuries, adultsSaw, childrenSaw, childIds },
    ...{ reported, reportedTo, relation, livesTogether },
    flags: Object.fromEntries(said.flags.map(({ flag, answer }) => [flag, answer])),
    named: said.perpetrator.trim() !== '',
  };
}

/** What of it is sealed. */
export const wordsOf = ({ what, place, perpetrator, policeNumber }: IncidentWords): IncidentWords => ({
  ...{ what, place, perpetrator, policeNumber },
});

/** Flags that were asked, in the order of the set. */
export const answersOf = (flags: CaseIncident['flags']): FlagAnswer[] =>
  INCIDENT_FLAGS.flatMap(flag => {
    const answer = flags[flag];
    return answer ? [{ flag, answer }] : [];
  });

/** Fields in the order in which the screen names them; children by their codes. */
export const factsOf = (
  said: Omit<Columns, 'childIds' | 'named'> & IncidentWords,
  childCodes: readonly string[],
): Facts => ({
  ...{ happenedOn: said.happenedOn, violence: said.violence, ...said.flags },
  ...{ incidentPlaceKind: said.placeKind, incidentPlace: said.place, incidentWhat: said.what },
  ...{ injuries: said.injuries, adultsSaw: said.adultsSaw, childrenSaw: said.childrenSaw, childCodes },
  ...{ relation: said.relation, livesTogether: said.livesTogether, perpetrator: said.perpetrator },
  ...{ reported: said.reported, reportedTo: said.reportedTo, policeNumber: said.policeNumber },
});
