import { Refusal } from '@baanek/kernel';
import { TimeSlice } from '../time-slice';

const PIECE = 1024 * 1024;

/** Text of a file in UTF-8 or UTF-16, with a mark at its beginning or without, else in Windows-1251. */
export async function decode(file: Buffer): Promise<string> {
  const wide = wideOf(file);
  if (wide) return decoded(file, new TextDecoder(wide));
  if (file.includes(0)) throw new Refusal('imports.unreadable');
  try {
    return await decoded(file, new TextDecoder('utf-8', { fatal: true }));
  } catch {
    return decoded(file, new TextDecoder('windows-1251')); // not UTF-8
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
