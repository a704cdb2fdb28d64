import type { CentreOblast } from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('centre')
@Unique('centre_code_unique', ['code'])
export class Centre {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'centre_pkey' })
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  /** Null until the set-up of the centre has asked for it. */
  @Column('text', { nullable: true })
  oblast: CentreOblast | null;

  @Column('boolean', { default: false })
  demo: boolean;

  @VersionColumn({ default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
