import { readTable, type Table } from './table-reader';
import { workbook } from '../reading/xlsx.testing';

const HEAD = ['Дата', 'ФИО', 'Примечание'];
const ROW = ['01.02.2026', 'Асанова Айгүл', 'сказала: "нет"\nи ушла; потом, позже'];
const PLAIN = ['02.02.2026', 'Иванова Айжан', '=HYPERLINK("x")'];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const text = (sign: string): string =>
  [HEAD, ROW, PLAIN].map(line => line.map(quoted).join(sign)).join('\r\n') + '\r\n';

/** Windows-1251, as far as the tests need it. */
const narrow = (words: string): Buffer =>
  Buffer.from([...words].map(sign => (/[А-я]/.test(sign) ? sign.charCodeAt(0) - 848 : sign.charCodeAt(0))));
const bigEndian = (words: string): Buffer => Buffer.from(words, 'utf16le').swap16();

describe('a journal as text', () => {
  const expected: Table = { headings: HEAD, rows: [ROW, PLAIN] };

  it.each([';', ',', '\t'])(
    'is parted by «%s», with line breaks and separators inside quotes',
    async sign => {
      expect(await readTable(Buffer.from(text(sign)))).toEqual(expected);
    },
  );

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text(';')}`)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text('\t')}`, 'utf16le')],
    ['UTF-16 without it', Buffer.from(text('\t'), 'utf16le')],
    ['UTF-16, the other end first', bigEndian(`\uFEFF${text(',')}`)],
    ['the separator told in a first line', Buffer.from(`sep=;\r\n${text(';')}`)],
  ])('is read in %s', async (_, file) => {
    expect(await readTable(file)).toEqual(expected);
  });

  it('is read in Windows-1251 where it is not UTF-8', async () => {
    const file = narrow('Дата;ФИО\n01.02.2026;Асанова Айгуль\n');
    expect(await readTable(file)).toEqual({
      headings: ['Дата', 'ФИО'],
      rows: [['01.02.2026', 'Асанова Айгуль']],
    });
  });

  const HEADINGS = 'Дата;ФИО\n';
  const names = (...list: string[]): string => list.map(name => `01.02.2026;${name}\n`).join('');
  const bytes = (...parts: (string | Buffer)[]): Buffer =>
    Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : part)));
  const NO_BREAK = Buffer.from([0xa0]);

  it.each([
    ['one byte of UTF-8 is bad', bytes(HEADINGS, names('Асанова Айгүл'), '02.02.2026;Иванова', NO_BREAK, 'Айжан\n'), ['Асанова Айгүл', 'Иванова\uFFFDАйжан']],
    ['it is broken off within a letter', Buffer.from(HEADINGS + names('Асанова Айгүл')).subarray(0, -2), ['Асанова Айгү\uFFFD']],
    ['UTF-8 with its mark holds lines of Windows-1251', bytes('\uFEFF', HEADINGS, narrow(names('Асанова'))), ['\uFFFD'.repeat(7)]],
    ['lines of Windows-1251 were added to UTF-8', bytes(HEADINGS, names('Асанова Айгүл', 'Иванова Айжан'), narrow(names('Ким'))), ['Асанова Айгүл', 'Иванова Айжан', '\uFFFD\uFFFD\uFFFD']],
    ['lines of UTF-8 were added to Windows-1251', bytes(narrow(HEADINGS + names('Асанова', 'Иванова Айжан')), names('Айгүл')), ['Асанова', 'Иванова Айжан', 'Айгүл']],
    ['Windows-1251 is short', narrow('Дата;ФИО\n01.02.2026;Ян\n'), ['Ян']],
    ['Windows-1251 holds what UTF-8 could', bytes(narrow(HEADINGS), '01.02.2026;', Buffer.from('cbb8ec', 'hex'), '\n'), ['Лём']],
  ])('is read as what most of it is, where %s', async (_, file, expected) => {
    expect((await readTable(file)).rows.map(([, name]) => name)).toEqual(expected);
  }); // prettier-ignore

  it('has no headings where its rows begin at once', async () => {
    const { headings, rows } = await readTable(
      Buffer.from('01.02.2026;Асанова Айгуль\n02.02.2026;Иванова Айжан\n'),
    );
    expect({ headings, rows: rows.length }).toEqual({ headings: ['', ''], rows: 2 });
  });

  it.each([
    ['no table', 'вот и всё', 'imports.no_rows'],
    ['headings alone', 'Дата;ФИО\n', 'imports.no_rows'],
    ['a million columns', `Дата;ФИО\n${';'.repeat(1_000_000)}\n`, 'imports.too_large'],
    ['a hundred columns', `${Array.from({ length: 100 }, (_, i) => `c${i}`).join(';')}\n${'1;'.repeat(99)}1\n`, 'imports.too_large'],
    ['too many rows', `Дата;ФИО\n${'01.02.2026;А\n'.repeat(60_001)}`, 'imports.too_large'],
    ['bytes that are no text', 'Дата;ФИО\n\0\0\0;\x01\n', 'imports.unreadable'],
  ])('is refused when it is %s', async (_, words, code) => {
    await expect(readTable(Buffer.from(words))).rejects.toMatchObject({ code });
  }); // prettier-ignore
});

describe('a journal as a workbook', () => {
  it('has titles above its headings, totals below, and merged cells', async () => {
    const file = workbook([
      {
        rows: [
          ['Журнал регистрации обращений'],
          [],
          ['Дата', 'ФИО', '', 'Вид насилия'],
          ['01.02.2026', 'Асанова Айгүл', '', 'физическое'],
          ['', '', '', 'психологическое'],
          ['ИТОГО', '2'],
        ],
        merges: ['A1:D1', 'A4:A5', 'B4:B5'],
        head: '<dimension ref="A1:XFD1048576"/><cols><col min="3" max="3" hidden="1"/></cols>',
      },
    ]);
    expect(await readTable(file)).toEqual({
      headings: ['Дата', 'ФИО', '', 'Вид насилия'],
      rows: [
        ['01.02.2026', 'Асанова Айгүл', '', 'физическое'],
        ['01.02.2026', 'Асанова Айгүл', '', 'психологическое'],
        ['ИТОГО', '2', '', ''],
      ],
    });
  });

  it('may stand behind a cover', async () => {
    const file = workbook([{ rows: [['Отчёт']] }, { rows: [HEAD, ROW] }]);
    expect((await readTable(file)).rows).toEqual([ROW]);
  });

  it('keeps what a formula showed, and numbers as they are', async () => {
    const cell = '<c><f>1+1</f><v>46054</v></c>';
    expect((await readTable(workbook([{ rows: [HEAD, [cell, 'Айгүл', '=1+1']] }]))).rows).toEqual([
      ['46054', 'Айгүл', '=1+1'],
    ]);
  });

  const WORKBOOK = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const styled = (style: number, value: string): string => `<c s="${style}"><v>${value}</v></c>`;

  it.each([
    ['a day', styled(1, '46054'), '2026-02-01'],
    ['a day and a time', styled(1, '46054.75'), '2026-02-01'],
    ['the first day there is', styled(1, '1'), '1899-12-31'],
    ['the last day there is', styled(1, '2958465'), '9999-12-31'],
    ['a day told in words', '<c s="1" t="d"><v>1890-05-01T00:00:00Z</v></c>', '1890-05-01'],
    ['a time', styled(2, '0.604166666666667'), '14:30'],
    ['the last moment of a day', styled(2, '0.99999'), '23:59'],
    ['a phone', styled(1, '996555523450'), '996555523450'],
    ['a phone as spreadsheets keep it', styled(1, '9.9655552345E11'), '996555523450'],
    ['a number beyond the last day', styled(1, '2958466'), '2958466'],
    ['a number beyond all days', styled(1, '1e300'), '1e+300'],
    ['a number before the first day', styled(1, '-5'), '-5'],
    ['a small number', styled(1, '-0.5'), '-0.5'],
  ])('is read whole where a cell meant for dates holds %s', async (_, cell, text) => {
    const rows = [ROW, ['02.02.2026', 'Иванова Айжан', cell], PLAIN];
    const table = await readTable(workbook([{ rows: [HEAD, ...rows] }]));
    expect(table.rows).toEqual([ROW, ['02.02.2026', 'Иванова Айжан', text], PLAIN]);
  });

  describe.each(['1', 'true'])('that counts its days from 1904 (%s)', told => {
    const day = '44592';
    const read = async (...cells: string[]): Promise<string[]> => {
      const plain = workbook([{ rows: [HEAD, ['02.02.2026', ...cells]] }], {
        'xl/workbook.xml': WORKBOOK.replace('<sheets>', `<workbookPr date1904="${told}"/><sheets>`),
      });
      return (await readTable(plain)).rows[0]?.slice(1) ?? [];
    };

    it('has the days it shows, and marks numbers that may be days', async () => {
      expect(await read(styled(1, day), styled(0, day))).toEqual(['2026-02-01', '1904:44592']);
      expect(await read(styled(1, '996555523450'), styled(0, '1990'))).toEqual(['996555523450', '1990']);
      expect(await read(styled(0, '8537'), styled(0, '58539'))).toEqual(['8537', '58539']);
    });
  });

  it('that says it does not count from 1904 has plain numbers', async () => {
    const file = workbook([{ rows: [HEAD, ['02.02.2026', 'А', styled(0, '44592')]] }], {
      'xl/workbook.xml': WORKBOOK.replace('<sheets>', `<workbookPr date1904="false"/><sheets>`),
    });
    expect((await readTable(file)).rows[0]?.[2]).toBe('44592');
  });

  it('marks a number that is no date where nothing says which it was', async () => {
    const base = 'http://schemas.openxmlformats.org';
    const relation = (id: number, type: string, target: string): string =>
      `<Relationship Id="rId${id}" Type="${base}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const named = (at: string, text: string): string =>
      `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const file = workbook([{ rows: [] }], {
      'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${base}/package/2006/relationships">${relation(1, 'worksheet', 'elsewhere.xml')}${relation(0, 'styles', 'styles.xml')}</Relationships>`,
      'xl/elsewhere.xml': `<?xml version="1.0"?><worksheet xmlns="${base}/spreadsheetml/2006/main"><sheetData><row r="1">${named('A1', 'Дата')}${named('B1', 'ФИО')}</row><row r="2"><c r="A2" s="1"><v>996555523450</v></c>${named('B2', 'Асанова')}</row></sheetData></worksheet>`,
    });
    expect((await readTable(file)).rows).toEqual([['\uFFFD', 'Асанова']]);
  });

  const far = (at: string): string => `<c><v>1</v></c><c r="${at}"><v>1</v></c>`;
  const container = (...words: string[]): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(words.join(''), 'utf16le')]);
  const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;

  it.each([
    ['unpacks to far more than it shows', workbook([{ rows: [HEAD, ROW], head: ' '.repeat(20_000_000) }]), 'imports.unsafe'],
    ['defines entities', workbook([{ rows: [HEAD] }], { 'xl/worksheets/sheet1.xml': entities }), 'imports.unsafe'],
    ['defines entities where strings are kept', workbook([{ rows: [HEAD] }], { 'xl/sharedStrings.xml': entities }), 'imports.unsafe'],
    ['is of thousands of parts', workbook([{ rows: [HEAD] }], Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`xl/p${i}.xml`, 'x']))), 'imports.unsafe'],
    ['has a column beyond the last', workbook([{ rows: [HEAD, [far('XXXXX2')]] }]), 'imports.too_large'],
    ['has a line beyond the last', workbook([{ rows: [HEAD] }], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"/><row r="900000000"><c><v>1</v></c></row></sheetData></worksheet>' }), 'imports.too_large'],
    ['is wide on every line', workbook([{ rows: [HEAD, ...Array.from({ length: 400 }, (_, i) => [far(`XFC${i + 2}`)])] }]), 'imports.too_large'],
    ['has a password', container('EncryptedPackage'), 'imports.encrypted'],
    ['is of the old kind', container('Workbook'), 'imports.old_format'],
    ['is broken off', workbook([{ rows: [HEAD, ROW] }]).subarray(0, 700), 'imports.unreadable'],
    ['is another archive', workbook([], { 'xl/workbook.xml': 'no' }), 'imports.unreadable'],
  ])('is refused when it %s', async (_, file, code) => {
    await expect(readTable(file)).rejects.toMatchObject({ code });
  }); // prettier-ignore

  it('is refused as a bomb before it is unpacked', async () => {
    const bomb = workbook([{ rows: [HEAD] }], { 'xl/sharedStrings.xml': '0'.repeat(120_000_000) });
    const before = process.memoryUsage().rss;
    await expect(readTable(bomb)).rejects.toMatchObject({ code: 'imports.unsafe' });
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });
});
