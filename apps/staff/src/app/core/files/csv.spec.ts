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

  it.each(['=HYPERLINK("x")', '+996000111222', '-1', '@SUM(A1)'])(
    'are text even where a spreadsheet would run %j',
    cell => {
      expect(csvOf([[cell]])).toBe(`\uFEFF"'${cell.replaceAll('"', '""')}"\r\n`);
    },
  );

  it.each([
    ' =1',
    '\u00A0=1',
    '\u200B=1',
    '\u202E=1',
    '\uFEFF@A1',
    ' \u2060+A1',
    '\uFF1D1',
    '\uFF0BA1',
    '\uFF0DA1',
    '\uFF20A1',
    '\v-A1',
  ])('are text where it stands behind what nobody sees: %j', cell => {
    expect(csvOf([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`);
  });

  it.each([
    ['A,=1+1,', `A,'=1+1,`],
    ['A,=WEBSERVICE(CONCAT(A1)),', `A,'=WEBSERVICE(CONCAT(A1)),`],
    ['A; \u200B=1', `A; \u200B'=1`],
    ['A|@A1', `A|'@A1`],
    ['A\n\u00A0\uFF0DA1', `A\n\u00A0'\uFF0DA1`],
    ['A,"=1', `A,"'=1`],
    ['A,+1|B', `A,'+1|B`],
    ['A,-1+B1', `A,'-1+B1`],
    ['\t=1', `'\t'=1`],
    ['\r=1', `'\r'=1`],
    ['=1,=2', `'=1,'=2`],
  ])('are text where it stands behind what ends a cell elsewhere: %j', (cell, text) => {
    expect(csvOf([[cell]])).toBe(`\uFEFF"${text.replaceAll('"', '""')}"\r\n`);
  });

  it('keep telephone numbers in a list, numbers below nought, times and words with a hyphen as they are', () => {
    for (const cell of [
      '0555, +996 700 11-22-33, +996 (555) 1',
      'x, -1, -2',
      'кое-что, a=b',
      '1+1',
      '12:00 - 13:00',
    ])
      expect(csvOf([[cell]])).toBe(`\uFEFF${cell}\r\n`);
  });
});
