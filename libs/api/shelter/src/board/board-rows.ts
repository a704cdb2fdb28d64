import { CURRENT_MEMBERS } from '@baanek/registry';
import type { PlaceKind, RoomKind } from '@baanek/contracts';
import type { AbsenceView } from './board.dto';

/** One place, and who is on it. */
export interface BoardRow {
  houseId: string;
  houseName: string;
  houseVersion: number;
  roomId: string | null;
  roomNumber: number;
  roomKind: RoomKind;
  floor: number;
  accessible: boolean;
  roomVersion: number;
  placeId: string | null;
  placeNumber: number;
  placeKind: PlaceKind;
  besideId: string | null;
  stayId: string | null;
  stayVersion: number;
  state: 'held' | 'active';
  holdUntil: Date | null;
  personId: string | null;
  shapeSex: string | null;
  shapeAge: number | null;
  headId: string | null;
  householdId: string | null;
  part: string | null;
  admittedOn: string | null;
  plannedEnd: string;
  agreementOn: string | null;
  absence: AbsenceView | null;
  extensionUntil: string | null;
}

/** Every place of the centre at an instant, `$1`, on the day `$2`. */
export const BOARD_ROWS = `
  SELECT h.id AS "houseId", h.name AS "houseName", h.version AS "houseVersion",
         r.id AS "roomId", r.number AS "roomNumber", r.kind AS "roomKind", r.floor, r.accessible,
         r.version AS "roomVersion", p.id AS "placeId", p.number AS "placeNumber", p.kind AS "placeKind",
         p.beside_id AS "besideId", s.id AS "stayId", s.version AS "stayVersion", s.state, s.hold_until AS "holdUntil",
         b.person_id AS "personId", b.shape_sex AS "shapeSex", b.shape_age AS "shapeAge",
         s.household_id AS "householdId", m.part, head.person_id AS "headId",
         to_char(s.admitted_at AT TIME ZONE 'Asia/Bishkek', 'YYYY-MM-DD') AS "admittedOn",
         to_char(s.planned_end, 'YYYY-MM-DD') AS "plannedEnd", to_char(s.agreement_on, 'YYYY-MM-DD') AS "agreementOn",
         to_char(x.until, 'YYYY-MM-DD') AS "extensionUntil",
         CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'version', a.version,
           'from', to_char(lower(a.nights), 'YYYY-MM-DD'), 'to', to_char(upper(a.nights), 'YYYY-MM-DD')) END AS absence
  FROM house h LEFT JOIN room r ON r.house_id = h.id LEFT JOIN place p ON p.room_id = r.id AND p.retired_on IS NULL
  LEFT JOIN bed_stay b ON b.place_id = p.id AND b.voided_at IS NULL AND b.during && tstzrange($1, NULL)
  LEFT JOIN stay s ON s.id = b.stay_id
  LEFT JOIN stay_extension x ON x.stay_id = s.id AND x.state = 'asked' AND x.voided_at IS NULL
  LEFT JOIN LATERAL (SELECT * FROM stay_absence a WHERE a.stay_id = s.id AND NOT a.cancelled AND upper(a.nights) > $2::date
                     ORDER BY a.nights LIMIT 1) a ON true
  LEFT JOIN ${CURRENT_MEMBERS} m ON m.person_id = b.person_id
  LEFT JOIN ${CURRENT_MEMBERS} head
    ON head.household_id = s.household_id AND head.part = 'head'
  ORDER BY h.name, h.id, r.number, p.number`;
