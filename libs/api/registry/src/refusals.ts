import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  person_code_unique: 'registry.code_taken',
  household_member_one_current: 'registry.in_household',
  household_member_one_head: 'registry.head_stays',
  person_merge_once: 'registry.already_merged',
});
