import { Injectable } from '@nestjs/common';
import type { RiskQuestionnaire } from '@baanek/contracts';
import { invalidField } from '@baanek/kernel';
import { SHIPPED } from './questionnaires/shipped';

/** Every questionnaire that can be asked, or was. */
@Injectable()
export class QuestionnaireShelf {
  /** The one that is asked now. */
  current(): RiskQuestionnaire {
    const latest = SHIPPED.at(-1);
    if (!latest) throw new Error('no questionnaire is shipped');
    return latest;
  }

  /** As it was asked in that version; a version that never was is a fault of the field `questionnaireVersion`. */
  of(code: string, version: number): RiskQuestionnaire {
    const found = SHIPPED.find(one => one.code === code && one.version === version);
    if (!found) throw invalidField('questionnaireVersion', 'exists');
    return found;
  }
}
