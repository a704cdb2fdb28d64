import { openUnderCode, type Principal, sealUnderCode } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { Households } from '../households/households.service';
import type { PersonFields } from '../persons/person.dto';
import { Persons } from '../persons/persons.service';
import { Registration } from '../persons/registration.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import { MergeReader } from '../merging/merge-reader.service';
import { Arrivals } from './arrivals.service';
import type { TransferSent } from './transfer.dto';
import { type Package, packagePlace } from './transfer-package';
import { Transfers } from './transfers.service';

const fields = (given: string): PersonFields => ({
  names: { surname: 'Канарейкина', given, patronymic: '', formerNames: ['Иная'] },
  birth: { date: '1992-05-12' },
  pin: '21205199200000',
  contact: { phones: ['+996000111222'], safeHours: 'днём', mayLeaveMessage: 'no', codeWord: 'ткань' },
  background: {
    ...{ citizenship: 'kg', district: 'Ат-Башы', education: 'higher', employment: 'working' },
    ...{ maritalState: 'married', pregnant: 'refused', disability: 'no' },
  },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: true, wheelchair: false },
});

describe('a hand-over to another centre', () => {
  let domain: TestDomain;
  let [from, to, third]: Principal[] = [];

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
  });
  beforeEach(async () => {
    domain.clock.set(new Date().toISOString()); // whether it is too late is seen by the clock of the database
    [from, to, third] = [
      await domain.staff(await domain.centre(), 'intake'),
      await domain.staff(await domain.centre(), 'intake'),
      await domain.staff(await domain.centre(), 'intake'),
    ];
  });
  afterAll(() => domain.close());

  const at = <T>(by: Principal | undefined, work: (by: Principal) => Promise<T>): Promise<T> => {
    if (!by) throw new Error('nobody');
    return domain.as(by, () => work(by));
  };
  const send = async (): Promise<TransferSent & { personId: string }> => {
    const { id: personId } = await at(from, by =>
      domain
        .get(Registration)
        .register(by, { ...fields('Айгүл'), members: [{ ...fields('Асан'), part: 'child' }] }),
    );
    const command = {
      personId,
      toCentreId: to?.centreId ?? '',
      consentOn: '2026-11-23',
      withHousehold: true,
    };
    return { ...(await at(from, by => domain.get(Transfers).send(by, command))), personId };
  };
  const accept = (code: string, by = to): Promise<string> =>
    refusalCode(at(by, who => domain.get(Arrivals).accept(who, { code })));

  it('names the oblast of each other centre that has said it', async () => {
    await domain.owner(`UPDATE centre SET oblast = 'naryn' WHERE id = $1`, [to?.centreId]);
    const { centres } = await at(from, () => domain.get(Transfers).list());
    const oblasts = [to, third].map(one => centres.find(({ id }) => id === one?.centreId)?.oblast);
    expect(oblasts).toEqual(['naryn', null]);
  });

  it('brings everything told and the children, under a new code and the keys of the new centre', async () => {
    const { code, personId } = await send();
    const preview = await at(to, () => domain.get(Arrivals).open(code));
    expect(preview.register).toMatchObject({ ...fields('Айгүл'), members: [{ part: 'child' }] });
    const registered = await at(to, by => domain.get(Arrivals).accept(by, { code }));
    const arrived = await at(to, () => domain.get(Persons).open(registered.id));
    const left = await at(from, () => domain.get(Persons).open(personId));
    const { id: _, code: newCode, version: __, ...told } = arrived;
    const { id: ___, code: oldCode, version: ____, ...known } = left;
    expect(told).toEqual(known);
    expect(newCode).not.toBe(oldCode);
    const family = await at(to, () => domain.get(Households).open(registered.householdId));
    expect(family.members.map(({ part }) => part)).toEqual(['head', 'child']);
    const keys = await domain.owner<{ n: number }>(
      `SELECT count(DISTINCT centre_id)::int AS n FROM sealing_key WHERE subject_id = ANY($1)`,
      [[personId, registered.id]],
    );
    expect(keys[0]?.n).toBe(2);
  });

  it('is taken once, also when two take it at once, and then nothing of it is left', async () => {
    const { id, code } = await send();
    expect((await Promise.all([accept(code), accept(code)])).sort()).toEqual([
      'done',
      'registry.transfer_unknown',
    ]);
    const [row] = await domain.owner(`SELECT state, package FROM person_transfer WHERE id = $1`, [id]);
    expect(row).toEqual({ state: 'accepted', package: null });
  });

  it('opens to nobody else: not another centre, not a wrong code, not after it was taken back', async () => {
    const { id, code } = await send();
    expect(await accept(code, third)).toBe('registry.transfer_unknown');
    expect(await accept(code, from)).toBe('registry.transfer_unknown');
    expect(await accept('AAAA-AAAA-AAAA-AAAA')).toBe('registry.transfer_unknown');
    expect(await refusalCode(at(third, by => domain.get(Transfers).withdraw(by, id, 1)))).toBe(
      'request.not_found',
    );
    await at(from, by => domain.get(Transfers).withdraw(by, id, 1));
    expect(await accept(code)).toBe('registry.transfer_unknown');
    expect(await refusalCode(at(from, by => domain.get(Transfers).withdraw(by, id, 2)))).toBe(
      'registry.transfer_over',
    );
  });

  it('is too late after two weeks', async () => {
    const { id, code } = await send();
    await domain.owner(`UPDATE person_transfer SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      id,
    ]);
    expect(await accept(code)).toBe('registry.transfer_unknown');
  });

  it('stands nowhere in clear, and its code nowhere at all', async () => {
    const { code } = await send();
    const [row] = await domain.owner<{ text: string }>(
      `SELECT string_agg(t::text, '') AS text FROM person_transfer t`,
    );
    for (const secret of ['Канарейкина', 'Асан', '21205199200000', code])
      for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(row?.text).not.toContain(form);
  });

  it('of somebody the other centre knows keeps her record there, and comes apart from it', async () => {
    const { code } = await send();
    const known = await at(to, by => domain.get(Registration).register(by, fields('Айгүл')));
    const arrived = await at(to, by =>
      domain.get(Arrivals).accept(by, { code, known: { personId: known.id, version: known.version } }),
    );
    expect(arrived.id).toBe(known.id);
    const merges = await at(to, () => domain.get(MergeReader).of(known.id));
    expect(merges).toHaveLength(1);
    const family = await at(to, () => domain.get(Households).open(known.householdId));
    expect(family.members.map(({ part }) => part)).toEqual(['head', 'child']);
  });

  it('of somebody who looks like another is refused, registers nobody and leaves the code good', async () => {
    const { code } = await send();
    const other = { ...fields('Айгүл'), birth: { date: '1970-01-01' }, pin: null };
    const known = await at(to, by => domain.get(Registration).register(by, other));
    const take = (doubtsSeen: boolean): Promise<string> =>
      refusalCode(
        at(to, by =>
          domain
            .get(Arrivals)
            .accept(by, { code, known: { personId: known.id, version: known.version, doubtsSeen } }),
        ),
      );
    expect(await take(false)).toBe('registry.merge_unlikely');
    expect(await domain.owner(`SELECT id FROM person WHERE centre_id = $1`, [to?.centreId])).toHaveLength(1);
    expect(await take(true)).toBe('done');
  });

  it('of somebody of a third centre, or of a version that is gone, is refused', async () => {
    const { code } = await send();
    const known = await at(to, by => domain.get(Registration).register(by, fields('Айгүл')));
    const elsewhere = await at(third, by => domain.get(Registration).register(by, fields('Айгүл')));
    const take = (personId: string, version: number): Promise<string> =>
      refusalCode(at(to, by => domain.get(Arrivals).accept(by, { code, known: { personId, version } })));
    expect(await take(elsewhere.id, 1)).toBe('request.not_found');
    expect(await take(known.id, 9)).toBe('version.stale');
    expect(await take(known.id, 1)).toBe('done');
  });

  it('opens packages of the first versions, which held the people alone', async () => {
    const { id, code } = await send();
    const [row] = await domain.owner<{ package: Buffer }>(
      `SELECT package FROM person_transfer WHERE id = $1`,
      [id],
    );
    const { register } = openUnderCode(code, packagePlace(id), row?.package ?? Buffer.alloc(0)) as Package;
    await domain.owner(`UPDATE person_transfer SET package = $2 WHERE id = $1`, [
      id,
      sealUnderCode(code, packagePlace(id), register),
    ]);
    expect(await at(to, () => domain.get(Arrivals).open(code))).toMatchObject({ register, appeals: 0 });
    expect(await accept(code)).toBe('done');
  });

  it('needs a day of consent that has come, and a centre that is there', async () => {
    const { personId } = await send();
    const command = {
      personId,
      toCentreId: to?.centreId ?? '',
      consentOn: '2099-12-31',
      withHousehold: false,
    };
    const sent = (over: object): Promise<string> =>
      refusalCode(at(from, by => domain.get(Transfers).send(by, { ...command, ...over })));
    expect(await sent({})).toBe('request.invalid');
    for (const day of ['1900-01-01', '1992-05-11', '2020-02-29', '2026-01-01'])
      expect(await sent({ consentOn: day })).toBe('request.invalid');
    expect(await sent({ consentOn: '2026-11-20', toCentreId: from?.centreId })).toBe('request.not_found');
    expect(await sent({ consentOn: '2026-11-20', personId: to?.staffId })).toBe('request.not_found');
  });
});
