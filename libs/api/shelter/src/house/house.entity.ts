import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  VersionColumn,
} from 'typeorm';

/** A shelter building. Its address is in no table. */
@Entity('house')
export class House {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'house_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'house_centre_fk' })
  centreId: string;

  @Column('text')
  name: string;

  @VersionColumn({ default: 1 })
  version: number;
}

/** Rules of a house from a day on. Never changed: new rules are a new row. */
@Entity('house_rules')
@Check('house_rules_default_nights', 'default_nights BETWEEN 1 AND 366')
@Check('house_rules_hold_minutes', 'hold_minutes BETWEEN 5 AND 2880')
@Check('house_rules_back_days', 'back_days BETWEEN 0 AND 366')
@Index('house_rules_by_day', ['houseId', 'validFrom', 'setAt'])
export class HouseRulesRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'house_rules_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'house_rules_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => House, { name: 'house_rules_house_fk' })
  houseId: string;

  @Column('date')
  validFrom: string;

  /** Length of a stay unless somebody says otherwise. */
  @Column('integer')
  defaultNights: number;

  @Column('integer')
  holdMinutes: number;

  @Column('integer')
  boysApartFrom: number;

  @Column('integer')
  cotUnder: number;

  @Column('integer')
  sharedBedUnder: number;

  @Column('integer')
  smallUnder: number;

  @Column('boolean')
  sharedRooms: boolean;

  /** How far back something may be dated, in days. */
  @Column('integer')
  backDays: number;

  @CreateDateColumn({ type: 'timestamptz' })
  setAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'house_rules_set_by_fk' })
  setBy: string;
}
