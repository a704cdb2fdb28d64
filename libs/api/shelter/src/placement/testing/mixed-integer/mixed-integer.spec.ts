import loadHighs from 'highs';
import { findPlaces } from '../../find-places';
import type { PlacementAnswer, PlacementQuestion } from '../../placement.types';
import { Drawing } from '../drawing';
import { hallQuestion, largeQuestion } from '../large-houses';
import { type FewestMoves, solveFewestMoves } from './solve';

/** Of each five questions four are about houses of rooms, one about halls; `BAANEK_RUNS` asks for more. */
const QUESTIONS = Number(process.env['BAANEK_RUNS'] ?? 100);
const HALLS = Math.round(QUESTIONS / 5);
const HOUSES = QUESTIONS - HALLS;
const PLACES = [20, 28, 36, 40, 44, 24, 32, 36, 40, 44, 60];

/** From 20 to 60 places, two thirds to four fifths of them taken; half of the households ask for one room. */
function houseOf(seed: number): PlacementQuestion {
  const places = PLACES[seed % PLACES.length] ?? 20;
  const guests = Math.round(places * ([0.65, 0.75, 0.7][seed % 5] ?? 0.8));
  const scale = { houses: 1, places, guests, sharedRooms: seed % 5 !== 0, asking: 3 + (seed % 4) };
  const question = largeQuestion(new Drawing(seed), scale);
  return seed % 4 < 2 ? { ...question, household: { ...question.household, rooms: 1 } } : question;
}

function hallsOf(seed: number): PlacementQuestion {
  const halls =
    [
      [10, 14],
      [6, 8, 10],
      [12, 16, 32],
      [20, 20, 20],
      [10, 10, 10, 10],
    ][seed % 5] ?? [];
  const places = halls.reduce((sum, count) => sum + count, 0);
  const scale = { halls, guests: Math.round(places * 0.82), asking: 3 + (seed % 5) };
  return hallQuestion(new Drawing(seed), {
    ...scale,
    boysApartFrom: seed % 2 ? 18 : 12,
    ...(seed % 4 < 2 ? { rooms: 1 } : {}),
  });
}

function movesOf(answer: PlacementAnswer, { residents }: PlacementQuestion): FewestMoves | null {
  if (answer.kind === 'none') return null;
  const steps = answer.kind === 'moves' ? answer.plan.steps : [];
  const movers = new Set(steps.flatMap(({ householdIds }) => householdIds));
  const moved = residents.filter(({ householdId }) => movers.has(householdId));
  return { moves: movers.size, guestsMoved: moved.reduce((sum, { guests }) => sum + guests.length, 0) };
}

it(
  'moves as few households and guests as a mixed-integer solver does, in houses of 20 to 60 places',
  async () => {
    const highs = await loadHighs();
    const kinds = { fits: 0, moves: 0, none: 0 };
    const questions = [
      ...Array.from({ length: HOUSES }, (_, seed) => houseOf(seed)),
      ...Array.from({ length: HALLS }, (_, seed) => hallsOf(seed)),
    ];
    for (const [at, question] of questions.entries()) {
      const answer = findPlaces(question, 1);
      kinds[answer.kind]++;
      expect([at, movesOf(answer, question)]).toEqual([at, solveFewestMoves(highs, question)]);
    }
    expect(Math.min(kinds.fits, kinds.moves, kinds.none)).toBeGreaterThan(QUESTIONS / 8);
  },
  60_000 + QUESTIONS * 1_000,
);
