import type { Wire } from '../http/api-types';

/** Everybody in a house, room by room. */
export const guestsOf = ({ rooms }: Wire['HouseView']): Wire['GuestView'][] =>
  rooms.flatMap(({ places }) => places.flatMap(({ guest }) => guest ?? []));
