import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MovePlan, PlacementQuestion } from '../placement/placement.types';

/** Plans that are remembered; whoever accepts an older one is shown a new one. */
const KEPT = 200;

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/**
 * Plans that were proposed, by a key made of the house as it was and of what the plan does. A plan is carried out only
 * in the very house it was made for: it is the best one still, and nobody searches while the house is locked. Held in
 * memory: opaque ids, no names.
 */
@Injectable()
export class Plans {
  private readonly kept = new Map<string, MovePlan>();

  /** Remembers a plan; answers its key. */
  keep(question: PlacementQuestion, plan: MovePlan): string {
    const key = hashOf([hashOf(question), plan]);
    this.kept.delete(key);
    this.kept.set(key, plan);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest) this.kept.delete(oldest);
    return key;
  }

  /** The plan of this key, if it was made for just this house and household. */
  recall(question: PlacementQuestion, key: string): MovePlan | null {
    const plan = this.kept.get(key);
    return plan && hashOf([hashOf(question), plan]) === key ? plan : null;
  }
}
