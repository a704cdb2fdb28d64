import type { Wire } from '@baanek/e2e';
import type { Expectations } from '../expectation.ts';

/** A month that is over, of which nothing was shared. */
const path = { month: '2026-01' };

/** Figures for the association: what a centre shares, and what is released. */
export const FIGURES: Expectations = {
  'GET /api/figures/months': { may: ['director'], yes: [200], aimless: true },
  'GET /api/figures/months/{month}': { may: ['director'], yes: [200], aimless: true, ask: () => ({ path }) },
  'PUT /api/figures/months/{month}': {
    may: ['director'],
    yes: [409],
    aimless: true,
    ask: () => ({ path, body: { shared: false } satisfies Wire['ShareFigures'] }),
  },
  'GET /api/figures/releases': { may: ['analyst'], yes: [200], aimless: true },
  'GET /api/figures/releases/{month}': {
    may: ['analyst'],
    yes: [404],
    aimless: true,
    ask: () => ({ path }),
  },
  'POST /api/figures/releases/{month}/export': {
    may: ['analyst'],
    yes: [404],
    aimless: true,
    ask: () => ({ path }),
  },
};
