import { ROLES, type Role } from '@baanek/contracts';
import { Flag, ListOf, ListOfNested, Name, Pattern, Text } from '@baanek/kernel';
import { CENTRE_CODE } from '../centres/centre.dto';
import { PASSWORD_MAX } from '../sign-in/password.rules';

export class SetUp {
  /** From the one-time link on the server's console. */
  @Text(100)
  token: string;

  @Pattern(CENTRE_CODE, 40)
  centreCode: string;

  @Name(120)
  centreName: string;

  @Pattern(/^[A-Za-z][A-Za-z0-9.-]{2,39}$/, 40)
  login: string;

  @Name(120)
  displayName: string;

  @Text(PASSWORD_MAX)
  password: string;
}

export class DemoAccount {
  @Text(40)
  login: string;

  @Text(120)
  displayName: string;

  @ListOf(ROLES, ROLES.length)
  roles: Role[];
}

export class WelcomeView {
  /** True while everybody in this installation is invented. */
  @Flag()
  demo: boolean;

  /** One password for all demo accounts; empty outside a demo. */
  @Text(40, { empty: true })
  demoPassword: string;

  @ListOfNested(() => DemoAccount, 0, 20)
  accounts: DemoAccount[];
}
