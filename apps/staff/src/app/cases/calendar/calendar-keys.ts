/** The card that an arrow leads to from the one in focus; null beyond the first or the last. */
export function cardBeside(page: HTMLElement, from: Element | null, key: string): HTMLElement | null {
  const cards = [...page.querySelectorAll<HTMLElement>('button[data-day]')];
  const at = cards.findIndex(card => card === from);
  if (at === -1) return cards[0] ?? null;
  if (key === 'ArrowDown') return cards[at + 1] ?? null;
  if (key === 'ArrowUp') return cards[at - 1] ?? null;
  const day = cards[at]?.dataset['day'] ?? '';
  const dayOf = (card: HTMLElement): string => card.dataset['day'] ?? '';
  const days = [...new Set(cards.map(dayOf))].sort();
  const other = days[days.indexOf(day) + (key === 'ArrowRight' ? 1 : -1)];
  return cards.find(card => dayOf(card) === other) ?? null;
}
