import { Text } from '@baanek/kernel';
import { PASSWORD_MAX } from './password.rules';

export class Credentials {
  @Text(200)
  login: string;

  @Text(PASSWORD_MAX)
  password: string;
}
