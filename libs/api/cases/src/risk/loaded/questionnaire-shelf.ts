import { Injectable } from '@nestjs/common';
import type { RiskQuestionnaireFile } from '@baanek/contracts';
import { Database, invalidField } from '@baanek/kernel';
import { SHIPPED } from '../questionnaires/shipped';
import { LoadedQuestionnaire, QuestionnaireUse } from './risk-questionnaire.entity';

/** Every questionnaire of a centre: what is shipped, and what it has loaded. */
@Injectable()
export class QuestionnaireShelf {
  constructor(private readonly database: Database) {}

  /** The one that is asked now: the last that the centre put in use, else the one that is shipped. */
  async current(): Promise<RiskQuestionnaireFile> {
    const [last] = await this.database
      .repository(QuestionnaireUse)
      .find({ order: { turn: 'desc' }, take: 1 });
    const found = last ? await this.find(last.code, last.questionnaireVersion) : SHIPPED.at(-1);
    if (!found) throw new Error('no questionnaire is in use');
    return found;
  }

  /** As it is or was asked in that version; a version that never was is a fault of the field `questionnaireVersion`. */
  async of(code: string, version: number): Promise<RiskQuestionnaireFile> {
    const one = { code, questionnaireVersion: version };
    const isAsked =
      shippedOf(code, version) !== undefined ||
      (await this.database.repository(QuestionnaireUse).existsBy(one));
    if (!isAsked) throw invalidField('questionnaireVersion', 'exists');
    return this.kept(code, version);
  }

  /** Also one that is loaded and was never put in use, for those who keep questionnaires. The same fault. */
  async kept(code: string, version: number): Promise<RiskQuestionnaireFile> {
    const found = await this.find(code, version);
    if (!found) throw invalidField('questionnaireVersion', 'exists');
    return found;
  }

  private async find(code: string, version: number): Promise<RiskQuestionnaireFile | undefined> {
    const shipped = shippedOf(code, version);
    if (shipped) return shipped;
    const loaded = await this.database
      .repository(LoadedQuestionnaire)
      .findOneBy({ code, questionnaireVersion: version });
    return loaded?.content;
  }
}

const shippedOf = (code: string, version: number): RiskQuestionnaireFile | undefined =>
  SHIPPED.find(one => one.code === code && one.version === version);
