import { faults, lyingOf } from './house-rules-in-words';
import type { HouseModel, ModelStay } from './house-model';
import type { World } from './world';

interface Found {
  stays: Pick<ModelStay, 'id' | 'state' | 'version' | 'plannedEnd'>[] | null;
  lying: { stay: string; person: string; place: string }[] | null;
  overlaps: number;
}

/** Holds the rows against the model: who is on which place, states, versions, nobody and nothing twice. */
export async function compare(model: HouseModel, { domain, manager }: World): Promise<void> {
  const [found] = await domain.owner<Found>(
    `SELECT (SELECT json_agg(json_build_object('id', id, 'state', state, 'version', version,
                     'plannedEnd', to_char(planned_end, 'YYYY-MM-DD')) ORDER BY id)
             FROM stay WHERE centre_id = $1) AS stays,
            (SELECT json_agg(json_build_object('stay', stay_id, 'person', person_id, 'place', place_id) ORDER BY person_id)
             FROM bed_stay WHERE centre_id = $1 AND during && tstzrange($2, NULL)) AS lying,
            (SELECT count(*) FROM bed_stay a JOIN bed_stay b ON a.id < b.id AND a.during && b.during
             AND (a.place_id = b.place_id OR a.person_id = b.person_id) WHERE a.centre_id = $1)::int AS overlaps`,
    [manager.centreId, new Date(model.now + 999)],
  );
  const stays = model.stays.map(({ id, state, version, plannedEnd }) => ({ id, state, version, plannedEnd }));
  const lying = model
    .here()
    .flatMap(({ id, on }) => [...on].map(([person, place]) => ({ stay: id, person, place })));
  expect({ ...found, stays: found?.stays ?? [], lying: found?.lying ?? [] }).toEqual({
    stays: sorted(stays, ({ id }) => id),
    lying: sorted(lying, ({ person }) => person),
    overlaps: 0,
  });
  const everybody = model.here().flatMap(stay => lyingOf(model, stay));
  for (const one of everybody)
    expect(
      faults(
        model,
        one,
        everybody.filter(other => other !== one),
        false,
      ),
    ).toEqual([]);
}

const sorted = <T>(list: readonly T[], by: (item: T) => string): T[] =>
  [...list].sort((a, b) => (by(a) < by(b) ? -1 : 1));
