import type { Role, UiLanguage } from '@baanek/contracts';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Exclusion,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from 'typeorm';
import { Centre } from '../centres/centre.entity';

@Entity('staff')
@Unique('staff_login_unique', ['login'])
@Check('staff_login_lower', 'login = lower(login)')
export class Staff {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Centre, { name: 'staff_centre_fk' })
  @Index('staff_by_centre')
  centreId: string;

  @Column('text')
  login: string;

  @Column('text')
  displayName: string;

  /** Follows from the roles: `survivor`, `programme` or `office`. */
  @Column('text')
  side: string;

  @Column('text', { default: 'ru' })
  language: UiLanguage;

  @Column('text', { default: 'system' })
  theme: string;

  @Column('boolean', { default: true })
  active: boolean;

  @Column('boolean', { default: true })
  mustChangePassword: boolean;

  /** When the tour of the interface was taken or declined. */
  @Column('timestamptz', { nullable: true })
  tourSeenAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}

@Entity('staff_role')
@Exclusion('staff_role_one_side', `USING gist (staff_id WITH =, ((role = 'facilitator')::int) WITH <>)`)
export class StaffRole {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_role_pkey' })
  @ForeignKey(() => Staff, { name: 'staff_role_staff_fk' })
  staffId: string;

  @Column('uuid')
  @ForeignKey(() => Centre, { name: 'staff_role_centre_fk' })
  centreId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'staff_role_pkey' })
  role: Role;
}
