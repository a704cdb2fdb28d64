import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  staff_login_unique: { code: 'access.login_taken', takenField: 'login' },
  staff_role_one_side: 'access.roles_conflict',
  centre_code_unique: { code: 'access.centre_code_taken', takenField: 'code' },
});
