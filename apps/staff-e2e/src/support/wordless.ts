import type { Desk } from './desk.ts';

/** Keys of words that stand on a page where words should. */
export async function wordless({ page }: Desk): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return (
    text.match(
      /\b(?:app|nav|action|field|appeal|cases|shelter|escorts?|programme|set|error|refusal|today)\.[a-z]\w+/g,
    ) ?? []
  );
}
