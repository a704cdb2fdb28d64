import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  staff_login_unique: 'access.login_taken',
  staff_role_one_side: 'access.roles_conflict',
  centre_code_unique: 'access.centre_code_taken',
});
