import { Refusal } from '@baanek/kernel';
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { TimeSlice } from '../time-slice';
import { LIMITS } from './limits';
import { SheetScan } from './sheet-scan';

/** Compressed bytes at a time: no more than a few MB can come out of them before they are counted. */
const SLICE = 4_096;
/** Parts too small for their ratio to tell a bomb from a table of equal cells. */
const SMALL = 4 * 1024 * 1024;

/** What was seen on the way through an archive. */
export interface Seen {
  /** What is merged and which numbers are no dates, by the path of their sheet. */
  sheets: Map<string, Pick<SheetScan, 'merges' | 'numbers'>>;
  /** The parts that say which sheet stands where. */
  index: Map<string, string>;
}

/** Unpacks an XLSX piece by piece, keeping nothing, and refuses it as soon as it proves to be a bomb. */
export async function inspectArchive(file: Buffer): Promise<Seen> {
  const seen: Seen = { sheets: new Map(), index: new Map() };
  const slice = new TimeSlice();
  let unpacked = 0;
  let parts = 0;
  const archive = new Unzip(part => {
    if (++parts > LIMITS.parts) throw new Refusal('imports.unsafe');
    if (/\.(xml|rels)$/i.test(part.name))
      inspect(part, seen, size => {
        unpacked += size;
        if (unpacked > LIMITS.unpacked) throw tooLarge('file', LIMITS.unpacked);
      });
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < file.length; at += SLICE) {
    archive.push(file.subarray(at, at + SLICE), at + SLICE >= file.length);
    await slice.yieldWhenOver();
  }
  return seen;
}

function inspect(part: UnzipFile, seen: Seen, count: (size: number) => void): void {
  const { size: packed = 0, originalSize: told = 0 } = part;
  if (isBomb(told, packed)) throw new Refusal('imports.unsafe');
  const sheet = /^xl\/worksheets\/[^/]+\.xml$/.test(part.name) ? new SheetScan() : null;
  const isIndex = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels)$/.test(part.name);
  let size = 0;
  let tail = '';
  let kept = '';
  part.ondata = (error, bytes, final) => {
    if (error) throw error;
    count(bytes.length);
    size += bytes.length;
    if (isBomb(size, packed)) throw new Refusal('imports.unsafe');
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    // a table needs no definitions of its own; entities that grow when they are read hide in them
    if (/<!(DOCTYPE|ENTITY)/i.test((tail + text).replaceAll('\0', ''))) throw new Refusal('imports.unsafe');
    tail = text.slice(-24);
    sheet?.read(text);
    if (isIndex && kept.length < 1_000_000) kept += text;
    if (!final) return;
    if (sheet) seen.sheets.set(part.name, sheet);
    if (isIndex) seen.index.set(part.name, kept);
  };
  part.start();
}

/** By what it says of itself, or by what has come out of it. */
const isBomb = (unpacked: number, packed: number): boolean =>
  unpacked > SMALL && packed > 0 && unpacked > packed * LIMITS.ratio;

const tooLarge = (field: string, limit: number): Refusal =>
  new Refusal('imports.too_large', [{ field, rule: 'max', limit }]);
