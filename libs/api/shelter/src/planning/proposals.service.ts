import { Injectable } from '@nestjs/common';
import { Audit, Clock, invalidField, requireExactlyOne } from '@baanek/kernel';
import type { MovePlan, PlacementAnswer, Proposal } from '../placement/placement.types';
import type { ProposalsQuery, MovePlanView, ProposalsView, ProposalView } from './plan.dto';
import { type Applicant, Planner } from './planner.service';
import { Plans } from './plans.service';
import { Searches } from './searches.service';

const NOTHING = { proposals: [], plan: null, proof: null, firstNight: null };

/** Answers who could sleep where, and changes nothing. */
@Injectable()
export class Proposals {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly planner: Planner,
    private readonly plans: Plans,
    private readonly searches: Searches,
  ) {}

  async ask(command: ProposalsQuery): Promise<ProposalsView> {
    const { householdId, guests, from = this.clock.today(), to } = command;
    requireExactlyOne('householdId', householdId, guests);
    if (from < this.clock.today()) throw invalidField('from', 'inTheFuture');
    if (to !== undefined && to <= from) throw invalidField('to', 'afterStart');
    const asking = householdId
      ? await this.planner.household(householdId, command)
      : shapeOf(guests ?? [], command);
    const question = await this.planner.question(asking, { from, to });
    const found = await this.searches.ask({ kind: 'places', question });
    this.audit.viewed({
      action: 'shelter.proposed',
      ...(householdId ? { subjectKind: 'household', subjectId: householdId } : {}),
    });
    if (!found) return { ...NOTHING, kind: 'unknown' };
    const { answer, plan } = found;
    return viewOf(answer, plan && planOf(plan, this.plans.keep(question, plan)));
  }
}

const shapeOf = (
  guests: NonNullable<ProposalsQuery['guests']>,
  { quiet, isolation }: ProposalsQuery,
): Applicant => ({
  guests: guests.map((guest, i) => ({ ...guest, id: String(i + 1) })),
  householdId: null,
  quiet: quiet ?? false,
  isolation: isolation ?? false,
});

function viewOf(answer: PlacementAnswer, plan: MovePlanView | null): ProposalsView {
  const { kind } = answer;
  const { proof, firstNight } = kind === 'none' ? answer : { proof: null, firstNight: null };
  const proposals = kind === 'fits' ? answer.proposals.map(proposalOf) : [];
  return { kind, proposals, plan, proof, firstNight };
}

const proposalOf = ({ placed, reasons }: Proposal): ProposalView => ({
  placed: [...placed],
  reasons: [...reasons],
});

const planOf = (plan: MovePlan, key: string): MovePlanView => ({
  key,
  moves: plan.moves,
  steps: plan.steps.map(({ placed }) => ({ placed: [...placed] })),
  proposal: proposalOf(plan.proposal),
});
