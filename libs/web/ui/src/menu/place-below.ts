/** What is left free at the edge of the screen. */
const EDGE = 8;
/** A panel with less room than that under its button stands above it, where there is more. */
const ENOUGH = 280;

/**
 * A popover stands in the top layer, where no style can put it beside its button: under it or above it, with their ends in
 * one line, or their beginnings on the left half of the screen, and never higher than the screen.
 */
export function placeBelow(button: Element, panel: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [under, over] = [clientHeight - bottom, top];
  const isUnder = under >= ENOUGH || under >= over;
  const { style } = panel;
  const isLeft = left + right < clientWidth;
  style.left = isLeft ? `${Math.max(EDGE, left)}px` : 'auto';
  style.right = isLeft ? 'auto' : `${Math.max(EDGE, clientWidth - right)}px`;
  style.maxWidth = `${(isLeft ? clientWidth - Math.max(EDGE, left) : Math.min(right, clientWidth - EDGE)) - EDGE}px`;
  style.top = isUnder ? `${bottom + 4}px` : 'auto';
  style.bottom = isUnder ? 'auto' : `${clientHeight - top + 4}px`;
  style.maxHeight = `${(isUnder ? under : over) - 4 - EDGE}px`;
}
