import type { Role } from '@baanek/contracts';

/** Something of the frame that is shown; its text is `tour.<id>`. */
export interface TourStep {
  id: string;
  /** Translation key of its name. */
  title: string;
  /** Where it is on the screen. */
  at: string;
  /** The key that does the same, told where there is a keyboard. */
  key?: string;
}

const area = (id: string, path: string): TourStep => ({
  ...{ id, title: `nav.${id}` },
  at: `bk-navigation-rail a[href="/${path}"]:not(.brand)`,
});

const STEPS = {
  today: area('today', 'today'),
  newAppeal: { id: 'newAppeal', title: 'appeal.new', at: 'main a[href="/appeals/new"]', key: 'N' },
  cases: area('cases', 'cases'),
  shelter: area('shelter', 'shelter'),
  escorts: area('escorts', 'escorts'),
  ownEscorts: area('ownEscorts', 'own-escorts'),
  programme: area('programme', 'programme'),
  figures: area('figures', 'figures'),
  staff: area('staff', 'staff'),
  centres: area('centres', 'centres'),
  audit: area('audit', 'audit'),
  find: { id: 'find', title: 'find.label', at: 'bk-find-box', key: '/' },
  privacy: { id: 'privacy', title: 'app.hideScreen', at: 'bk-top-bar .cover', key: 'Esc Esc' },
  help: { id: 'help', title: 'help.title', at: 'bk-top-bar .help', key: 'F1' },
} as const satisfies Record<string, TourStep>;
type StepId = keyof typeof STEPS;

/** What each role mainly does, between where the day begins and what every page has. */
const JOBS: Record<Role, readonly StepId[]> = {
  intake: ['newAppeal', 'cases'],
  counsellor: ['cases'],
  lawyer: ['escorts', 'cases'],
  escort: ['ownEscorts'],
  shelter: ['shelter'],
  facilitator: ['programme'],
  director: ['shelter', 'staff'],
  analyst: ['figures'],
  auditor: ['audit'],
  admin: ['staff', 'centres'],
};

/** The steps for somebody’s roles, each once. */
export function tourOf(roles: readonly Role[]): TourStep[] {
  const jobs = new Set(roles.flatMap(role => JOBS[role]));
  return [STEPS.today, ...[...jobs].map(id => STEPS[id]), STEPS.find, STEPS.privacy, STEPS.help];
}

interface Size {
  width: number;
  height: number;
}

const GAP = 16;

/** Where the card stands beside what it points at: to the right of what lies at the left edge, else under it. */
export function placeOf(
  target: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  card: Size,
  screen: Size,
): { left: number; top: number } {
  const within = (at: number, size: number, whole: number): number =>
    Math.max(GAP, Math.min(at, whole - size - GAP));
  const left = within(target.left, card.width, screen.width);
  const top = within(target.top, card.height, screen.height);
  const beside = { left: target.right + GAP, top };
  const fitsBeside = beside.left + card.width < screen.width;
  const isRail = target.left < GAP * 2;
  if (isRail && fitsBeside) return beside;
  if (target.bottom + 2 * GAP + card.height <= screen.height) return { left, top: target.bottom + GAP };
  // a low window: wherever nothing of the target is covered
  if (target.top - 2 * GAP - card.height >= 0) return { left, top: target.top - GAP - card.height };
  if (fitsBeside) return beside;
  if (target.left - 2 * GAP - card.width >= 0) return { left: target.left - GAP - card.width, top };
  return { left, top: within(target.bottom + GAP, card.height, screen.height) };
}
