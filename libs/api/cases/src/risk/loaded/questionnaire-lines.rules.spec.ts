import { linesOf, type LoadedRow, type UseRow } from './questionnaire-lines.rules';

const name = { ru: 'а', ky: 'а', en: 'a' };
const SHIPPED = [{ code: 'working', version: 1, name }];
const day = (n: number): Date => new Date(Date.UTC(2026, 10, n));
const loaded = (code: string, version: number, on: number): LoadedRow => ({
  ...{ code, version, name, loadedAt: day(on), loadedByName: 'Админ' },
});
const use = (code: string, version: number, turn: number): UseRow => ({
  ...{ code, version, turn, putAt: day(20 + turn), putByName: 'Директор' },
});
const told = (rows: readonly LoadedRow[], uses: readonly UseRow[]): string[] =>
  linesOf(SHIPPED, rows, uses).map(({ code, version, state }) => `${code} ${String(version)} ${state}`);

describe('the questionnaires of a centre', () => {
  it('have the shipped one in use until another is', () => {
    expect(told([], [])).toEqual(['working 1 in_use']);
    expect(told([loaded('own', 1, 3)], [])).toEqual(['working 1 in_use', 'own 1 draft']);
    expect(told([loaded('own', 1, 3)], [use('own', 1, 1)])).toEqual(['own 1 in_use', 'working 1 replaced']);
  });

  it('have an earlier one in use again, the last turn counts', () => {
    const rows = [loaded('own', 1, 3), loaded('own', 2, 4)];
    const uses = [use('own', 2, 2), use('working', 1, 3), use('own', 1, 1)];
    expect(told(rows, uses)).toEqual(['working 1 in_use', 'own 2 replaced', 'own 1 replaced']);
    const [line] = linesOf(SHIPPED, rows, uses);
    expect(line).toMatchObject({ since: day(23), putByName: 'Директор', shipped: true, loadedAt: null });
  });

  it('begin, after the one in use, with the drafts, the latest first', () => {
    const rows = [loaded('own', 1, 3), loaded('own', 3, 9), loaded('other', 1, 5)];
    expect(told(rows, [use('own', 1, 1)])).toEqual([
      ...['own 1 in_use', 'own 3 draft', 'other 1 draft', 'working 1 replaced'],
    ]);
  });
});
