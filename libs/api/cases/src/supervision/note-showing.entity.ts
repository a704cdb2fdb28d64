import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { PrivateNote } from '../notes/private-note.entity';

/** That the author of a private note shows it to one colleague. */
@Entity('note_showing')
@Index('note_showing_by_supervisor', ['supervisorId'], { where: 'ended_at IS NULL' })
@Index('note_showing_once', ['centreId', 'sessionId'], { unique: true, where: 'ended_at IS NULL' })
@Check('note_showing_another', 'author_id <> supervisor_id')
export class NoteShowing {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'note_showing_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'note_showing_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => PrivateNote, { name: 'note_showing_note_fk' })
  @Index('note_showing_by_note')
  sessionId: string;

  @Column('uuid')
  @ForeignKey('staff', { name: 'note_showing_author_fk' })
  authorId: string;

  @Column('uuid')
  @ForeignKey('staff', { name: 'note_showing_supervisor_fk' })
  supervisorId: string;

  @Column('timestamptz')
  shownAt: Date;

  /** The last day; null until it is withdrawn. */
  @Column('date', { nullable: true })
  untilOn: string | null;

  /** Withdrawn, or ended because one of the two left. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
