import { isDangerousPlace, isLinkedDanger } from '@baanek/contracts';
import type { FieldFault } from '@baanek/kernel';
import type { RecordDanger } from './danger.dto';

/** What is wrong with a danger in itself, field by field; `today` is the local day. */
export function dangerFaults(said: RecordDanger, today: string): FieldFault[] {
  const { kind, oblast, what, untilOn, staffId, otherCentreId } = said;
  const faults: FieldFault[] = [];
  const refuse = (field: string, rule: string): void => {
    faults.push({ field, rule });
  };
  if ((kind === 'colleague') !== (staffId !== null)) refuse('staffId', staffId ? 'isIn' : 'required');
  if ((kind === 'centre') !== (otherCentreId !== null))
    refuse('otherCentreId', otherCentreId ? 'isIn' : 'required');
  if (!isLinkedDanger(kind) && what.trim() === '') refuse('what', 'required');
  if (oblast && (isLinkedDanger(kind) || !isDangerousPlace(kind))) refuse('oblast', 'isIn');
  if (untilOn && untilOn < today) refuse('untilOn', 'notBeforeToday');
  return faults;
}
