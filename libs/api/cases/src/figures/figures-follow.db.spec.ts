import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import {
  MergeReader,
  Merging,
  type PersonFields,
  Persons,
  REGISTRY_ENTITIES,
  Registration,
} from '@baanek/registry';
import fc from 'fast-check';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { AppealClients } from '../appeals/appeal-clients.service';
import { AppealCorrections } from '../appeals/appeal-corrections.service';
import { AppealFigureBook } from './appeal-figures.service';
import { plainFigures } from './testing/plain-figures';
import { AppealLog } from '../appeals/appeal-log.service';
import type { LogAppeal } from '../appeals/appeal.dto';

const WHY = { reason: 'typing_error' } as const;
const WOMEN = [1962, 1978, 1990, 2004];
const CHANNELS = ['phone', 'visit', 'police'] as const;

/** An appeal as a careful clerk would remember it. */
interface Remembered {
  id: string;
  day: number;
  channel: (typeof CHANNELS)[number];
  woman: number | null;
  voided: boolean;
  version: number;
  changes: number;
}

type Step =
  | { do: 'log'; day: number; woman: number | null }
  | { do: 'correct'; which: number; day: number; channel: number }
  | { do: 'void' | 'restore'; which: number }
  | { do: 'link'; which: number; woman: number | null }
  | { do: 'merge'; kept: number; merged: number }
  | { do: 'part' | 'fold' };

const woman = fc.nat({ max: WOMEN.length - 1 });
const nobody = fc.option(woman, { freq: 4, nil: null });
const day = fc.integer({ min: 1, max: 25 });
const which = fc.nat({ max: 30 });
const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('log' as const), day, woman: nobody }) },
  fc.record({ do: fc.constant('correct' as const), which, day, channel: fc.nat({ max: 2 }) }),
  fc.record({ do: fc.constantFrom('void' as const, 'restore' as const), which }),
  fc.record({ do: fc.constant('link' as const), which, woman: nobody }),
  fc.record({ do: fc.constant('merge' as const), kept: woman, merged: woman }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('part' as const) }) },
  fc.record({ do: fc.constant('fold' as const) }),
);

describe('after any corrections, voids, links, merges and partings', () => {
  let domain: TestDomain;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  afterAll(() => domain.close());

  const fields = (year: number): PersonFields => ({
    names: { surname: 'Асанова', given: 'Айгүл', patronymic: '', formerNames: [] },
    birth: { year },
    ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
  });
  const facts = (
    onDay: number,
    channel: LogAppeal['channel'],
  ): LogAppeal & { reason: string; advice: string } => ({
    ...{ reason: '', advice: '' },
    ...{ channel, sex: 'female', ageBand: 'not_known', violence: ['physical'], relation: 'spouse' },
    ...{ oblast: 'naryn', language: 'ky', services: [], outcome: 'advised' },
    happenedAt: `2026-10-${String(onDay).padStart(2, '0')}T10:00:00+06:00`,
  });

  it('figures are those of what is on file now, and what stood before is read by those who may', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 5, maxLength: 25 }), async steps => {
        const centre = await domain.centre();
        const intake = await domain.staff(centre, 'intake');
        const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(intake, work);
        const women: string[] = [];
        for (const year of WOMEN)
          women.push((await as(() => domain.get(Registration).register(intake, fields(year)))).id);
        const appeals: Remembered[] = [];
        const heads = WOMEN.map((_, i) => i);
        const merges: { merged: number; id: string; version: number }[] = [];
        const headOf = (i: number): number => (heads[i] === i ? i : headOf(heads[i] ?? i));
        const at = (i: number): Remembered | undefined => appeals[i % Math.max(1, appeals.length)];
        const idOf = (i: number | null): string | null => (i === null ? null : (women[i] ?? ''));

        const take = async (step: Step): Promise<void> => {
          if (step.do === 'log') {
            const { id } = await as(() =>
              domain.get(AppealLog).log(intake, { ...facts(step.day, 'phone'), personId: idOf(step.woman) }),
            );
            const whose = step.woman === null ? null : headOf(step.woman);
            appeals.push({
              ...{ id, day: step.day, channel: 'phone', woman: whose, voided: false, version: 1, changes: 0 },
            });
          } else if (step.do === 'correct') {
            const appeal = at(step.which);
            const channel = CHANNELS[step.channel] ?? 'phone';
            if (!appeal || appeal.voided) return;
            const { version } = appeal;
            await as(() =>
              domain
                .get(AppealCorrections)
                .correct(intake, appeal.id, version, { ...facts(step.day, channel), why: WHY }),
            );
            Object.assign(appeal, { day: step.day, channel, version: version + 1 });
            appeal.changes++;
          } else if (step.do === 'void' || step.do === 'restore') {
            const appeal = at(step.which);
            if (!appeal || appeal.voided === (step.do === 'void')) return;
            await as(() => domain.get(AppealCorrections)[step.do](intake, appeal.id, appeal.version, WHY));
            Object.assign(appeal, { voided: step.do === 'void', version: appeal.version + 1 });
            appeal.changes++;
          } else if (step.do === 'link') {
            const appeal = at(step.which);
            if (!appeal || appeal.voided) return;
            const { version } = appeal;
            await as(() =>
              domain
                .get(AppealClients)
                .link(intake, appeal.id, version, { personId: idOf(step.woman), why: WHY }),
            );
            const whose = step.woman === null ? null : headOf(step.woman);
            Object.assign(appeal, { woman: whose, version: version + 1 });
            appeal.changes++;
          } else if (step.do === 'merge') {
            const [kept, merged] = [headOf(step.kept), headOf(step.merged)];
            if (kept === merged) return;
            const [keptId, mergedId] = [women[kept] ?? '', women[merged] ?? ''];
            const made = await as(async () => {
              const keptVersion = (await domain.get(Persons).open(keptId)).version;
              const mergedVersion = (await domain.get(Persons).open(mergedId)).version;
              return domain
                .get(Merging)
                .merge(intake, { keptId, keptVersion, mergedId, mergedVersion, doubtsSeen: true });
            });
            heads[merged] = kept;
            merges.push({ merged, ...made });
          } else if (step.do === 'fold') {
            await domain.owner(`SELECT appeal_fold($1)`, [centre]);
          } else {
            const last = merges.pop();
            if (!last) return;
            await as(() => domain.get(Merging).undo(intake, last.id, last.version));
            heads[last.merged] = last.merged;
          }
        };
        for (const step of steps) await take(step);

        const counted = appeals.filter(({ voided }) => !voided);
        const whose = ({ woman: i }: Remembered): number | null => (i === null ? null : headOf(i));
        const repeats = counted.filter(
          one =>
            whose(one) !== null && counted.some(other => whose(other) === whose(one) && other.day < one.day),
        ).length;
        const expected = new Map<string, number>();
        for (const { channel } of counted) expected.set(channel, (expected.get(channel) ?? 0) + 1);
        const figures = await as(() =>
          domain.get(AppealFigureBook).of({ from: '2026-10-01', to: '2026-10-31' }),
        );
        expect(figures.total).toBe(counted.length);
        expect(new Map(figures.channel.map(({ value, n }) => [value, n]))).toEqual(expected);
        const kinds = new Map(figures.kind.map(({ value, n }) => [value, n]));
        expect([kinds.get('repeat') ?? 0, kinds.get('first') ?? 0]).toEqual([
          repeats,
          counted.length - repeats,
        ]);
        expect(figures).toEqual(await plainFigures(domain, centre, { from: '2026-10-01', to: '2026-10-31' }));
        expect(await as(() => domain.get(MergeReader).of(women[0] ?? ''))).toHaveLength(
          merges.filter(({ merged }) => headOf(merged) === headOf(0)).length,
        );
        await readBy(intake, centre, appeals);
      }),
      { numRuns: 15, seed: 10 },
    );
  }, 240_000);

  /** What stood before each change is read in full by those who may read appeals, and by nobody else. */
  const readBy = async (intake: Principal, centre: string, appeals: readonly Remembered[]): Promise<void> => {
    const director = await domain.staff(centre, 'director');
    const strangers = [
      await domain.staff(centre, 'shelter'),
      await domain.staff(centre, 'facilitator'),
      await domain.staff(await domain.centre(), 'intake'),
    ];
    const history = (by: Principal, id: string): Promise<{ versions: unknown[] }> =>
      domain.as(by, () => domain.get(AppealCorrections).history(by, id));
    for (const { id, changes } of appeals.slice(0, 3)) {
      for (const by of [intake, director]) expect((await history(by, id)).versions).toHaveLength(changes);
      for (const by of strangers) await expect(history(by, id)).rejects.toThrow();
    }
  };
});
