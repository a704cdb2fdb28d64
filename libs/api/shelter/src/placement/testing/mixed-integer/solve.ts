import type { Highs } from 'highs';
import type { PlacementQuestion } from '../../placement.types';
import { programOf } from './formulation';

/** What the solver finds: the fewest households moved, and of those the fewest guests. */
export interface FewestMoves {
  moves: number;
  guestsMoved: number;
}

/** Weights are whole numbers: an answer that is nearer to the best than this is the best. */
const GAP = 0.9;

/** The best answer of the mixed-integer programme of any of the houses; null when none has one. */
export function solveFewestMoves(highs: Highs, question: PlacementQuestion): FewestMoves | null {
  const houses = [...new Set(question.rooms.map(({ houseId }) => houseId))];
  const guest = question.household.guests.length + 1;
  const present = question.residents.reduce((sum, { guests }) => sum + guests.length, 0);
  const units = { guest, move: guest * (present + 1) };
  const weights = houses.map(houseId => {
    const program = programOf(question, houseId, units);
    const result = highs.solve(String(program), {
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: GAP,
    });
    if (result.Status === 'Infeasible') return Infinity;
    if (result.Status !== 'Optimal') throw new Error(`the solver ended with: ${result.Status}`);
    return Math.round(result.ObjectiveValue);
  });
  const least = Math.min(...weights);
  if (least === Infinity) return null;
  const moves = Math.floor(least / units.move);
  return { moves, guestsMoved: Math.floor((least - moves * units.move) / units.guest) };
}
