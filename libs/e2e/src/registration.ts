import type { Centre } from './centre.ts';
import { appeal, child, person } from './people.ts';
import type { Wire } from './visitor.ts';

/** Ids of a woman with a child, and of her first call. */
export interface Registered {
  personId: string;
  householdId: string;
  caseId: string;
  appealId: string;
}

/** A woman who calls for the first time, registered with a child, her case opened. */
export async function register({ staff }: Pick<Centre, 'staff'>, mark: string): Promise<Registered> {
  const body = appeal({
    reason: `reason ${mark}`,
    advice: `advice ${mark}`,
    register: { ...person(mark), members: [child(mark)] },
    openCase: true,
  });
  const { id, personId, householdId, caseId } = await staff.intake.must<Wire['AppealLogged']>(
    'POST',
    'appeals',
    { body },
  );
  return { appealId: id, personId: personId ?? '', householdId: householdId ?? '', caseId: caseId ?? '' };
}
