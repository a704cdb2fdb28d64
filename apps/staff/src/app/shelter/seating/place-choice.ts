import type { Wire } from '../../core/http/api-types';

/** People and the places chosen for them, by person, as far as they have been chosen. */
export interface PlaceChoice {
  people: { id: string; label: string }[];
  chosen: Record<string, string>;
}

/** A household that waits and is given places. The key stays as it is however often the button is pressed. */
export interface Admission extends PlaceChoice {
  kind: 'admit';
  householdId: string;
  /** Of the head of the household. */
  code: string;
  key: string;
}

/** People of a stay who move. */
interface Move extends PlaceChoice {
  kind: 'move';
  stayId: string;
  /** Of the head of the household; empty where another centre asked for them. */
  code: string;
}

/** A search for places for people described only by sex and age. */
interface Search extends PlaceChoice {
  kind: 'search';
  query: Wire['ProposalsQuery'] | null;
}

export type Seating = Admission | Move | Search;

/** Whose places these are, so that they can be found again; a search is nobody’s. */
export const ownerOf = (seating: Seating): string | null =>
  seating.kind === 'admit' ? seating.householdId : seating.kind === 'move' ? seating.stayId : null;

/** The next person without a place. */
export const nextOf = ({ people, chosen }: PlaceChoice): PlaceChoice['people'][number] | null =>
  people.find(({ id }) => !(id in chosen)) ?? null;

/** For whom a place is chosen. */
export const ownerOfPlace = ({ chosen }: PlaceChoice, placeId: string): string | undefined =>
  Object.entries(chosen).find(([, place]) => place === placeId)?.[0];

/** A place for the next person; one that was chosen is free again. */
export function choosePlace(choice: PlaceChoice, placeId: string): Record<string, string> {
  const owner = ownerOfPlace(choice, placeId);
  if (owner) return Object.fromEntries(Object.entries(choice.chosen).filter(([person]) => person !== owner));
  const person = nextOf(choice);
  return person ? { ...choice.chosen, [person.id]: placeId } : choice.chosen;
}
