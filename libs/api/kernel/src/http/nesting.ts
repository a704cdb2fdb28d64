import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../errors/problem.filter';
import { Refusal } from '../errors/refusal';

/** No form nests as deep as half of this. */
const DEEPEST = 32;

/** Refuses bodies that are nested so deep that whatever walks through them would run out of stack: 400 `request.malformed`. */
export function refuseDeepBodies(server: FastifyInstance): void {
  server.addHook('preValidation', (request, reply, done) => {
    if (isDeep(request.body)) sendProblem(new Refusal('request.malformed'), request, reply);
    else done();
  });
}

/** Level by level, and not one inside another, or this itself would run out of stack. */
function isDeep(body: unknown): boolean {
  let level = [body].filter(isNest);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === DEEPEST) return true;
    level = level.flatMap(nest => Object.values(nest).filter(isNest));
  }
  return false;
}

const isNest = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
