import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PlacementQuestion } from '../placement/placement.types';
import { Searches } from '../planning/searches.service';
import type { FamilyFitView } from './availability.dto';

/** Houses whose answer is kept. */
const KEPT = 50;

type HouseQuestion = Omit<PlacementQuestion, 'household'>;

/** A house, and what tells it from every other. */
export interface NamedHouse {
  key: string;
  house: HouseQuestion;
}

interface Asked {
  answer: Promise<FamilyFitView[] | null>;
  gaveUp: boolean;
}

/** What families of each size would get; the same house gives the same answer, so that fifty boards make one search. */
@Injectable()
export class FamilyFits {
  /** By what was asked; sizes and moves, nothing of anybody. */
  private readonly asked = new Map<string, Asked>();

  constructor(private readonly searches: Searches) {}

  static named(house: HouseQuestion): NamedHouse {
    return { house, key: createHash('sha256').update(JSON.stringify(house)).digest('base64url') };
  }

  /**
   * Null when it took too long: nobody knows then who fits. Boards that load by themselves are told so until the house
   * is another; only somebody who asks `again` starts the search anew, since others wait behind it.
   */
  of({ key, house }: NamedHouse, again: boolean): Promise<FamilyFitView[] | null> {
    const known = this.asked.get(key);
    if (known && !(again && known.gaveUp)) return known.answer;
    const [oldest] = this.asked.keys();
    if (!known && this.asked.size >= KEPT && oldest) this.asked.delete(oldest);
    const asked: Asked = { gaveUp: false, answer: this.search(house) };
    this.asked.set(key, asked);
    asked.answer.then(
      families => (asked.gaveUp = families === null),
      () => this.asked.delete(key), // a failed search is not kept: the next question searches again
    );
    return asked.answer;
  }

  private async search(house: HouseQuestion): Promise<FamilyFitView[] | null> {
    const families = await this.searches.ask({ kind: 'families', house });
    return (
      families?.map(({ guests, fit, moves }) => ({
        ...{ size: guests, answer: fit, moves: fit === 'moves' ? moves : null },
      })) ?? null
    );
  }
}
