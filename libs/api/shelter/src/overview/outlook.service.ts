import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, Clock, Database } from '@baanek/kernel';
import { findPlaces } from '../placement/find-places';
import type { PlacementAnswer, PlacementQuestion, Proposal } from '../placement/placement.types';
import { Planner } from '../planning/planner.service';
import { Searches } from '../planning/searches.service';
import { forecast } from './forecast.rules';
import type { FamilyView, OutlookView, WaitingFit } from './overview.dto';

/** Houses whose answer is kept. */
const KEPT = 50;
const NIGHTS = 28;
/** How many of the waiting list are tried. */
const TRIED = 10;

/** What the house can give tonight, and how full it will be. Audited by whoever shows it. */
@Injectable()
export class Outlook {
  /** By what was asked; sizes and moves, nothing of anybody. */
  private readonly answered = new Map<string, Promise<FamilyView[]>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly planner: Planner,
    private readonly searches: Searches,
  ) {}

  async read(): Promise<OutlookView> {
    const today = this.clock.today();
    const house = await this.planner.unasked();
    const families = await this.families(house);
    const waiting = await this.waiting(house);
    const lasting = await this.forecast(today);
    const places = house.rooms.flatMap(room => room.places.filter(({ kind }) => kind !== 'shared')).length;
    return { families, waiting, nights: lasting, places };
  }

  /** The same house gives the same answer: fifty boards that ask at once make one search. */
  private families(house: Omit<PlacementQuestion, 'household'>): Promise<FamilyView[]> {
    const key = createHash('sha256').update(JSON.stringify(house)).digest('base64url');
    const known = this.answered.get(key);
    if (known) return known;
    const [oldest] = this.answered.keys();
    if (this.answered.size >= KEPT && oldest) this.answered.delete(oldest);
    const asked = this.search(house);
    this.answered.set(key, asked);
    asked.catch(() => this.answered.delete(key)); // whoever asks next tries again
    return asked;
  }

  /** None when it took too long: the board shows the rest. */
  private async search(house: Omit<PlacementQuestion, 'household'>): Promise<FamilyView[]> {
    const families = await this.searches.ask({ kind: 'families', house });
    return (families ?? []).map(({ guests, fit, moves }) => ({
      ...{ size: guests, answer: fit, moves: fit === 'moves' ? moves : null },
    }));
  }

  private async waiting(house: Omit<PlacementQuestion, 'household'>): Promise<WaitingFit[]> {
    const rows = await this.database.prepared<{
      id: string;
      householdId: string;
      quiet: boolean;
      isolation: boolean;
    }>(
      `SELECT id, household_id AS "householdId", quiet, isolation FROM place_request
       WHERE state = 'waiting' ORDER BY place_rank(priority), requested_at, id LIMIT ${TRIED}`,
    );
    const fits: WaitingFit[] = [];
    for (const { id: requestId, householdId, ...wishes } of rows) {
      const { asking } = await this.planner.household(householdId, wishes);
      const answer = findPlaces({ ...house, household: asking }, 1, { mostMoves: 0 });
      fits.push({
        requestId,
        answer: wordOf(answer),
        firstNight: answer.kind === 'none' ? answer.firstNight : null,
      });
    }
    return fits;
  }

  private async forecast(today: string): Promise<OutlookView['nights']> {
    const here = await this.database.prepared<{ nightsLeft: number; people: number }>(
      `SELECT s.planned_end - $1::date AS "nightsLeft", count(*)::int AS people
       FROM stay s JOIN bed_stay b ON b.stay_id = s.id AND upper_inf(b.during) WHERE s.state = 'active' GROUP BY s.id`,
      [today],
    );
    const past = await this.database.prepared<{ extra: number }>(
      `SELECT (ended_at AT TIME ZONE 'Asia/Bishkek')::date - planned_end AS extra FROM stay
       WHERE state = 'ended' ORDER BY ended_at DESC LIMIT 500`,
    );
    const nights = forecast(
      here,
      past.map(({ extra }) => extra),
      NIGHTS,
    );
    return nights.map(({ night, ...figures }) => ({ night: addDays(today, night), ...figures }));
  }
}

function wordOf(answer: PlacementAnswer): FamilyView['answer'] {
  if (answer.kind !== 'fits') return answer.kind;
  const [best] = answer.proposals;
  return best ? roomsOf(best) : 'none';
}

const roomsOf = ({ cost }: Proposal): FamilyView['answer'] => {
  if (cost.split === 0) return 'one_room';
  return cost.apartRooms === 0 ? 'adjoining' : 'apart';
};
