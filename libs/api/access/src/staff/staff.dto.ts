import { DUTIES, ROLES, type Role } from '@baanek/contracts';
import {
  Flag,
  Id,
  Instant,
  ListOf,
  ListOfNested,
  Name,
  Pattern,
  Ref,
  SomeOf,
  Text,
  Whole,
} from '@baanek/kernel';
import { HandOverDuty } from '../leaving/leaving.dto';

export class AddStaff {
  /** Latin letters, digits, dots and hyphens; kept in lower case. */
  @Pattern(/^[A-Za-z][A-Za-z0-9.-]{2,39}$/, 40)
  login: string;

  @Name(120)
  displayName: string;

  @SomeOf(ROLES, 1)
  roles: Role[];
}

export class ChangeStaff {
  @Name(120)
  displayName: string;

  @SomeOf(ROLES, 1)
  roles: Role[];

  @Flag()
  active: boolean;

  /** What hangs on roles that are taken from her, handed over with the change. Each duty once. */
  @ListOfNested(() => HandOverDuty, 0, DUTIES.length, { optional: true })
  duties?: HandOverDuty[];
}

export class StaffView {
  @Id()
  id: string;

  @Text(40)
  login: string;

  @Text(120)
  displayName: string;

  @ListOf(ROLES, ROLES.length)
  roles: Role[];

  @Flag()
  active: boolean;

  /** Has not yet signed in with a password of their own. */
  @Flag()
  mustChangePassword: boolean;

  @Instant({ nullable: true })
  lastSeenAt: Date | null;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class NewPasswordView extends Ref {
  /** Shown this once; must be changed at the next sign-in. */
  @Text(40)
  temporaryPassword: string;
}

export class ColleagueView {
  @Id()
  id: string;

  @Text(120)
  displayName: string;

  @ListOf(ROLES, ROLES.length)
  roles: Role[];
}
