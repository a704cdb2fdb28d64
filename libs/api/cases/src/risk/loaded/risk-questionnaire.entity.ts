import type { RiskQuestionnaireFile } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** One version of a questionnaire of risk that a centre has loaded, with its cases. It is never changed. */
@Entity('risk_questionnaire')
@Unique('risk_questionnaire_once', ['centreId', 'code', 'questionnaireVersion'])
@Check(
  'risk_questionnaire_names_itself',
  `content ->> 'code' = code AND (content ->> 'version')::integer = questionnaire_version`,
)
export class LoadedQuestionnaire {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'risk_questionnaire_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'risk_questionnaire_centre_fk' })
  centreId: string;

  @Column('text')
  code: string;

  @Column('integer')
  questionnaireVersion: number;

  @Column('jsonb')
  content: RiskQuestionnaireFile;

  @Column('uuid')
  @ForeignKey('staff', { name: 'risk_questionnaire_loaded_by_fk' })
  loadedBy: string;

  @Column('timestamptz')
  loadedAt: Date;
}

/** That one was put in use, by whom; the last of a centre is asked. */
@Entity('risk_questionnaire_use')
@Unique('risk_questionnaire_use_turn', ['centreId', 'turn'])
@Check('risk_questionnaire_use_from_one', 'turn >= 1')
export class QuestionnaireUse {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'risk_questionnaire_use_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'risk_questionnaire_use_centre_fk' })
  centreId: string;

  /** 1 for the first that a centre put in use; without one the shipped one is asked. */
  @Column('integer')
  turn: number;

  @Column('text')
  code: string;

  @Column('integer')
  questionnaireVersion: number;

  @Column('uuid')
  @ForeignKey('staff', { name: 'risk_questionnaire_use_put_by_fk' })
  putBy: string;

  @Column('timestamptz')
  putAt: Date;
}
