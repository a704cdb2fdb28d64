import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';
import { CaseTask } from '../plans/case-task.entity';

/** That a child has come of age, and the task that was posted on it: one for each, whatever is said of her birth later. */
@Entity('coming_of_age')
export class ComingOfAge {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'coming_of_age_pkey' })
  @ForeignKey('person', { name: 'coming_of_age_person_fk' })
  personId: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'coming_of_age_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'coming_of_age_case_fk' })
  @Index('coming_of_age_by_case')
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'coming_of_age_origin_case_fk' })
  @Index('coming_of_age_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey(() => CaseTask, { name: 'coming_of_age_task_fk' })
  @Index('coming_of_age_by_task')
  taskId: string;

  @Column('timestamptz')
  postedAt: Date;
}
