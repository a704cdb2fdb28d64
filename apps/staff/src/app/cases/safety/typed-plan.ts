import type { Wire } from '../../core/http/api-types';

/** The text typed into a section, and the saved text over which it was typed (`over`). */
interface TypedText {
  text: string;
  over: string;
}

/** Unsaved text of a safety plan, by section; sections that nobody changed are left out. */
export type TypedPlan = Readonly<Record<string, TypedText>>;

type Saved = Pick<Wire['SafetyPlanView'], 'sections'> | null;

/** What is saved in a section; empty where nothing is. */
export const savedIn = (plan: Saved, section: string): string =>
  plan?.sections.find(one => one.section === section)?.text ?? '';

/** What stands in a section of the form: what is typed, else what is saved. */
export const textIn = (typed: TypedPlan, plan: Saved, section: string): string =>
  typed[section]?.text ?? savedIn(plan, section);

/** What a colleague has saved in a section while something else was typed into it; null where nothing. */
export function theirsIn(typed: TypedPlan, plan: Saved, section: string): string | null {
  const here = typed[section];
  const now = savedIn(plan, section);
  return here && here.over !== now && here.text !== now ? now : null;
}

/** After something was typed into a section; as it is saved, it is not typed. */
export function typedInto(typed: TypedPlan, plan: Saved, section: string, text: string): TypedPlan {
  const { [section]: here, ...others } = typed;
  const over = here?.over ?? savedIn(plan, section);
  return text === over ? others : { ...others, [section]: { text, over } };
}

/** After what a colleague has saved in a section was read: `text` stands on top of it. */
export function settledIn(typed: TypedPlan, plan: Saved, section: string, text: string): TypedPlan {
  const { [section]: _, ...others } = typed;
  const over = savedIn(plan, section);
  return text === over ? others : { ...others, [section]: { text, over } };
}

/** The sections with words, as they are saved. */
export const sectionsOf = (typed: TypedPlan, plan: Saved, codes: readonly string[]): Wire['SafetyText'][] =>
  codes
    .map(section => ({ section, text: textIn(typed, plan, section) }))
    .filter(({ text }) => text.trim() !== '');

/** With a line more. */
export const withLine = (text: string, line: string): string =>
  text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;
