import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@baanek/kernel';
import { Households, type MemberView } from '@baanek/registry';
import type { Guest, PlacementQuestion } from '../placement/placement.types';
import { guestOf, type HouseNow, HouseReader } from './house-reader.service';

/** Whoever asks for places: a household of this centre, or only what its people are. */
export interface Asking {
  guests: readonly Guest[];
  apart: readonly string[];
  quiet: boolean;
  isolation: boolean;
}

export interface Wishes {
  from?: string | undefined;
  to?: string | undefined;
  quiet?: boolean | undefined;
  isolation?: boolean | undefined;
}

/** Puts the question of places to the engine. */
@Injectable()
export class Planner {
  constructor(
    private readonly clock: Clock,
    private readonly households: Households,
    private readonly house: HouseReader,
  ) {}

  /** The household as one that asks; 404 when there is none. */
  async household(
    householdId: string,
    wishes: Wishes = {},
  ): Promise<{ id: string; asking: Asking; members: MemberView[] }> {
    const id = await this.households.head(householdId);
    const members = await this.households.members(id);
    if (members.length === 0) throw new Refusal('request.not_found');
    const apart = (await this.house.apart()).get(id) ?? [];
    const guests = members.map(member => ({ ...guestOf(member), id: member.id }));
    return {
      id,
      members,
      asking: { guests, apart, quiet: wishes.quiet ?? false, isolation: wishes.isolation ?? false },
    };
  }

  /** The question as things stand now; for as long as is usual in each house unless they say how long. */
  async question(household: Asking, wishes: Wishes = {}): Promise<PlacementQuestion & HouseNow> {
    return { ...(await this.unasked(wishes)), household };
  }

  /** The same before anybody asks, for several who do. */
  async unasked({ from = this.clock.today(), to }: Wishes = {}): Promise<
    Omit<PlacementQuestion, 'household'> & HouseNow
  > {
    const known = await this.house.read(from);
    if (to !== undefined) return { ...known, from, to };
    const usual: Record<string, number> = {};
    for (const [house, { defaultNights }] of Object.entries(known.rules)) usual[house] = defaultNights;
    return { ...known, from, to: null, usual };
  }
}
