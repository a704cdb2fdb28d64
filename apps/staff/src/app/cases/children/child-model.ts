import type { ChildRecordKind, GuardianRelation, SchoolKind, Telling } from '@baanek/contracts';
import { noReason, type WhyModel } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';

/** Something that is known of a child as a form holds it; each kind uses its own fields. */
export interface ChildModel {
  relation: GuardianRelation | null;
  telling: Telling | null;
  guardianId: string | null;
  name: string;
  contact: string;
  remark: string;
  consentedOn: string;
  schoolKind: SchoolKind | null;
  form: string;
  whoKnows: string;
  health: string;
  learning: string;
  language: string;
  calms: string;
  why: WhyModel;
}

export function modelOf(record: Wire['ChildRecordView'] | null): ChildModel {
  const { guardian, school, needs } = record ?? {};
  return {
    ...{ relation: guardian?.relation ?? null, telling: guardian?.telling ?? null },
    ...{ guardianId: guardian?.guardianId ?? null, remark: guardian?.remark ?? '' },
    ...{ name: guardian?.name ?? school?.name ?? '', contact: guardian?.contact ?? school?.contact ?? '' },
    consentedOn: guardian?.consentedOn ?? '',
    ...{ schoolKind: school?.schoolKind ?? null, form: school?.form ?? '', whoKnows: school?.whoKnows ?? '' },
    ...{ health: needs?.health ?? '', learning: needs?.learning ?? '' },
    ...{ language: needs?.language ?? '', calms: needs?.calms ?? '' },
    why: noReason(),
  };
}

/** The request for a record of this kind; null while something is not chosen yet. */
export function saidOf(kind: ChildRecordKind, model: ChildModel): Wire['RecordOfChild'] | null {
  const none = { guardian: null, school: null, needs: null };
  const { relation, telling, guardianId, name, contact, remark, consentedOn } = model;
  const { schoolKind, form, whoKnows, health, learning, language, calms } = model;
  if (kind === 'needs') return { ...none, needs: { health, learning, language, calms } };
  if (kind === 'school')
    return schoolKind && { ...none, school: { schoolKind, name, form, contact, whoKnows } };
  if (!relation || !telling) return null;
  const said = { relation, telling, guardianId, name, contact, remark };
  return { ...none, guardian: { ...said, consentedOn: consentedOn || null } };
}

/** What a record is about. */
export const kindOf = ({ guardian, school }: Wire['RecordOfChild']): ChildRecordKind =>
  guardian ? 'guardian' : school ? 'school' : 'needs';
