import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who handed a shift over, and when; what was written before it was told to whoever came next. */
@Entity('shift_sign_off')
@Index('shift_sign_off_by_time', ['centreId', 'signedAt'])
export class ShiftSignOff {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_sign_off_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'shift_sign_off_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('staff', { name: 'shift_sign_off_signed_by_fk' })
  signedBy: string;

  @Column('timestamptz')
  signedAt: Date;
}

/** Who has read a shift that was handed over. */
@Entity('shift_sign_off_read')
export class ShiftSignOffRead {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_sign_off_read_pkey' })
  @ForeignKey(() => ShiftSignOff, { name: 'shift_sign_off_read_sign_off_fk' })
  signOffId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_sign_off_read_pkey' })
  @ForeignKey('staff', { name: 'shift_sign_off_read_staff_fk' })
  staffId: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'shift_sign_off_read_centre_fk' })
  centreId: string;

  @Column('timestamptz')
  readAt: Date;
}
