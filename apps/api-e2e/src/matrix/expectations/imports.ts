import type { Wire } from '@baanek/e2e';
import type { Expectations } from '../expectation.ts';

const STALE = 999_999;

/** Journals of the past. */
export const IMPORTS: Expectations = {
  'POST /api/imports': {
    may: ['intake'],
    yes: [201],
    aimless: true,
    ask: () => {
      const body = new FormData();
      body.append('file', new Blob(['Дата;ФИО\n02.02.2026;\n'], { type: 'text/csv' }), 'journal.csv');
      return { body };
    },
  },
  'GET /api/imports': { may: ['intake'], yes: [200], aimless: true },
  'GET /api/imports/{id}': {
    may: ['intake'],
    yes: [200],
    ask: ({ importId }) => ({ path: { id: importId } }),
  },
  'GET /api/imports/{id}/rows': {
    may: ['intake'],
    yes: [200],
    ask: ({ importId }) => ({ path: { id: importId } }),
  },
  'PUT /api/imports/{id}/mapping': {
    may: ['intake'],
    yes: [412],
    ask: ({ importId }) => ({
      path: { id: importId },
      body: { mapping: ['date', 'full_name', 'birth'] } satisfies Wire['MapColumns'],
      version: STALE,
    }),
  },
  'PUT /api/imports/{id}/decisions': {
    may: ['intake'],
    yes: [412],
    ask: ({ importId }) => ({
      path: { id: importId },
      body: { lines: [1], decision: 'other' } satisfies Wire['DecideRows'],
      version: STALE,
    }),
  },
  'POST /api/imports/{id}/cancel': {
    may: ['intake'],
    yes: [200],
    ask: ({ importId }) => ({ path: { id: importId } }),
  },
  'POST /api/imports/{id}/commit': {
    may: ['intake'],
    yes: [412],
    ask: ({ importId }) => ({ path: { id: importId }, version: STALE }),
  },
};
