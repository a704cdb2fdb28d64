import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@baanek/kernel';
import { Households } from '@baanek/registry';
import type { Guest, PlacementQuestion } from '../placement/placement.types';
import { guestOf, type HouseNow, HouseReader } from './house-reader.service';

/** Who asks for places: a household of this centre, or people of whom only sex and age are known. */
export interface Applicant {
  householdId: string | null;
  guests: readonly Guest[];
  quiet: boolean;
  isolation: boolean;
}

/** What an applicant would like; a stay begins today and lasts as long as is usual where nothing is said. */
export interface StayPreferences {
  from?: string | undefined;
  to?: string | undefined;
  quiet?: boolean | undefined;
  isolation?: boolean | undefined;
}

/** The houses and who is in them, for the nights that are asked for; nobody asks yet. */
export type HouseState = HouseNow & Pick<PlacementQuestion, 'from' | 'to' | 'usual'>;

/** A question, with all the rules of its houses. */
export type Question = PlacementQuestion & Pick<HouseNow, 'rules'>;

/** Makes the question that the placement engine answers. */
@Injectable()
export class Planner {
  constructor(
    private readonly clock: Clock,
    private readonly households: Households,
    private readonly house: HouseReader,
  ) {}

  /** The household as one that asks; 404 when there is none. */
  async household(asked: string, wishes: StayPreferences = {}): Promise<Applicant & { householdId: string }> {
    const { id: householdId, members } = await this.households.shapes(asked);
    if (members.length === 0) throw new Refusal('request.not_found');
    const guests = members.map(member => ({ ...guestOf(member), id: member.id }));
    return { householdId, guests, quiet: wishes.quiet ?? false, isolation: wishes.isolation ?? false };
  }

  /** The question as things stand now; for as long as is usual in each house unless they say how long. */
  async question(household: Applicant, wishes: StayPreferences = {}): Promise<Question> {
    return questionOf(await this.houseState(wishes), household);
  }

  /** The state that questions of several applicants share. */
  async houseState({ from = this.clock.today(), to }: StayPreferences = {}): Promise<HouseState> {
    const known = await this.house.read(from);
    if (to !== undefined) return { ...known, from, to };
    const usual: Record<string, number> = {};
    for (const [house, { defaultNights }] of Object.entries(known.rules)) usual[house] = defaultNights;
    return { ...known, from, to: null, usual };
  }
}

/** The question of one applicant, who is kept apart from others as the state says. */
export function questionOf({ apart, ...house }: HouseState, asking: Applicant): Question {
  const { householdId, ...household } = asking;
  return { ...house, household: { ...household, apart: apart.get(householdId ?? '') ?? [] } };
}
