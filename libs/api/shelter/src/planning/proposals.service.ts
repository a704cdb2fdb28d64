import { Injectable } from '@nestjs/common';
import { Audit, Clock, Refusal } from '@baanek/kernel';
import type { PlacementAnswer } from '../placement/placement.types';
import type { AskProposals, ProposalsView } from './plan.dto';
import { type Asking, planKey, Planner } from './planner.service';

/** Answers who could sleep where, and changes nothing. */
@Injectable()
export class Proposals {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly planner: Planner,
  ) {}

  async ask(command: AskProposals): Promise<ProposalsView> {
    const { householdId, guests, from = this.clock.today(), to } = command;
    if ((householdId === undefined) === (guests === undefined))
      throw new Refusal('request.invalid', [{ field: 'householdId', rule: 'eitherOr' }]);
    if (from < this.clock.today())
      throw new Refusal('request.invalid', [{ field: 'from', rule: 'inTheFuture' }]);
    if (to !== undefined && to <= from)
      throw new Refusal('request.invalid', [{ field: 'to', rule: 'afterStart' }]);
    const asking = householdId
      ? (await this.planner.household(householdId, command)).asking
      : shapeOf(guests ?? [], command);
    const answer = this.planner.answer(await this.planner.question(asking, { from, to }));
    await this.audit.record({
      action: 'shelter.proposed',
      ...(householdId ? { subjectKind: 'household', subjectId: householdId } : {}),
    });
    return viewOf(answer);
  }
}

const shapeOf = (
  guests: NonNullable<AskProposals['guests']>,
  { quiet, isolation }: AskProposals,
): Asking => ({
  guests: guests.map((guest, i) => ({ ...guest, id: String(i + 1) })),
  apart: [],
  quiet: quiet ?? false,
  isolation: isolation ?? false,
});

function viewOf(answer: PlacementAnswer): ProposalsView {
  const nothing = { proposals: [], plan: null, proof: null, firstNight: null };
  if (answer.kind === 'none') {
    const { proof, firstNight } = answer;
    return { ...nothing, kind: 'none', proof, firstNight };
  }
  if (answer.kind === 'fits') {
    const proposals = answer.proposals.map(({ placed, reasons }) => ({
      placed: [...placed],
      reasons: [...reasons],
    }));
    return { ...nothing, kind: 'fits', proposals };
  }
  const { moves, steps, proposal } = answer.plan;
  const plan = {
    key: planKey(answer.plan),
    moves,
    steps: steps.map(({ placed }) => ({ placed: [...placed] })),
    proposal: { placed: [...proposal.placed], reasons: [...proposal.reasons] },
  };
  return { ...nothing, kind: 'moves', plan };
}
