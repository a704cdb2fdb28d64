import { Injectable } from '@nestjs/common';
import { PERSON_SHAPES, Persons } from '@baanek/registry';
import { addDays, Audit, Clock, Database, invalidField } from '@baanek/kernel';
import type { DestinationCount, ShelterFiguresQuery, ShelterFiguresView, RefusalCount } from './figures.dto';
import { countedAs, type Guest } from './guests.rules';

/** Longest period, in days. */
const LONGEST = 366 * 5;

/** Nights a stay and a period have in common, by person and place; not those of a hold before it, nor absences. */
const NIGHTS = `
  SELECT b.person_id, b.place_id, night::date AS night, coalesce(s.household_id, s.id) AS household_id
  FROM bed_stay b JOIN stay s ON s.id = b.stay_id AND b.voided_at IS NULL AND s.state IN ('active', 'ended')
  CROSS JOIN LATERAL generate_series(
    greatest($1::date, (greatest(lower(b.during), s.admitted_at) AT TIME ZONE 'Asia/Bishkek')::date),
    least($2::date - 1, coalesce((upper(b.during) AT TIME ZONE 'Asia/Bishkek')::date - 1, $2::date - 1),
          $3::date), interval '1 day') AS night
  WHERE b.person_id IS NOT NULL
    AND b.during && tstzrange($1::date::timestamp AT TIME ZONE 'Asia/Bishkek', $2::date::timestamp AT TIME ZONE 'Asia/Bishkek')
    AND NOT EXISTS (SELECT 1 FROM stay_absence a WHERE a.stay_id = s.id AND NOT a.cancelled AND a.nights @> night::date)`;

/** Counts over a period, for the centre itself: nothing here is fit to leave it. */
@Injectable()
export class ShelterFigures {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly persons: Persons,
  ) {}

  async read({ from, to }: ShelterFiguresQuery): Promise<ShelterFiguresView> {
    if (to < from) throw invalidField('to', 'afterStart');
    if (to > addDays(from, LONGEST)) throw invalidField('to', 'nightsAtMost', LONGEST);
    const days = [from, addDays(to, 1)];
    const span = [...days, this.clock.today()];
    const guests = await this.database.sql<Guest>(
      `SELECT n.person_id AS id, to_char(min(n.night), 'YYYY-MM-DD') AS day, count(DISTINCT n.night)::int AS nights,
              p.sex, p.wheelchair, p.version, p.kept, p.age_band AS "ageBand"
       FROM (${NIGHTS}) n JOIN ${PERSON_SHAPES} p ON p.id = n.person_id
       GROUP BY n.person_id, p.sex, p.wheelchair, p.version, p.kept, p.age_band`,
      span,
    );
    const ages = await this.persons.agesOn(guests);
    const persons = countedAs(guests, ages);
    const [stays] = await this.database.sql<{
      families: number;
      meanNights: number | null;
      placeNights: number;
      takenNights: number;
      arrivals: number;
      arrived: number;
    }>(
      `WITH slept AS MATERIALIZED (${NIGHTS}),
            arrived AS (SELECT s.id FROM stay s WHERE s.voided_at IS NULL AND s.state IN ('active', 'ended')
              AND EXISTS (SELECT 1 FROM bed_stay b WHERE b.stay_id = s.id AND NOT b.doubled)
              AND (s.admitted_at AT TIME ZONE 'Asia/Bishkek')::date >= $1::date
              AND (s.admitted_at AT TIME ZONE 'Asia/Bishkek')::date < $2::date)
       SELECT (SELECT count(DISTINCT coalesce(household_head(d.home), d.home))
               FROM (SELECT DISTINCT household_id AS home FROM slept) d)::int AS families,
              (SELECT count(*) FROM arrived)::int AS arrivals,
              (SELECT count(DISTINCT (b.stay_id, b.person_id)) FROM bed_stay b JOIN arrived a ON a.id = b.stay_id
               WHERE b.voided_at IS NULL AND NOT b.doubled)::int AS arrived,
              (SELECT count(DISTINCT (n.place_id, n.night)) FROM slept n JOIN place p ON p.id = n.place_id
               WHERE p.kind <> 'shared' AND p.since <= n.night AND coalesce(p.retired_on > n.night, true))::int AS "takenNights",
              (SELECT round(avg((s.ended_at AT TIME ZONE 'Asia/Bishkek')::date - (s.admitted_at AT TIME ZONE 'Asia/Bishkek')::date), 1)
               FROM stay s WHERE s.state = 'ended' AND s.voided_at IS NULL AND (s.ended_at AT TIME ZONE 'Asia/Bishkek')::date >= $1::date
                 AND (s.ended_at AT TIME ZONE 'Asia/Bishkek')::date < $2::date)::float AS "meanNights",
              (SELECT count(*) FROM place p JOIN room r ON r.id = p.room_id,
                 generate_series($1::date, least($2::date - 1, $3::date), interval '1 day') AS night (night)
               WHERE p.kind <> 'shared' AND p.since <= night.night::date AND coalesce(p.retired_on > night.night::date, true) AND (NOT EXISTS
                 (SELECT 1 FROM room_closure c WHERE c.room_id = r.id AND NOT c.lifted AND c.nights @> night.night::date)
                 OR EXISTS (SELECT 1 FROM slept n WHERE n.place_id = p.id AND n.night = night.night::date)))::int AS "placeNights"`,
      span,
    );
    const destinations = await this.database.sql<DestinationCount>(
      `SELECT destination AS of, count(*)::int AS count FROM stay
       WHERE state = 'ended' AND voided_at IS NULL AND (ended_at AT TIME ZONE 'Asia/Bishkek')::date >= $1::date
         AND (ended_at AT TIME ZONE 'Asia/Bishkek')::date < $2::date GROUP BY 1 ORDER BY 2 DESC, 1`,
      days,
    );
    const refusals = await this.database.sql<RefusalCount>(
      `SELECT reason AS of, count(*)::int AS count, sum(women + men + girls + boys)::int AS people FROM place_refusal
       WHERE voided_at IS NULL AND (refused_at AT TIME ZONE 'Asia/Bishkek')::date >= $1::date
         AND (refused_at AT TIME ZONE 'Asia/Bishkek')::date < $2::date GROUP BY 1 ORDER BY 2 DESC, 1`,
      days,
    );
    this.audit.viewed({ action: 'shelter.figures_read' });
    const { families = 0, meanNights = null, placeNights = 0, takenNights = 0 } = stays ?? {};
    const { arrivals = 0, arrived = 0 } = stays ?? {};
    const bedNights = guests.reduce((sum, { nights }) => sum + nights, 0);
    return {
      ...{ families, arrivals, arrived, persons, bedNights, placeNights, takenNights },
      ...{ meanNights, destinations, refusals },
    };
  }
}
