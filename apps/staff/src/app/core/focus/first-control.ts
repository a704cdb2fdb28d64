const CONTROLS = 'input, select, textarea, button';

/** The control that an element is, or the first it holds; null while there is none. */
export const firstControl = (host: HTMLElement): HTMLElement | null =>
  host.matches(CONTROLS) ? host : host.querySelector<HTMLElement>(CONTROLS);
