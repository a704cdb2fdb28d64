import type { Wire } from '../../core/http/api-types';

/** A place as the board shows it. */
export interface Seat {
  id: string;
  /** Its guest’s stay; null of a free place. */
  stayId: string | null;
  /** Classes of its look. */
  look: string;
  /** Shape and hue of the household. */
  mark: string;
  text: string;
  detail: string;
  /** What stands on paper instead of the detail, where that says nothing there. */
  printed: string;
  /** What those who do not see the board are told beside that: of which household, in which room. */
  aloud: string;
  /** Whether it is chosen for somebody; null where places are not being chosen. */
  chosen: boolean | null;
  draggable: boolean;
  /** Does nothing when it is pressed. */
  inert: boolean;
}

/** A hold that ends later is told by its end, and on paper every hold is. */
export const SOON_MINUTES = 120;

export const minutesLeft = ({ holdUntil }: Wire['GuestView'], now: number): number =>
  Math.max(0, Math.ceil((Date.parse(holdUntil ?? '') - now) / 60_000));

export const isAway = ({ absence }: Wire['GuestView'], today: string): boolean =>
  absence !== null && absence.from <= today;
