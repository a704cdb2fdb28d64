import { Injectable } from '@nestjs/common';
import type { AuditEntry } from './audit-entry';

/** What a record is called in the trail; rows only of those that the asker may be told of. */
export interface AuditLabel {
  id: string;
  label: string;
}
type Labeller = (ids: readonly string[]) => Promise<readonly AuditLabel[]>;
type Subject = { [Field in 'subjectKind' | 'subjectId']: AuditEntry[Field] | null };

/** Where each domain says what its records are called in the trail: by a code or the name of a room, never by anybody's name. */
@Injectable()
export class AuditLabels {
  private readonly labellers = new Map<string, Labeller>();

  /** Called by each domain as it loads; the labeller reads under the context of whoever reads the trail. */
  add(kind: string, labeller: Labeller): void {
    this.labellers.set(kind, labeller);
  }

  /** By the ids of the records; those of other kinds, and those that are gone, have none. */
  async of(subjects: readonly Subject[]): Promise<Map<string, string>> {
    const labels = new Map<string, string>();
    for (const [kind, labeller] of this.labellers) {
      const ids = subjects.flatMap(({ subjectKind, subjectId }) => (subjectKind === kind && subjectId) || []);
      if (ids.length === 0) continue;
      for (const { id, label } of await labeller([...new Set(ids)])) labels.set(id, label);
    }
    return labels;
  }
}
