import { CENTRE_OBLASTS, type CentreOblast } from '@baanek/contracts';
import { Name, OneOf, Pattern } from '@baanek/kernel';
import { NewPasswordView } from '../staff/staff.dto';

export const CENTRE_CODE = /^[a-z][a-z0-9-]{1,39}$/;

export class OpenCentre {
  /** Latin letters, digits and hyphens; stands in no address and names no street. */
  @Pattern(CENTRE_CODE, 40)
  code: string;

  @Name(120)
  name: string;

  /** Sign-in name of the centre's first administrator. */
  @Pattern(/^[A-Za-z][A-Za-z0-9.-]{2,39}$/, 40)
  login: string;

  @Name(120)
  displayName: string;
}

export class CentreOpened extends NewPasswordView {}

export class ChangeCentre {
  @Name(120)
  name: string;

  /** Where it works; never where it stands. */
  @OneOf(CENTRE_OBLASTS)
  oblast: CentreOblast;
}
