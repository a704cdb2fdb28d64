import fc from 'fast-check';
import { EndHold, Give } from './giving';
import type { HouseModel } from './house-model';
import { Leave, Wait } from './leaving';
import { Extend, Move, SetApart } from './living';
import { Close, Furnish, Open } from './rooms';
import type { World } from './world';

const any = fc.nat({ max: 47 });
const three = fc.array(any, { minLength: 3, maxLength: 3 });
const anywhere = fc.option(three, { freq: 2 });

const GIVE = fc
  .tuple(any, fc.option(fc.constantFrom(5, 90, 2880)), anywhere)
  .map(([family, minutes, chosen]) => new Give(family, minutes, chosen));
const END_HOLD = fc
  .tuple(any, fc.constantFrom('arrive' as const, 'arrive' as const, 'release' as const))
  .map(([stay, how]) => new EndHold(stay, how));
const MOVE = fc
  .tuple(any, fc.array(any, { minLength: 1, maxLength: 3 }), fc.oneof(three, fc.constant('swap' as const)))
  .map(([stay, who, targets]) => new Move(stay, who, targets));
const EXTEND = fc
  .tuple(any, fc.constantFrom('ask' as const, 'approve' as const, 'decline' as const))
  .map(([stay, what]) => new Extend(stay, what));
const LEAVE = fc.tuple(any, fc.boolean()).map(([stay, undo]) => new Leave(stay, undo));
const WAIT = fc.constantFrom(4, 4, 11, 91, 1440, 20_160).map(minutes => new Wait(minutes));
const APART = fc.tuple(any, any).map(([one, other]) => new SetApart(one, other));
const CLOSE = fc
  .tuple(any, fc.option(fc.constantFrom(1, 3)))
  .map(([room, nights]) => new Close(room, nights));
const OPEN = any.map(closure => new Open(closure));
const FURNISH = fc
  .tuple(any, fc.integer({ min: 1, max: 3 }), fc.nat({ max: 2 }), fc.nat({ max: 2 }))
  .map(([room, beds, cots, shared]) => new Furnish(room, beds, cots, shared));

/** What happens in a house, in any order; giving places most often. */
export const days = fc.commands<HouseModel, World, false>(
  [GIVE, GIVE, GIVE, END_HOLD, MOVE, MOVE, EXTEND, LEAVE, LEAVE, WAIT, APART, CLOSE, OPEN, FURNISH],
  { maxCommands: 40, size: 'max' },
);
