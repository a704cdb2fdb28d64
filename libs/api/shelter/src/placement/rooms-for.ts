import type { Proposal } from './placement.types';

/** How a household lies that has places without moves. */
export type RoomsFor = 'one_room' | 'adjoining' | 'apart';

export function roomsFor({ cost: { split, apartRooms } }: Pick<Proposal, 'cost'>): RoomsFor {
  if (split === 0) return 'one_room';
  return apartRooms === 0 ? 'adjoining' : 'apart';
}
