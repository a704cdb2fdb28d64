/** What is dangerous to a client: places, and people. */
export const DANGER_KINDS = [
  'his_home',
  'his_work',
  'his_relatives',
  'settlement',
  'office',
  'centre',
  'other_place',
  'colleague',
  'other_person',
] as const;
export type DangerKind = (typeof DANGER_KINDS)[number];

const PEOPLE: readonly DangerKind[] = ['colleague', 'other_person'];
const LINKED: readonly DangerKind[] = ['centre', 'colleague'];

/** Whether it is somewhere not to be near, rather than somebody not to be with. */
export const isDangerousPlace = (kind: DangerKind): boolean => !PEOPLE.includes(kind);

/** Whether it names a colleague or another centre by record; everything else is words alone. */
export const isLinkedDanger = (kind: DangerKind): boolean => LINKED.includes(kind);

/** What of a client’s is still with a colleague who is recorded as dangerous to her. */
export const DANGER_REMAINS = ['team', 'appointments', 'escorts', 'conferences', 'tasks'] as const;
export type DangerRemains = (typeof DANGER_REMAINS)[number];
