import { Refusal } from '@baanek/kernel';
import { TimeSlice } from '../time-slice';

const PIECE = 1024 * 1024;
const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.from('efbbbf', 'hex');
/** So many letters of UTF-8 and no byte that is none do not come together in a line of Windows-1251. */
const SURE = 3;

/**
 * Text of a file in UTF-8 or UTF-16, with a mark at its beginning or without, else in Windows-1251. A file of UTF-8 in which
 * some bytes are bad stays UTF-8: U+FFFD stands for each of them, and is a fault of its row.
 */
export async function decode(file: Buffer): Promise<string> {
  const wide = wideOf(file);
  if (wide) return decoded(file, new TextDecoder(wide));
  if (file.includes(0)) throw new Refusal('imports.unreadable');
  try {
    return await decoded(file, new TextDecoder('utf-8', { fatal: true }));
  } catch {
    // some of it is not UTF-8
    return (await isMostlyUtf8(file)) ? decoded(file, new TextDecoder('utf-8')) : decodedByLine(file);
  }
}

async function decoded(file: Buffer, decoder: InstanceType<typeof TextDecoder>): Promise<string> {
  const slice = new TimeSlice();
  let text = '';
  for (let at = 0; at < file.length; at += PIECE) {
    text += decoder.decode(file.subarray(at, at + PIECE), { stream: true });
    await slice.yieldWhenOver();
  }
  return text + decoder.decode();
}

/** Windows-1251, but for lines that somebody added in UTF-8. */
async function decodedByLine(file: Buffer): Promise<string> {
  const [narrow, utf8] = [new TextDecoder('windows-1251'), new TextDecoder('utf-8')];
  const slice = new TimeSlice();
  let text = '';
  for (const line of linesOf(file)) {
    const { letters, bad } = countUtf8(line);
    text += (bad === 0 && letters >= SURE ? utf8 : narrow).decode(line);
    await slice.yieldWhenOver();
  }
  return text;
}

/** In Windows-1251 nearly every letter is a byte that UTF-8 does not know; in UTF-8 nearly none is. */
async function isMostlyUtf8(file: Buffer): Promise<boolean> {
  if (file.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)) return true;
  const slice = new TimeSlice();
  let balance = 0;
  for (const line of linesOf(file)) {
    const { letters, bad } = countUtf8(line);
    balance += letters - bad;
    await slice.yieldWhenOver();
  }
  return balance > 0;
}

/** Lines with their ends, cut where they are very long. */
function* linesOf(file: Buffer): Generator<Buffer> {
  for (let at = 0; at < file.length;) {
    const feed = file.subarray(at, at + PIECE).indexOf(LINE_FEED);
    const end = feed === -1 ? Math.min(at + PIECE, file.length) : at + feed + 1;
    yield file.subarray(at, end);
    at = end;
  }
}

/** Characters of several bytes, as UTF-8 has them, and bytes beyond ASCII that belong to none. */
function countUtf8(bytes: Buffer): { letters: number; bad: number } {
  let letters = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const wanted = followersOf(byte);
    let found = 0;
    while (found < wanted && (bytes[at + 1 + found] ?? 0) >> 6 === 0b10) found++;
    if (wanted === 0 || found < wanted) bad++;
    else {
      letters++;
      at += found;
    }
  }
  return { letters, bad };
}

/** How many bytes follow one that begins a character of UTF-8; none where it begins nothing. */
function followersOf(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
}

/** UTF-16 by its mark, or by the empty byte beside every separator and digit. */
function wideOf(file: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  const head = file.subarray(0, 4_096);
  const zeros = [0, 1].map(odd => head.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > 10 && even === 0) return 'utf-16le';
  return even > 10 && odd === 0 ? 'utf-16be' : null;
}
