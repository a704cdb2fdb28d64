import type { Permission } from '@baanek/contracts';
import type { Wire } from '../../../core/http/api-types';

/** What a tab opens when the address asks for it. */
export type AskedOfTab = 'appointment' | 'goal' | 'conference' | 'danger' | 'outcome' | 'opinion';
/** Dialogs that open over the tab that is shown; all others belong to a tab or a page of their own. */
export type OpenedInPlace = 'session' | 'task' | 'shift' | 'place';

/** Something that can be recorded in a case: where that is done, or what is opened. */
export interface Adding {
  word: string;
  icon: string;
  opens?: OpenedInPlace;
  link?: string[];
  query?: { add: AskedOfTab } | { case: string };
}

type File = Pick<Wire['CaseView'], 'id' | 'state' | 'counselling' | 'householdId'>;

/** What the asker may record in a case now, what is recorded most often first. */
export function addingsOf(
  { id, state, counselling, householdId }: File,
  may: (permission: Permission) => boolean,
): Adding[] {
  if (state !== 'open') return [];
  const page = (...path: string[]): { link: string[] } => ({ link: ['/cases', id, ...path] });
  const asks = (add: AskedOfTab, ...path: string[]): Pick<Adding, 'link' | 'query'> => ({
    ...page(...path),
    query: { add },
  });
  const all: readonly (Adding & { if: boolean })[] = [
    { if: counselling, word: 'session.log', icon: 'message-square', opens: 'session' },
    {
      ...{ if: may('appointments.plan'), word: 'appointments.plan', icon: 'calendar-plus' },
      ...asks('appointment', 'calendar'),
    },
    { if: may('services.edit'), word: 'service.new', icon: 'check', ...page('services', 'new') },
    { if: may('plans.edit'), word: 'plan.add', icon: 'list-checks', opens: 'task' },
    { if: may('plans.edit'), word: 'goal.add', icon: 'plus', ...asks('goal', 'plan') },
    { if: may('plans.edit'), word: 'conference.plan', icon: 'users', ...asks('conference', 'plan') },
    { if: may('plans.edit'), word: 'outcome.record', icon: 'scale', ...asks('outcome', 'plan', 'outcomes') },
    { if: may('risk.assess'), word: 'risk.new', icon: 'clipboard-list', ...page('risk', 'new') },
    { if: may('plans.edit'), word: 'opinion.ask', icon: 'circle-help', ...asks('opinion', 'risk') },
    {
      ...{ if: may('incidents.record'), word: 'caseIncident.new', icon: 'triangle-alert' },
      ...page('incidents', 'new'),
    },
    { if: may('incidents.record'), word: 'danger.add', icon: 'shield', ...asks('danger', 'risk') },
    {
      ...{ if: may('escorts.request'), word: 'appeal.needsEscort', icon: 'map-pin' },
      ...{ link: ['/escorts/new'], query: { case: id } },
    },
    {
      ...{ if: may('shelter.request') && householdId !== null, word: 'appeal.needsPlace' },
      ...{ icon: 'bed-double', opens: 'place' },
    },
    { if: may('shifts.write'), word: 'cases.addShift', icon: 'arrow-right-left', opens: 'shift' },
  ];
  return all.flatMap(({ if: isHers, ...adding }) => (isHers ? [adding] : []));
}
