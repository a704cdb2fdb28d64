import type { Wire } from '../../core/http/api-types';

/** Who comes to an appointment: the first by code, with how many others; empty where none may be known. */
export function clientsOf({ clients }: Pick<Wire['AppointmentView'], 'clients'>): string {
  const [first, ...others] = clients.toSorted((a, b) => Number(!a.code) - Number(!b.code));
  if (!first?.code) return '';
  const name = first.shortName ? `${first.code} · ${first.shortName}` : first.code;
  return others.length > 0 ? `${name} +${others.length}` : name;
}
