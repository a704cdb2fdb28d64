import {
  type FundingKind,
  groupOfService,
  INJURIES_KIND,
  SERVICE_GROUPS,
  type ServiceKind,
} from '@baanek/contracts';
import type { FieldFault } from '@baanek/kernel';
import type { ServiceFields, ServiceTotal } from './case-service.dto';

type Said = Pick<ServiceFields, 'kind' | 'givenOn' | 'injuries'>;

/** What is wrong with a service in itself, field by field; `today` is the local day. */
export function faultsOf({ kind, givenOn, injuries }: Said, today: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (givenOn > today) faults.push({ field: 'givenOn', rule: 'inThePast' });
  if (injuries && kind !== INJURIES_KIND) faults.push({ field: 'injuries', rule: 'notWanted' });
  if ((injuries?.documentedOn ?? '') > today)
    faults.push({ field: 'injuries.documentedOn', rule: 'inThePast' });
  return faults;
}

/** Money of a centre, as far as it decides what it may pay for. */
export interface Payer {
  kind: FundingKind;
  since: string | null;
  until: string | null;
  closed: boolean;
}

/** Whether it is offered for a service of that day. */
export const paysOn = ({ since, until, closed }: Payer, day: string): boolean =>
  !closed && (since ?? day) <= day && day <= (until ?? day);

/** What counts of one kind. */
export type KindTotal = Omit<ServiceTotal, 'group'> & { kind: ServiceKind };

/** Sums of the groups of which there is any, in their order. */
export function totalsByGroup(kinds: readonly KindTotal[]): ServiceTotal[] {
  return SERVICE_GROUPS.flatMap(group => {
    const of = kinds.filter(({ kind }) => groupOfService(kind) === group);
    const sum = (field: 'services' | 'units' | 'minutes'): number =>
      of.reduce((total, one) => total + one[field], 0);
    return of.length > 0
      ? [{ group, services: sum('services'), units: sum('units'), minutes: sum('minutes') }]
      : [];
  });
}
