import { Injectable } from '@nestjs/common';
import { type Actor, addDays, Clock, Database, SharedReads } from '@baanek/kernel';
import { findPlaces } from '../placement/find-places';
import type { PlacementAnswer } from '../placement/placement.types';
import { roomsFor } from '../placement/rooms-for';
import { Planner, questionOf, type HouseState } from '../planning/planner.service';
import { FamilyFits, type NamedHouse } from './family-fits.service';
import { forecast } from './forecast.rules';
import type { FamilyFitView, AvailabilityView, WaitingHouseholdFit } from './availability.dto';

const NIGHTS = 28;
/** How many of the waiting list are tried. */
const TRIED = 10;

/** What the house can give tonight, and how full it will be. */
@Injectable()
export class Availability {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reads: SharedReads,
    private readonly planner: Planner,
    private readonly fits: FamilyFits,
  ) {}

  /** The search for families holds no transaction; `again` starts one anew that was given up. */
  async read(by: Actor, again = false): Promise<AvailabilityView> {
    const { house, ...seen } = await this.reads.read('shelter.outlook_read', by, () => this.look());
    return { families: await this.fits.of(house, again), ...seen };
  }

  private async look(): Promise<Omit<AvailabilityView, 'families'> & { house: NamedHouse }> {
    const house = await this.planner.houseState();
    const waiting = await this.waiting(house);
    const nights = await this.forecast(this.clock.today());
    const places = house.rooms.flatMap(room => room.places.filter(({ kind }) => kind !== 'shared')).length;
    return { house: FamilyFits.named(house), waiting, nights, places };
  }

  private async waiting(house: HouseState): Promise<WaitingHouseholdFit[]> {
    const rows = await this.database.prepared<{
      id: string;
      householdId: string;
      quiet: boolean;
      isolation: boolean;
    }>(
      `SELECT id, household_id AS "householdId", quiet, isolation FROM place_request
       WHERE state = 'waiting' ORDER BY place_rank(priority), requested_at, id LIMIT ${TRIED}`,
    );
    const fits: WaitingHouseholdFit[] = [];
    for (const { id: requestId, householdId, ...wishes } of rows) {
      const asking = await this.planner.household(householdId, wishes);
      const answer = findPlaces(questionOf(house, asking), 1, { mostMoves: 0 });
      fits.push({
        requestId,
        answer: wordOf(answer),
        firstNight: answer.kind === 'none' ? answer.firstNight : null,
      });
    }
    return fits;
  }

  private async forecast(today: string): Promise<AvailabilityView['nights']> {
    const here = await this.database.prepared<{ nightsLeft: number; people: number }>(
      `SELECT s.planned_end - $1::date AS "nightsLeft", count(*)::int AS people
       FROM stay s JOIN bed_stay b ON b.stay_id = s.id AND upper_inf(b.during) AND b.voided_at IS NULL WHERE s.state = 'active' GROUP BY s.id`,
      [today],
    );
    const past = await this.database.prepared<{ extra: number }>(
      `SELECT (ended_at AT TIME ZONE 'Asia/Bishkek')::date - planned_end AS extra FROM stay
       WHERE state = 'ended' AND voided_at IS NULL ORDER BY ended_at DESC LIMIT 500`,
    );
    const nights = forecast(
      here,
      past.map(({ extra }) => extra),
      NIGHTS,
    );
    return nights.map(({ night, ...figures }) => ({ night: addDays(today, night), ...figures }));
  }
}

function wordOf(answer: PlacementAnswer): FamilyFitView['answer'] {
  if (answer.kind !== 'fits') return answer.kind;
  const [best] = answer.proposals;
  return best ? roomsFor(best) : 'none';
}
