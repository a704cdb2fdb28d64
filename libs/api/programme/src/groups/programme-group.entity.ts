import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('programme_group')
@Unique('programme_group_name_unique', ['centreId', 'name'])
@Check('programme_group_sessions', 'planned_sessions BETWEEN 1 AND 200')
export class ProgrammeGroup {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programme_group_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'programme_group_centre_fk' })
  centreId: string;

  @Column('text')
  name: string;

  @Column('integer')
  plannedSessions: number;

  @Column('integer')
  sessionMinutes: number;

  @Column('uuid')
  @ForeignKey('staff', { name: 'programme_group_facilitator_fk' })
  facilitatorId: string;

  @VersionColumn({ default: 1 })
  version: number;
}
