export const ROOM_KINDS = ['family', 'women', 'isolation', 'quiet'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

export const PLACE_KINDS = ['bed', 'cot'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const DESTINATIONS = [
  'home',
  'relatives',
  'rented',
  'other_shelter',
  'hospital',
  'other',
  'not_known',
] as const;
export type Destination = (typeof DESTINATIONS)[number];
