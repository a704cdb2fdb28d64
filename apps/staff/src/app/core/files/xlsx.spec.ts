import { strFromU8, unzipSync } from 'fflate';
import { xlsxOf } from './xlsx';

describe('a workbook', () => {
  const sheetOf = (rows: readonly (readonly string[])[]): string =>
    strFromU8(unzipSync(xlsxOf(rows))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

  it.each(['=HYPERLINK("x")', '+996000111222', '-1', '@SUM(A1)', '=cmd|calc'])(
    'holds %j as a text, which is never run',
    cell => {
      const sheet = sheetOf([['Имя'], [cell]]);
      expect(sheet).not.toMatch(/<f>/);
      expect(sheet).toContain(`<c t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`);
    },
  );

  it('keeps signs of XML, and leaves out what XML cannot hold', () => {
    expect(sheetOf([['<a> & "б"\u0000\u000b']])).toContain('>&lt;a&gt; &amp; "б"</t>');
  });

  it('is whole: every part it names is there', () => {
    const parts = Object.keys(unzipSync(xlsxOf([['a', 'b']])));
    expect(parts.sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
});
