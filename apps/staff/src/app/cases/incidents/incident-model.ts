import {
  INCIDENT_FLAGS,
  type IncidentFlag,
  type IncidentPlace,
  type Injury,
  type Relation,
  type ReportedTo,
  type ViolenceType,
  type WitnessCount,
  type YesNo,
} from '@baanek/contracts';
import { readDay, writeDay } from '@baanek/ui';
import type { Wire } from '../../core/http/api-types';

/** An incident as it is typed; an empty answer was not asked. */
export interface IncidentModel {
  happenedOn: string;
  violence: ViolenceType[];
  placeKind: IncidentPlace | '';
  place: string;
  what: string;
  flags: Record<IncidentFlag, YesNo | ''>;
  injuries: Injury | '';
  relation: Relation | '';
  livesTogether: YesNo | '';
  perpetrator: string;
  adultsSaw: WitnessCount | '';
  childrenSaw: YesNo | '';
  childIds: string[];
  reported: YesNo | '';
  reportedTo: ReportedTo[];
  policeNumber: string;
}

const flagsOf = (answers: readonly Wire['FlagAnswer'][]): IncidentModel['flags'] => {
  const given = new Map(answers.map(({ flag, answer }) => [flag, answer]));
  return Object.fromEntries(
    INCIDENT_FLAGS.map(flag => [flag, given.get(flag) ?? '']),
  ) as IncidentModel['flags'];
};

export const newIncident = (): IncidentModel => ({
  ...{ happenedOn: '', violence: [], placeKind: '', place: '', what: '', flags: flagsOf([]), injuries: '' },
  ...{ relation: '', livesTogether: '', perpetrator: '', adultsSaw: '', childrenSaw: '', childIds: [] },
  ...{ reported: '', reportedTo: [], policeNumber: '' },
});

/** A typed day, month or year: `12.05.2026`, `05.2026`, `2026`; null when it is none. Empty is not known. */
export function readHappened(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /^(19|20|21)\d\d$/.test(text)) return text;
  const month = /^(0?[1-9]|1[0-2])[.\-/ ]((19|20|21)\d\d)$/.exec(text);
  return month ? `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}` : readDay(text);
}

/** A day, a month or a year as it is typed. */
export const writeHappened = (on: string): string =>
  /^\d{4}-\d{2}$/.test(on) ? on.split('-').reverse().join('.') : writeDay(on);

/** The request that the form makes; null while a required field is empty. */
export function toFields(model: IncidentModel): Wire['RecordIncident'] | null {
  const { violence, relation } = model;
  const [place, what, perpetrator, policeNumber] = [
    ...[model.place.trim(), model.what.trim(), model.perpetrator.trim(), model.policeNumber.trim()],
  ] as const;
  const happenedOn = readHappened(model.happenedOn);
  if (happenedOn === null || relation === '') return null;
  const [childrenSaw, reported] = [model.childrenSaw || null, model.reported || null];
  return {
    ...{ happenedOn: happenedOn || null, violence, place, what, relation, perpetrator, policeNumber },
    ...{ placeKind: model.placeKind || null, injuries: model.injuries || null },
    ...{ livesTogether: model.livesTogether || null, adultsSaw: model.adultsSaw || null },
    flags: INCIDENT_FLAGS.flatMap(flag => {
      const answer = model.flags[flag];
      return answer ? [{ flag, answer }] : [];
    }),
    // what hangs on a yes goes with it
    ...{ childrenSaw, childIds: childrenSaw === 'yes' ? model.childIds : [] },
    ...{ reported, reportedTo: reported === 'yes' ? model.reportedTo : [] },
  };
}

export const fromView = (view: Wire['IncidentView']): IncidentModel => {
  const { violence, place, what, relation, perpetrator, policeNumber, childIds, reportedTo } = view;
  return {
    ...{ violence, place, what, relation, perpetrator, policeNumber, childIds, reportedTo },
    ...{ happenedOn: writeHappened(view.happenedOn ?? ''), flags: flagsOf(view.flags) },
    ...{ placeKind: view.placeKind ?? '', injuries: view.injuries ?? '', adultsSaw: view.adultsSaw ?? '' },
    ...{ livesTogether: view.livesTogether ?? '', childrenSaw: view.childrenSaw ?? '' },
    reported: view.reported ?? '',
  };
};
