import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { PlaceRequests } from '../requests/place-requests.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import type { RefusePlace } from '../refusals/refusal.dto';
import { HouseIncidents } from './house-incidents.service';
import { PlaceRefusals } from '../refusals/refusals.service';

describe('what happens in a house', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2);
  });
  afterAll(() => domain.close());

  const refuse = (more: Partial<RefusePlace>): Promise<unknown> => {
    const nobody = { women: 0, men: 0, girls: 0, boys: 0, reason: 'no_places', sentTo: 'relatives' } as const;
    return house.do(() => domain.get(PlaceRefusals).refuse(house.manager, { ...nobody, ...more }));
  };

  it('refuses somebody of the waiting list once, and takes them off it', async () => {
    const householdId = await house.family();
    const { id } = await domain.as(house.intake, () =>
      domain.get(PlaceRequests).ask(house.intake, { householdId, neededOn: '2026-11-23' }),
    );
    expect(await refusalCode(refuse({ requestId: id, women: 1 }))).toBe('done');
    const [row] = await domain.owner(`SELECT state FROM place_request WHERE id = $1`, [id]);
    expect(row).toEqual({ state: 'refused' });
    expect(await refusalCode(refuse({ requestId: id, women: 1 }))).toBe('shelter.wrong_state');
  });

  it('counts refusals of callers, of somebody at least', async () => {
    expect(await refusalCode(refuse({}))).toBe('request.invalid');
    expect(await refusalCode(refuse({ women: 1, boys: 2 }))).toBe('done');
    const rows = await domain.owner(
      `SELECT women, boys, request_id FROM place_refusal WHERE centre_id = $1`,
      [house.centreId],
    );
    expect(rows).toEqual([{ women: 1, boys: 2, request_id: null }]);
  });

  it('keeps the words of an incident sealed, and opens them to those who may read them', async () => {
    const note = 'Комната 1: громкая ссора, разошлись.';
    const told = { houseId: house.id, roomId: house.rooms[0] ?? null, kind: 'conflict' as const };
    const more = { happenedAt: '2026-11-23T05:00:00Z', measures: ['talked' as const], note };
    await house.do(() => domain.get(HouseIncidents).report(house.manager, { ...told, ...more }));
    const [row] = await domain.owner<{ text: string }>(
      `SELECT encode(note, 'escape') || i::text AS text FROM house_incident i WHERE centre_id = $1`,
      [house.centreId],
    );
    const plain = await domain.owner<{ found: boolean }>(
      `SELECT position(convert_to($2, 'UTF8') IN note) > 0 AS found FROM house_incident WHERE centre_id = $1`,
      [house.centreId, 'ссора'],
    );
    expect(row?.text).not.toContain('ссора');
    expect(plain).toEqual([{ found: false }]);
    const { incidents } = await domain.as(house.director, () => domain.get(HouseIncidents).list());
    expect(incidents).toMatchObject([{ room: 1, kind: 'conflict', measures: ['talked'], note }]);
    const intake = await domain.as(house.intake, () => domain.get(HouseIncidents).list());
    expect(intake.incidents).toEqual([]);
  });

  it('reports no incident of tomorrow, nor in a room of another house', async () => {
    const other = await SmallHouse.build(domain, 1);
    const report = (happenedAt: string, roomId: string | null): Promise<unknown> => {
      const command = { houseId: house.id, kind: 'fire' as const, measures: ['none' as const], note: '' };
      return house.do(() =>
        domain.get(HouseIncidents).report(house.manager, { ...command, happenedAt, roomId }),
      );
    };
    expect(await refusalCode(report('2026-11-23T06:30:00Z', null))).toBe('request.invalid');
    expect(await refusalCode(report('2026-11-23T05:30:00Z', other.rooms[0] ?? null))).toBe(
      'request.not_found',
    );
    expect(await refusalCode(report('2026-11-23T05:30:00Z', null))).toBe('done');
  });

  it('reports no measure beside «nothing was done»', async () => {
    const command = { houseId: house.id, roomId: null, kind: 'fire' as const, note: '' };
    const report = house.do(() =>
      domain.get(HouseIncidents).report(house.manager, {
        ...command,
        happenedAt: '2026-11-23T05:30:00Z',
        measures: ['none', 'police'],
      }),
    );
    await expect(report).rejects.toMatchObject({ faults: [{ field: 'measures', rule: 'noneAlone' }] });
  });
});
