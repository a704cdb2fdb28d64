let asked: { path: string; answer: Promise<Response | null> } | null = null;

/** Asks for something before the application stands that will read it; on a slow line that saves a whole trip. */
export function readEarly(path: string): void {
  const answer = fetch(path, { headers: { 'x-baanek-client': '1' }, credentials: 'same-origin' }).catch(
    () => null, // asked for again by whoever reads it
  );
  asked = { path, answer };
}

/** The answer to what was asked early, for the first who reads it; null for everything else. */
export async function earlyAnswer(path: string): Promise<Response | null> {
  if (asked?.path !== path) return null;
  const { answer } = asked;
  asked = null;
  return answer;
}
