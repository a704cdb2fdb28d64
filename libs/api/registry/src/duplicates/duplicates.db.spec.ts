import type { Principal, Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import type { PersonFields } from '../persons/person.dto';
import { Registration } from '../persons/registration.service';
import { REGISTRY_ENTITIES, RegistryModule } from '../registry.module';
import type { DuplicatePage } from './duplicates.dto';
import { PersonSearch } from '../search/person-search.service';
import { DuplicateSearches } from './duplicate-searches.service';
import { Duplicates } from './duplicates.service';
import { MergeReader } from '../merging/merge-reader.service';
import type { PersonComparison } from '../merging/merging.dto';
import { Merging } from '../merging/merging.service';

const fields = (surname: string, given: string, born: number | string, phone?: string): PersonFields => ({
  names: { surname, given, patronymic: '', formerNames: [] },
  birth: typeof born === 'number' ? { year: born } : { date: born },
  contact: { phones: phone ? [phone] : [], safeHours: '', mayLeaveMessage: 'no', codeWord: '' },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
});

describe('records that look like one human being', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [RegistryModule], entities: REGISTRY_ENTITIES });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const add = (...of: Parameters<typeof fields>): Promise<{ id: string }> =>
    domain.as(intake, () => domain.get(Registration).register(intake, fields(...of)));
  const list = (): Promise<DuplicatePage> => domain.as(intake, () => domain.get(Duplicates).list({}));

  /** Asks for a search and does it, as the job would. */
  const search = async (by: Principal): Promise<[number | null, number | null]> => {
    const searches = domain.get(DuplicateSearches);
    await searches.ask(by);
    await searches.searchDue(<Row>() => Promise.resolve([{ id: by.centreId }] as Row[]));
    const { records, fresh } = await domain.as(by, () => searches.state());
    return [records, fresh];
  };

  it('are found by sound and year, by phone, and in any script; others are not', async () => {
    const first = await add('Асанова', 'Гүлмира', 1990);
    const second = await add('Asanova', 'Gulmira', 1990);
    const [third, fourth] = [
      await add('Усенова', 'Айпери', 1985, '0000111222'),
      await add('Усенова', 'А.', 1985, '+996 000 111 222'),
    ];
    await add('Асанова', 'Гүлмира', 1970);
    await add('Бекова', 'Жыпар', 1990);
    expect(await search(intake)).toEqual([6, 2]);
    const { pairs } = await list();
    expect(pairs).toHaveLength(2);
    const found = pairs.map(({ persons, reasons }) => ({ ids: persons.map(({ id }) => id).sort(), reasons }));
    expect(found).toContainEqual({ ids: [first.id, second.id].sort(), reasons: ['name_same', 'year_same'] });
    expect(found).toContainEqual({
      ids: [third.id, fourth.id].sort(),
      reasons: ['phone_same', 'name_same', 'year_same'],
    });
    expect(await search(intake)).toEqual([6, 0]);
  });

  // The first two are of a worker who tried it; the others are made up.
  it.each([
    [
      'two letters off, one phone',
      ['Молдобоева', 'Жилдиз', 1990, '0000333444'],
      ['Молдабаева', 'Жылдыз', 1990, '0000333444'],
      1,
    ],
    [
      'a letter off, one birth date',
      ['Молдабаева', 'Жылдыз', '1990-03-14'],
      ['Молдобаева', 'Жылдыз', '1990-03-14'],
      1,
    ],
    [
      'a letter off, nothing else in common',
      ['Молдабаева', 'Жылдыз', 1990],
      ['Молдобоева', 'Жылдыз', 1990],
      0,
    ],
    [
      'sisters with one phone',
      ['Молдабаева', 'Жылдыз', 1990, '0000333444'],
      ['Молдабаева', 'Айпери', 1990, '0000333444'],
      0,
    ],
    [
      'a mother and her daughter',
      ['Молдабаева', 'Жылдыз', 1970, '0000333444'],
      ['Молдабаева', 'Жылдыз', 1995, '0000333444'],
      0,
    ],
    ['two of one birth date', ['Молдабаева', 'Жылдыз', '1990-03-14'], ['Иванова', 'Ольга', '1990-03-14'], 0],
    [
      'a typing error and a year off',
      ['Молдабаева', 'Жылдыс', 1991, '0000333444'],
      ['Молдабаева', 'Жылдыз', 1990, '0000333444'],
      1,
    ],
  ] as [string, Parameters<typeof fields>, Parameters<typeof fields>, number][])(
    'are proposed where letters differ and a phone or a date agrees: %s',
    async (_, one, other, pairs) => {
      await add(...one);
      await add(...other);
      expect(await search(intake)).toEqual([2, pairs]);
    },
  );

  it('leave the list for good when a person tells them apart, and with a merge until it is undone', async () => {
    const [first, second] = [await add('Асанова', 'Гүлмира', 1990), await add('Асанова', 'Гульмира', 1990)];
    await add('Асанова', 'Гулмира', 1990);
    await search(intake);
    const before = await list();
    expect(before.pairs).toHaveLength(3);
    const apart = before.pairs.find(({ persons }) => !persons.some(({ id }) => id === first.id));
    await domain.as(intake, () => domain.get(Duplicates).markDifferent(apart?.id ?? '', apart?.version ?? 0));
    expect(
      await refusalCode(domain.as(intake, () => domain.get(Duplicates).markDifferent(apart?.id ?? '', 1))),
    ).toBe('version.stale');
    const merge = await domain.as(intake, () =>
      domain.get(Merging).merge(intake, {
        ...{ keptId: first.id, keptVersion: 1, mergedId: second.id, mergedVersion: 1 },
      }),
    );
    expect((await list()).pairs).toHaveLength(1);
    await domain.as(intake, () => domain.get(Merging).undo(intake, merge.id, 1));
    expect((await list()).pairs).toHaveLength(2);
  });

  describe('that somebody found by hand', () => {
    const apart = (...personIds: string[]): Promise<Ref> =>
      domain.as(intake, () => domain.get(Duplicates).tellApart(intake, { personIds }));
    const compare = (first: string, second: string): Promise<PersonComparison> =>
      domain.as(intake, () => domain.get(MergeReader).compare(intake, first, second));
    const merge = (keptId: string, mergedId: string, doubtsSeen = false): Promise<string> =>
      refusalCode(
        domain.as(intake, () =>
          domain
            .get(Merging)
            .merge(intake, { keptId, keptVersion: 1, mergedId, mergedVersion: 1, doubtsSeen }),
        ),
      );

    it('are merged though no search has proposed them', async () => {
      const [first, second] = [await add('Асанова', 'Гүлмира', 1990), await add('Бекова', 'Гүлмира', 1990)];
      expect(await search(intake)).toEqual([2, 0]);
      expect(await compare(first.id, second.id)).toMatchObject({ doubts: [] });
      expect(await merge(first.id, second.id)).toBe('done');
      expect(await refusalCode(compare(first.id, second.id))).toBe('registry.already_merged');
      expect(await refusalCode(apart(first.id, second.id))).toBe('registry.already_merged');
    });

    it('are not proposed once they were told apart, and to merge them is asked twice', async () => {
      const [first, second] = [await add('Асанова', 'Гүлмира', 1990), await add('Асанова', 'Гульмира', 1990)];
      const { id, version } = await apart(second.id, first.id);
      expect(await search(intake)).toEqual([2, 0]);
      expect(await compare(second.id, first.id)).toMatchObject({ doubts: ['told_apart'] });
      expect(await merge(first.id, second.id)).toBe('registry.merge_unlikely');
      await domain.as(intake, () => domain.get(Duplicates).markUndecided(id, version));
      expect((await list()).pairs).toHaveLength(0);
      expect(await search(intake)).toEqual([2, 1]);
      expect((await list()).pairs.map(pair => [pair.id, pair.reasons])).toEqual([
        [id, ['name_same', 'year_same']],
      ]);
      expect(await merge(first.id, second.id)).toBe('done');
    });

    it('come back to the list when that was taken back', async () => {
      await add('Асанова', 'Гүлмира', 1990);
      await add('Асанова', 'Гульмира', 1990);
      await search(intake);
      const [pair] = (await list()).pairs;
      const ids = pair?.persons.map(({ id }) => id) ?? [];
      const { id, version } = await apart(...ids);
      expect([id, (await list()).pairs]).toEqual([pair?.id, []]);
      const back = (seen: number): Promise<string> =>
        refusalCode(domain.as(intake, () => domain.get(Duplicates).markUndecided(id, seen)));
      expect(await back(version - 1)).toBe('version.stale');
      expect(await back(version)).toBe('done');
      expect((await list()).pairs).toMatchObject([{ id, reasons: ['name_same', 'year_same'] }]);
    });

    it('are of one centre and one side', async () => {
      const mine = await add('Асанова', 'Гүлмира', 1990);
      const strange = await domain.staff(await domain.centre(), 'intake');
      const elsewhere = await domain.as(strange, () =>
        domain.get(Registration).register(strange, fields('Асанова', 'Гүлмира', 1990)),
      );
      const participant = await add('Асанов', 'Бакыт', 1985);
      await domain.owner(`UPDATE person SET side = 'programme' WHERE id = $1`, [participant.id]);
      for (const { id } of [elsewhere, participant]) {
        expect(await refusalCode(compare(mine.id, id))).toBe('request.not_found');
        expect(await refusalCode(apart(mine.id, id))).toBe('request.not_found');
        expect(await merge(mine.id, id, true)).toBe('request.not_found');
        expect(await merge(id, mine.id, true)).toBe('request.not_found');
      }
    });
  });

  it('are found as the one that stands for both, by either name and either code', async () => {
    const kept = await add('Асанова', 'Гүлмира', 1990);
    const merged = await add('Усенова', 'Жыпар', 1991);
    await domain.as(intake, () =>
      domain.get(Merging).merge(intake, {
        ...{ keptId: kept.id, keptVersion: 1, mergedId: merged.id, mergedVersion: 1 },
      }),
    );
    const [row] = await domain.owner<{ code: string }>(`SELECT code FROM person WHERE id = $1`, [merged.id]);
    for (const text of ['Жыпар Усенова', 'Асанова Гүлмира', row?.code ?? '']) {
      const { candidates } = await domain.as(intake, () =>
        domain.get(PersonSearch).search(intake, { purpose: 'return_visit', text }),
      );
      expect(candidates.map(({ id, shortName }) => [id, shortName])).toEqual([[kept.id, 'Гүлмира А.']]);
    }
  });

  it('of another centre are not looked at', async () => {
    await add('Асанова', 'Гүлмира', 1990);
    await add('Асанова', 'Гүлмира', 1990);
    const stranger = await domain.staff(await domain.centre(), 'intake');
    expect(await search(stranger)).toEqual([0, 0]);
  });
});
