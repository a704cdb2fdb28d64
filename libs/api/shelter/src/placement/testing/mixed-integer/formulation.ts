import type { HouseRules, PlacementQuestion } from '../../placement.types';
import { type ArrivalVariable, partsOf } from './arrivals';
import { keepBeds } from './beds';
import { groupsOf } from './groups';
import { IntegerProgram } from './integer-program';
import { keepApart } from './kept-apart';
import { keepAlone, keepSexes } from './roommates';

/** What one moved guest and one moved household weigh; a room of the asking household weighs one. */
export interface Units {
  guest: number;
  move: number;
}

/**
 * The fewest moves of a house as a mixed-integer programme in whole numbers of interchangeable households by room.
 * Shares no code with the search. A room has one wide bed at the most: with several, a household of many children is
 * flattered.
 */
export function programOf(question: PlacementQuestion, houseId: string, units: Units): IntegerProgram {
  const program = new IntegerProgram();
  const rules = question.rules[houseId] as HouseRules;
  const rooms = question.rooms.filter(room => room.houseId === houseId);
  const groups = groupsOf(question, houseId);
  const leaves = groups.map(({ count, movable, guests }) =>
    program.variable(movable ? count : 0, units.move + guests * units.guest),
  );
  const arrives = groups.map(
    ({ ends, count, movable }) =>
      new Map(ends.map(room => [room, program.variable(movable ? count : 0)] as const)),
  );
  for (const [at, rows] of arrives.entries())
    program.equal([...[...rows.values()].map(one => [1, one] as const), [-1, leaves[at] ?? '']], 0);

  const asking = partsOf(program, question, rooms, rules);
  for (const room of rooms) {
    const house = { program, rules, room, groups, leaves };
    const arriving = groups.flatMap(({ counts }, at): ArrivalVariable[] => {
      const variable = arrives[at]?.get(room);
      return variable === undefined ? [] : [{ counts, variable }];
    });
    const part = asking.get(room);
    keepBeds(house, arriving, part);
    keepSexes(house, arriving, part);
    keepAlone(house, arriving, part);
  }
  keepApart(program, question, groups, leaves, arrives, asking);
  return program;
}
