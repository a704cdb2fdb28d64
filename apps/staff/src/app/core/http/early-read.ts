const asked = new Map<string, Promise<Response | null>>();

/** Asks for something before the application stands that will read it; on a slow line that saves a whole trip. */
export function readEarly(path: string): void {
  const answer = fetch(path, { headers: { 'x-baanek-client': '1' }, credentials: 'same-origin' }).catch(
    () => null, // asked for again by whoever reads it
  );
  asked.set(path, answer);
}

/** The answer to what was asked early, for the first who reads it; null for everything else. */
export async function earlyAnswer(path: string): Promise<Response | null> {
  const answer = asked.get(path);
  asked.delete(path);
  return (await answer) ?? null;
}
