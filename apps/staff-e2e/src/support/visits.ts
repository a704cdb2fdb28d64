import type { Desk } from './desk.ts';

/** The demo's one password, printed by `npm start`. */
export const DEMO_PASSWORD = 'demo-tandoor-42';

/** Pages by who of the demo opens them; each `→` follows the first link of a kind. */
export const PAGES: Record<string, readonly string[]> = {
  intake: [
    'today',
    'appeals',
    'appeals/new',
    'appeals/import',
    'appeals/transfers',
    'appeals/caller-enquiries',
    'appeals/figures?from=2025-01-01&to=2027-12-31',
    'appeals → /appeals/0',
    'cases',
    'cases/workload',
    'cases/duplicates',
    'cases → /cases/0',
    'calendar',
    'handover',
    'covers',
    'week',
  ],
  counsellor: [
    'today',
    'cases',
    'cases → /cases/0',
    'cases → /cases/0 → /plan',
    'cases → /cases/0 → /plan → /plan/safety',
    'cases → /cases/0 → /plan → /plan/outcomes',
    'cases → /cases/0 → /services',
    'cases → /cases/0 → /services → /services/new',
    'cases → /cases/0 → /incidents',
    'cases → /cases/0 → /incidents → /incidents/new',
    'cases → /cases/0 → /calendar',
    'cases → /cases/0 → /risk',
    'cases → /cases/0 → /risk → /risk/new',
    'cases/supervision',
    'calendar',
  ],
  lawyer: ['today', 'escorts', 'escorts/new', 'cases', 'calendar'],
  escort: ['today', 'own-escorts'],
  shelter: [
    'today',
    'handover',
    'shelter',
    'shelter/weeks',
    'shelter/stays',
    'shelter/roll-call',
    'shelter/place-enquiries',
    'shelter/house-records',
    'shelter/set-up',
    'shelter/set-up/rules',
    'shelter/agreement',
  ],
  facilitator: [
    'today',
    'programme',
    'programme/new',
    'programme → /groups/0',
    'programme → /participants/0',
  ],
  director: [
    'today',
    'figures/share',
    'staff',
    'shelter',
    'shelter/house-records',
    'cases',
    'appeals',
    'escorts',
    'calendar',
    'handover',
    'week',
    'consulting-rooms',
    'funding',
    'note-templates',
    'questionnaires',
  ],
  analyst: ['today', 'figures'],
  auditor: ['today', 'audit'],
  admin: [
    'today',
    'set-up',
    'shelter/set-up',
    'staff',
    'centres',
    'consulting-rooms',
    'questionnaires/load',
    'me',
    'no-such-page',
  ],
};

/** What a picture of a page of the list above is called. */
export const nameOf = (login: string, page: string): string =>
  `${login}-${page.replaceAll(/[^a-z]+/g, '-').replace(/-$/, '')}`;

/** Opens a page of the list above, by its first links of a kind where it says so, and waits for its content. */
export async function visit(desk: Desk, page: string): Promise<void> {
  const [list = '', ...links] = page.split(' → ');
  await desk.goto(list);
  for (const link of links) {
    await desk.page.locator(`main a[href*="${link}"]`).filter({ visible: true }).first().click();
    await desk.page.waitForURL(`**${link}*`);
    await desk.settled();
  }
}
