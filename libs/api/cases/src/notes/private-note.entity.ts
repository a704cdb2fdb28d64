import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { CounsellingSession } from '../sessions/session.entity';

/** What the author of a session writes for herself; the database shows it to nobody else. */
@Entity('private_note')
export class PrivateNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'private_note_pkey' })
  @ForeignKey(() => CounsellingSession, { name: 'private_note_session_fk' })
  sessionId: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'private_note_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('staff', { name: 'private_note_author_fk' })
  authorId: string;

  /** Sealed text. */
  @Column('bytea')
  note: Buffer;

  @VersionColumn({ default: 1 })
  version: number;
}

export const privateNoteAt = (row: string): { table: string; row: string; column: string } => ({
  ...{ table: 'private_note', row, column: 'note' },
});
