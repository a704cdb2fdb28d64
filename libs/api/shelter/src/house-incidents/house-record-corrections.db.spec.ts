import { RecordVersions } from '@baanek/kernel';
import { refusalCode, type TestDomain } from '@baanek/kernel/testing';
import { PlaceEnquiries } from '../enquiries/place-enquiries.service';
import { PlaceEnquiryCorrections } from '../enquiries/place-enquiry-corrections.service';
import { Separations } from '../separations/separations.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { HouseIncidentCorrections } from './house-incident-corrections.service';
import type { CorrectHouseIncident, HouseIncidentView } from './house-incident.dto';
import { HouseIncidents } from './house-incidents.service';

const WHY = { reason: 'learned_later', remark: 'Рассказала соседка.' } as const;

/** Houses and what happens in them are made up; it is noon of Monday, 23 November 2026. */
describe('corrections of what a house records', () => {
  let domain: TestDomain;
  let house: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
  });
  beforeEach(async () => {
    house = await SmallHouse.build(domain, 2, 1);
  });
  afterAll(() => domain.close());

  describe('of an incident', () => {
    let id: string;
    const said = (more: Partial<CorrectHouseIncident> = {}): CorrectHouseIncident => ({
      ...{ roomId: null, happenedAt: '2026-11-23T10:00:00+06:00', kind: 'conflict', measures: ['talked'] },
      ...{ note: 'Спорили на кухне.', why: WHY, ...more },
    });
    const correct = (seen: number, more: Partial<CorrectHouseIncident> = {}): Promise<unknown> =>
      house.do(() => domain.get(HouseIncidentCorrections).correct(id, seen, said(more)));
    const mark = (change: 'void' | 'restore', seen: number): Promise<unknown> =>
      house.do(() => domain.get(HouseIncidentCorrections)[change](id, seen, WHY));
    const list = async (voided?: 'true'): Promise<HouseIncidentView[]> =>
      (await house.do(() => domain.get(HouseIncidents).list(voided ? { voided } : {}))).incidents;
    const history = (by = house.manager): ReturnType<HouseIncidentCorrections['history']> =>
      domain.as(by, () => domain.get(HouseIncidentCorrections).history(id));

    beforeEach(async () => {
      const { why: _, ...incident } = said();
      ({ id } = await house.do(() =>
        domain.get(HouseIncidents).report(house.manager, { ...incident, houseId: house.id }),
      ));
    });

    it('change what it says, and keep what it said, sealed', async () => {
      const room = house.rooms[1] ?? '';
      await correct(1, { kind: 'threat', measures: ['police'], roomId: room, note: 'Угрожали у ворот.' });
      expect(await list()).toMatchObject([
        { kind: 'threat', room: 2, note: 'Угрожали у ворот.', version: 2 },
      ]);
      expect((await history(house.director)).versions[0]?.fields).toEqual([
        { field: 'incidentKind', before: ['conflict'], after: ['threat'] },
        { field: 'room', before: [], after: ['2'] },
        { field: 'measures', before: ['talked'], after: ['police'] },
        { field: 'incidentNote', before: ['Спорили на кухне.'], after: ['Угрожали у ворот.'] },
      ]);
      const [row] = await domain.owner<{ content: Buffer }>(
        `SELECT content FROM record_version WHERE record_id = $1`,
        [id],
      );
      expect(row?.content.toString()).not.toContain('кухне');
    });

    it.each<[string, Partial<CorrectHouseIncident>, string]>([
      ['a time to come', { happenedAt: '2026-11-24T10:00:00+06:00' }, 'request.invalid'],
      ['nothing done beside something done', { measures: ['none', 'talked'] }, 'request.invalid'],
      ['a room of nowhere', { roomId: '00000000-0000-7000-8000-000000000000' }, 'request.not_found'],
      ['no note', { note: '' }, 'done'],
      ['the hour before', { happenedAt: '2026-11-23T09:00:00+06:00' }, 'done'],
    ])('to %s: %#', async (_, more, code) => {
      expect(await refusalCode(correct(1, more))).toBe(code);
    });

    it('give an incident without a note a key of its own when one is written', async () => {
      await correct(1, { note: '' });
      await correct(2, { note: 'Вспомнили.' });
      expect(await list()).toMatchObject([{ note: 'Вспомнили.' }]);
    });

    it('that void it leave the list, and come back', async () => {
      await mark('void', 1);
      expect([await list(), (await list('true')).length]).toEqual([[], 1]);
      expect(await refusalCode(mark('void', 2))).toBe('record.voided');
      expect(await refusalCode(correct(2))).toBe('record.voided');
      await mark('restore', 2);
      expect(await list()).toHaveLength(1);
      expect(await refusalCode(mark('restore', 3))).toBe('record.not_voided');
    });

    it('are seen by those who read incidents, and by nobody else', async () => {
      await correct(1, { note: 'Иначе.' });
      const others = [house.intake, await domain.staff(house.centreId, 'counsellor')];
      for (const by of others) {
        expect(await refusalCode(history(by))).toBe('request.not_found');
        const seen = await domain.as(by, () => domain.get(RecordVersions).of('incident', id));
        expect(seen.versions).toEqual([]);
      }
    });
  });

  describe('of an enquiry for places', () => {
    it('change it until it is answered; the other centre sees what is right, and nothing of what was', async () => {
      const other = await SmallHouse.build(domain, 2);
      const woman = { sex: 'female', age: 30, stepFree: false } as const;
      const nights = { fromDay: '2026-11-23', nights: 7, isolation: false };
      const send = (): Promise<{ id: string }> =>
        house.do(() =>
          domain
            .get(PlaceEnquiries)
            .send(house.manager, { toCentreId: other.centreId, guests: [woman], ...nights }),
        );
      const corrections = domain.get(PlaceEnquiryCorrections);
      const correct = (one: string, seen: number, more: object = {}): Promise<unknown> =>
        house.do(() =>
          corrections.correct(house.manager, one, seen, { guests: [woman], ...nights, why: WHY, ...more }),
        );
      const { id } = await send();
      await correct(id, 1, { nights: 10, guests: [{ ...woman, age: 34 }] });
      const seen = await other.do(() => domain.get(PlaceEnquiries).list(other.manager));
      expect(seen.enquiries).toMatchObject([{ nights: 10, guests: [{ age: 34 }], version: 2 }]);
      const { versions } = await house.do(() => corrections.history(house.manager, id));
      expect(versions[0]?.fields).toMatchObject([
        { field: 'guests', before: ['female/30'], after: ['female/34'] },
        { field: 'nights' },
      ]);
      const theirs = other.do(() => corrections.history(other.manager, id));
      expect(await refusalCode(theirs)).toBe('request.not_found');
      expect(await refusalCode(correct(id, 2, { fromDay: '2026-11-22' }))).toBe('request.invalid');
      await other.do(() => domain.get(PlaceEnquiries).decline(other.manager, id, 2, { reason: 'no_places' }));
      expect(await refusalCode(correct(id, 3))).toBe('shelter.enquiry_over');

      const { id: second } = await send();
      await house.do(() => corrections.void(house.manager, second, 1, WHY));
      const [line] = (await house.do(() => domain.get(PlaceEnquiries).list(house.manager))).enquiries;
      expect(line).toMatchObject({ id: second, state: 'withdrawn' });
      const accept = other.do(() =>
        domain.get(PlaceEnquiries).accept(other.manager, second, 2, { minutes: 60 }),
      );
      expect(await refusalCode(accept)).toBe('shelter.enquiry_over');
    });
  });

  describe('of a separation', () => {
    it('end it with a reason, and keep them apart again, once', async () => {
      const pair = { firstId: await house.family(), secondId: await house.family() };
      const apart = domain.get(Separations);
      const keep = (): Promise<{ id: string }> => house.do(() => apart.keep(house.manager, pair));
      const { id } = await keep();
      await house.do(() => apart.void(id, 1, WHY));
      const list = async (ended?: 'true'): Promise<unknown[]> =>
        (await house.do(() => apart.list(ended ? { ended } : {}))).pairs;
      expect([(await list()).length, (await list('true')).length]).toEqual([0, 1]);
      expect(await refusalCode(house.do(() => apart.void(id, 2, WHY)))).toBe('record.voided');
      const { id: again } = await keep();
      expect(await refusalCode(house.do(() => apart.restore(id, 2, WHY)))).toBe('shelter.already_separated');
      await house.do(() => apart.end(again, 1));
      expect(await refusalCode(house.do(() => apart.restore(id, 2, WHY)))).toBe('done');
      expect(await refusalCode(house.do(() => apart.restore(id, 3, WHY)))).toBe('record.not_voided');
      const { versions } = await house.do(() => apart.history(id));
      expect(versions.map(({ change }) => change)).toEqual(['restored', 'voided']);
    });
  });
});
