import { findPlaces } from '../find-places';
import { SHOWN_TIERS } from '../model/cost-tiers';
import type { PlacementAnswer, PlacementQuestion } from '../placement.types';
import { rank, Reference } from './reference';

const DAY = 86_400_000;
/** After the last day that small houses know. */
const DAYS = 10;

/** Whether the answer is as good as the best that trying everything finds, and not better; the first night too. */
export function agrees(question: PlacementQuestion): boolean {
  const answer = findPlaces(question);
  const best = new Reference(question).best();
  const night = answer.kind !== 'none' || answer.firstNight === firstNight(question);
  return night && worthOf(answer, question) === (best ? rank(best).join() : null);
}

/** Day after day, with those gone who have left by then. */
function firstNight(question: PlacementQuestion): string | null {
  const after = (day: string, days: number): string =>
    new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  const { from, to, residents } = question;
  for (let days = 1; days <= DAYS; days++) {
    const night = after(from, days);
    const present = residents.filter(({ until }) => until === null || until <= from || until > night);
    const then = { ...question, residents: present, from: night, to: to && after(to, days) };
    if (new Reference(then).best(0)) return night;
  }
  return null;
}

/** Moves, guests of those who move, and the cost, in order; null when there is no answer. */
function worthOf(answer: PlacementAnswer, { residents }: PlacementQuestion): string | null {
  if (answer.kind === 'none') return null;
  const steps = answer.kind === 'moves' ? answer.plan.steps : [];
  const movers = new Set(steps.flatMap(({ householdIds }) => householdIds));
  const guests = residents.flatMap(({ householdId, guests: theirs }) =>
    movers.has(householdId) ? theirs : [],
  );
  const cost = (answer.kind === 'moves' ? answer.plan.proposal : answer.proposals[0])?.cost;
  if (!cost) return null;
  return [movers.size, guests.length, ...SHOWN_TIERS.map(tier => cost[tier])].join();
}
