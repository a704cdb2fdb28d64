import type { Tone } from '@baanek/ui';

/** The sections of what is found, in the order in which they stand. */
export const SECTIONS = ['people', 'cases', 'guests', 'escorts', 'staff', 'pages', 'actions'] as const;
type Section = (typeof SECTIONS)[number];

/** One line of what is found. */
export interface Found {
  /** Unlike any other line’s. */
  id: string;
  section: Section;
  title: string;
  icon: string;
  /** What tells it from those like it. */
  note?: string;
  /** How sure it is that this is meant. */
  mark?: { tone: Tone; text: string };
  open: () => unknown;
}
