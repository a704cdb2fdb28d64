import type { Wire } from '../../core/http/api-types';

/** A part of the file with an address of its own. */
interface CaseTab {
  link: string[];
  word: string;
  /** Whether pages under its address belong to it. */
  exact: boolean;
  /** How much is in it, where that is known. */
  count?: number | undefined;
}

/** The parts of a file that the asker may see; of others nothing is said. */
export function tabsOf(
  {
    id,
    kind,
    state,
    counselling,
    incidents,
  }: Pick<Wire['CaseView'], 'id' | 'kind' | 'state' | 'counselling' | 'incidents'>,
  counts: { sessions?: number | undefined },
): CaseTab[] {
  const at = (...path: string[]): string[] => ['/cases', id, ...path];
  return [
    { link: at(), word: 'cases.timeline', exact: true },
    ...(state === 'closed' ? [{ link: at('follow-ups'), word: 'followUp.title', exact: false }] : []),
    ...(kind === 'child' ? [{ link: at('child'), word: 'child.title', exact: false }] : []),
    { link: at('plan'), word: 'plan.title', exact: false },
    { link: at('services'), word: 'service.title', exact: false },
    { link: at('incidents'), word: 'caseIncident.title', exact: false, count: incidents || undefined },
    { link: at('risk'), word: 'risk.title', exact: false },
    ...(counselling
      ? [{ link: at('sessions'), word: 'session.title', exact: false, count: counts.sessions }]
      : []),
    { link: at('calendar'), word: 'appointments.title', exact: false },
  ];
}
