import type { ChildRecordKind } from '@baanek/contracts';
import type { Facts } from '@baanek/kernel';
import type { ChildNeeds, ChildSchool, GuardianWords, RecordOfChild } from './child-record.dto';
import type { ChildRecord, ChildWords } from './child-record.entity';

/** What it is about; of none or more than one the first that is given. */
export const kindOf = ({ guardian, school }: RecordOfChild): ChildRecordKind =>
  guardian ? 'guardian' : school ? 'school' : 'needs';

/** What of it is sealed. */
export function wordsOf({ guardian, school, needs }: RecordOfChild): ChildWords {
  if (guardian) {
    const { relation, name, contact, remark, consentedOn } = guardian;
    return { relation, name, contact, remark, consentedOn } satisfies GuardianWords;
  }
  if (school) return school;
  if (needs) return needs;
  throw new Error('nothing is said');
}

/** What was said, from the row and what is sealed of it. */
export function saidOf(
  { kind, telling, guardianId }: Pick<ChildRecord, 'kind' | 'telling' | 'guardianId'>,
  words: ChildWords,
): RecordOfChild {
  const none = { guardian: null, school: null, needs: null };
  if (kind === 'school') return { ...none, school: words as ChildSchool };
  if (kind === 'needs') return { ...none, needs: words as ChildNeeds };
  return { ...none, guardian: { ...(words as GuardianWords), telling: telling ?? 'not_known', guardianId } };
}

/** Fields in the order in which the screen names them; `code` is that of a guardian of the household. */
export function factsOf({ guardian, school, needs }: RecordOfChild, code: string | null): Facts {
  if (guardian)
    return {
      ...{ guardianRelation: guardian.relation, guardianCode: code, guardianName: guardian.name },
      ...{ guardianTelling: guardian.telling, guardianContact: guardian.contact },
      ...{ guardianRemark: guardian.remark, guardianConsentedOn: guardian.consentedOn },
    };
  if (school)
    return {
      ...{ schoolKind: school.schoolKind, schoolName: school.name, schoolForm: school.form },
      ...{ schoolContact: school.contact, schoolWhoKnows: school.whoKnows },
    };
  return {
    ...{ needsHealth: needs?.health ?? '', needsLearning: needs?.learning ?? '' },
    ...{ needsLanguage: needs?.language ?? '', needsCalms: needs?.calms ?? '' },
  };
}
