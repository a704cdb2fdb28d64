import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Headings that a centre begins its notes of sessions with. */
@Entity('note_template')
// on the name without regard to case, which an entity cannot say
@Index('note_template_name_unique', { synchronize: false })
export class NoteTemplate {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'note_template_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'note_template_centre_fk' })
  centreId: string;

  @Column('text')
  name: string;

  @Column('text')
  body: string;

  /** Offered when a note is written. */
  @Column('boolean', { default: true })
  active: boolean;

  @VersionColumn({ default: 1 })
  version: number;
}
