import type { Option } from '@baanek/ui';
import type { Wire } from '../../core/http/api-types';

const OF_AGE = 18;

/** Children of her household, by code and name; those who are of age by now may have been children then. */
export const householdChildren = (file: Wire['CaseView'] | undefined): Option[] =>
  (file?.household ?? [])
    .filter(
      ({ id, part, age }) => id !== file?.person.id && (part === 'child' || (age !== null && age < OF_AGE)),
    )
    .map(({ id, code, shortName }) => ({ value: id, label: `${code} ${shortName}`.trim() }));
