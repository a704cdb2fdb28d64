import { csvOf } from './csv';

describe('bad rows for a spreadsheet', () => {
  it('stand in cells of their own, with line breaks, quotes and separators', () => {
    expect(
      csvOf([
        ['№', 'ФИО'],
        ['1', 'сказала: "нет";\nи ушла'],
      ]),
    ).toBe('\uFEFF№;ФИО\r\n1;"сказала: ""нет"";\nи ушла"\r\n');
  });

  it.each(['=HYPERLINK("x")', '+996000111222', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'are text even where a spreadsheet would run %j',
    cell => {
      expect(csvOf([[cell]])).toBe(`\uFEFF"'${cell.replaceAll('"', '""')}"\r\n`);
    },
  );
});
