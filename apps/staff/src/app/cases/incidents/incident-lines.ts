import { INCIDENT_FLAGS } from '@baanek/contracts';
import type { Wire } from '../../core/http/api-types';
import type { Words } from '../../core/i18n/words';

export interface FactLine {
  label: string;
  /** Null where it was not asked. */
  text: string | null;
}

/** What an incident says in codes, line by line. */
export function factLines(words: Words, view: Wire['IncidentView']): FactLine[] {
  const answers = new Map(view.flags.map(({ flag, answer }) => [flag, answer]));
  const line = (label: string, set: string, value: string | null): FactLine => ({
    label: words.of(label),
    text: value === null ? null : words.code(set, value),
  });
  const some = (label: string, set: string, values: readonly string[]): FactLine => ({
    label: words.of(label),
    text: values.map(value => words.code(set, value)).join(', '),
  });
  return [
    some('caseIncident.violence', 'violence', view.violence),
    line('caseIncident.placeKind', 'incidentPlace', view.placeKind),
    line('caseIncident.injuries', 'injury', view.injuries),
    ...INCIDENT_FLAGS.map(flag => line(`set.incidentFlag.${flag}`, 'yesNo', answers.get(flag) ?? null)),
    line('caseIncident.relation', 'relation', view.relation),
    line('caseIncident.livesTogether', 'yesNo', view.livesTogether),
    line('caseIncident.adultsSaw', 'witnessCount', view.adultsSaw),
    line('caseIncident.childrenSaw', 'yesNo', view.childrenSaw),
    line('caseIncident.reported', 'yesNo', view.reported),
    ...(view.reportedTo.length > 0 ? [some('caseIncident.reportedTo', 'reportedTo', view.reportedTo)] : []),
  ];
}
