import { pathToFileURL } from 'node:url';
import { buildBundle } from '../plain/rules.ts';

/** A question to the engine; the bench hands it on as it is. */
type Question = Readonly<Record<'rooms' | 'residents', readonly object[]>>;

export interface Scale {
  houses: number;
  places: number;
  guests: number;
  sharedRooms: boolean;
  asking: number;
}

export interface HallScale {
  halls: readonly number[];
  guests: number;
  asking: number;
  boysApartFrom: number;
  rooms?: number;
}

/** The engine, the houses that are invented for it, and what it is held against. */
export interface PlacementRules {
  findPlaces(question: Question): { kind: 'fits' | 'moves' | 'none' };
  largeQuestion(draw: object, scale: Scale): Question;
  hallQuestion(draw: object, scale: HallScale): Question;
  smallQuestion(draw: object): Question;
  agrees(question: Question): boolean;
  yearOf(draw: object, places: number): { ours: number; firstFit: number };
  Drawing: new (seed: number) => object;
}

const SOURCES = {
  'shelter/src/placement/find-places': 'findPlaces',
  'shelter/src/placement/testing/large-houses': 'largeQuestion, hallQuestion',
  'shelter/src/placement/testing/small-houses': 'smallQuestion',
  'shelter/src/placement/testing/agreement': 'agrees',
  'shelter/src/placement/testing/year': 'yearOf',
  'shelter/src/placement/testing/drawing': 'Drawing',
};

/** Bundles them as they stand. */
export const loadPlacementRules = async (): Promise<PlacementRules> =>
  (await import(pathToFileURL(await buildBundle('placement', SOURCES)).href)) as PlacementRules;
