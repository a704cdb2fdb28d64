import { crc32, deflateRawSync } from 'node:zlib';

/** What a workbook of a test holds; cells as text, or as XML where they begin with `<`: style 1 is a date, 2 a time. */
export interface TestSheet {
  rows: readonly (readonly string[])[];
  /** Ranges such as `A2:A3`. */
  merges?: readonly string[];
  /** Put before the data: `<dimension>`, `<cols>`. */
  head?: string;
}

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cellXml = (text: string, at: string): string =>
  text.startsWith('<')
    ? text.replace('<c', `<c r="${at}"`)
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function sheetXml({ rows, merges = [], head = '' }: TestSheet): string {
  const lines = rows.map((cells, i) => {
    const filled = cells.map((text, column) =>
      text === '' ? '' : cellXml(text, `${letter(column)}${i + 1}`),
    );
    return `<row r="${i + 1}">${filled.join('')}</row>`;
  });
  const merged = merges.map(range => `<mergeCell ref="${range}"/>`).join('');
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${head}<sheetData>${lines.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** An XLSX of these sheets, with more parts or others in their place. */
export function workbook(sheets: readonly TestSheet[], parts: Record<string, string> = {}): Buffer {
  const ids = sheets.map((_, i) => i + 1);
  const tabs = ids.map(n => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`).join('');
  const targets = ids.map(
    n => `<Relationship Id="rId${n}" Type="${RELATION}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  targets.push(`<Relationship Id="rId0" Type="${RELATION}/styles" Target="styles.xml"/>`);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATION}"><sheets>${tabs}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${targets.join('')}</Relationships>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
    ...parts,
  };
  return archive(files);
}

/** A ZIP of these parts. */
function archive(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(text)];
    const packed = deflateRawSync(bytes);
    // version, names in UTF-8, deflated, no time, the first day there is
    const facts = numbers([2, 20], [2, 0x800], [2, 8], [2, 0], [2, 0x21], [4, crc32(bytes)]);
    const sizes = numbers([4, packed.length], [4, bytes.length], [2, name.length], [2, 0]);
    const part = Buffer.concat([numbers([4, 0x04034b50]), facts, sizes, name, packed]);
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
    directory.push(numbers([4, 0x02014b50], [2, 20]), facts, sizes, place, name);
    parts.push(part);
    at += part.length;
  }
  const index = Buffer.concat(directory);
  const count = Object.keys(files).length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count]);
  return Buffer.concat([...parts, index, end, numbers([4, index.length], [4, at], [2, 0])]);
}

/** Numbers in so many bytes each, the least first. */
function numbers(...list: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    list.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
