import { Injectable } from '@nestjs/common';
import { type AnsweredStep, type Permission, reachOf, type SetUpStep } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import type { SetUpCounted } from './set-up.dto';

/** What was answered instead of done. */
export type SetUpAnswers = ReadonlySet<AnsweredStep>;

/** How far a step is, by what the centre has. */
export interface StepFound {
  done: boolean;
  /** Codes of closed sets, `set.code`, that say what it lacks. */
  lacks?: readonly string[];
  counts?: readonly SetUpCounted[];
}
export type StepSource = (by: Principal, answers: SetUpAnswers) => Promise<StepFound>;

interface Entry {
  permission: Permission;
  source: StepSource;
}

/** Where each domain says how far its steps of the set-up of a centre are. The book knows none of them. */
@Injectable()
export class SetUpBook {
  private readonly entries = new Map<SetUpStep, Entry>();

  /** Called by each domain as it loads; the permission is the one that doing the step needs. */
  add(step: SetUpStep, permission: Permission, source: StepSource): void {
    this.entries.set(step, { permission, source });
  }

  /** Whether this is a step that she can do herself. */
  mayDo(by: Principal, step: SetUpStep): boolean {
    const entry = this.entries.get(step);
    return entry !== undefined && reachOf(by.roles, entry.permission) !== null;
  }

  /** Null for a step that no domain of this program has. */
  async read(by: Principal, step: SetUpStep, answers: SetUpAnswers): Promise<StepFound | null> {
    return (await this.entries.get(step)?.source(by, answers)) ?? null;
  }
}
