import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@baanek/kernel';
import { Households } from '@baanek/registry';
import type { Guest, PlacementQuestion } from '../placement/placement.types';
import { guestOf, type HouseNow, HouseReader } from './house-reader.service';

/** Whoever asks for places: a household of this centre, or only what its people are. */
export interface Asking {
  householdId: string | null;
  guests: readonly Guest[];
  quiet: boolean;
  isolation: boolean;
}

export interface Wishes {
  from?: string | undefined;
  to?: string | undefined;
  quiet?: boolean | undefined;
  isolation?: boolean | undefined;
}

/** A house, and the nights that are asked for. */
export type Unasked = HouseNow & Pick<PlacementQuestion, 'from' | 'to' | 'usual'>;

/** A question, with all the rules of its houses. */
export type Question = PlacementQuestion & Pick<HouseNow, 'rules'>;

/** Puts the question of places to the engine. */
@Injectable()
export class Planner {
  constructor(
    private readonly clock: Clock,
    private readonly households: Households,
    private readonly house: HouseReader,
  ) {}

  /** The household as one that asks; 404 when there is none. */
  async household(asked: string, wishes: Wishes = {}): Promise<Asking & { householdId: string }> {
    const { id: householdId, members } = await this.households.shapes(asked);
    if (members.length === 0) throw new Refusal('request.not_found');
    const guests = members.map(member => ({ ...guestOf(member), id: member.id }));
    return { householdId, guests, quiet: wishes.quiet ?? false, isolation: wishes.isolation ?? false };
  }

  /** The question as things stand now; for as long as is usual in each house unless they say how long. */
  async question(household: Asking, wishes: Wishes = {}): Promise<Question> {
    return questionOf(await this.unasked(wishes), household);
  }

  /** The same before anybody asks, for several who do. */
  async unasked({ from = this.clock.today(), to }: Wishes = {}): Promise<Unasked> {
    const known = await this.house.read(from);
    if (to !== undefined) return { ...known, from, to };
    const usual: Record<string, number> = {};
    for (const [house, { defaultNights }] of Object.entries(known.rules)) usual[house] = defaultNights;
    return { ...known, from, to: null, usual };
  }
}

/** What a household asks in a house: kept apart from whom it is kept apart as the house was read. */
export function questionOf({ apart, ...house }: Unasked, asking: Asking): Question {
  const { householdId, ...household } = asking;
  return { ...house, household: { ...household, apart: apart.get(householdId ?? '') ?? [] } };
}
