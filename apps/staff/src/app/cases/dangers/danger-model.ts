import { type DangerKind, isDangerousPlace, isLinkedDanger, type Oblast } from '@baanek/contracts';
import type { Wire } from '../../core/http/api-types';
import { noReason, type WhyModel } from '../../core/history/why-fields';

/** A danger as a form holds it. */
export interface DangerModel {
  kind: DangerKind | null;
  oblast: Oblast | null;
  staffId: string | null;
  otherCentreId: string | null;
  what: string;
  reason: string;
  untilOn: string;
  why: WhyModel;
}

export const modelOf = (danger: Wire['DangerView'] | null): DangerModel => ({
  ...{ kind: danger?.kind ?? null, oblast: danger?.oblast ?? null },
  ...{ staffId: danger?.staffId ?? null, otherCentreId: danger?.otherCentreId ?? null },
  ...{ what: danger?.what ?? '', reason: danger?.reason ?? '', untilOn: danger?.untilOn ?? '' },
  why: noReason(),
});

/** The request for a danger of this kind; fields that other kinds use are emptied. */
export function saidOf(model: DangerModel, kind: DangerKind): Wire['RecordDanger'] {
  const words = !isLinkedDanger(kind);
  return {
    ...{ kind, reason: model.reason, untilOn: model.untilOn || null },
    oblast: words && isDangerousPlace(kind) ? model.oblast : null,
    staffId: kind === 'colleague' ? model.staffId : null,
    otherCentreId: kind === 'centre' ? model.otherCentreId : null,
    what: words ? model.what : '',
  };
}
