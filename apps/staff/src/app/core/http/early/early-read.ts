/** Whoever reads later than this wants what is so now. */
const FRESH_MS = 10_000;

/** An answer that has come whole, before anybody has read it. */
interface Arrived {
  status: number;
  type: string;
  text: string;
}

/** Something that was asked for before the application stood. */
interface EarlyRead {
  at: number;
  /** Null when there was no answer at all. */
  answer: Promise<Arrived | null>;
  /** The answer, once it is here. */
  arrived: Arrived | null;
}

declare global {
  /** What the page has asked for while its scripts were still on their way, by address (`early.ts`). */
  var baanekEarly: Map<string, EarlyRead> | undefined;
}

/** Asks for something before the application stands that will read it; on a slow line that saves a whole trip. */
export function readEarly(path: string): void {
  const read: EarlyRead = { at: performance.now(), answer: arrival(path), arrived: null };
  void read.answer.then(arrived => {
    read.arrived = arrived;
  });
  (globalThis.baanekEarly ??= new Map()).set(path, read);
}

async function arrival(path: string): Promise<Arrived | null> {
  try {
    const answer = await fetch(path, {
      headers: { 'x-baanek-client': '1' },
      credentials: 'same-origin',
    });
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, type, text: await answer.text() };
  } catch {
    return null; // asked for again by whoever reads it
  }
}

function take(path: string): EarlyRead | null {
  const read = globalThis.baanekEarly?.get(path);
  globalThis.baanekEarly?.delete(path);
  return read && performance.now() - read.at < FRESH_MS ? read : null;
}

/** The answer to what was asked early, for the first who reads it in time; null for everything else. */
export async function earlyAnswer(path: string): Promise<Response | null> {
  const arrived = await take(path)?.answer;
  if (!arrived) return null;
  const { status, type, text } = arrived;
  return new Response(status === 204 ? null : text, { status, headers: { 'content-type': type } });
}

/** The body of what was asked early, if it is here already and all went well: it can be shown at once. */
export function earlyBody(path: string): unknown {
  if (globalThis.baanekEarly?.get(path)?.arrived?.status !== 200) return undefined;
  const arrived = take(path)?.arrived;
  return arrived ? JSON.parse(arrived.text) : undefined;
}
