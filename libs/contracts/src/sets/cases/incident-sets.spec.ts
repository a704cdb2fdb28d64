import { familyByLaw } from './incident-sets';

describe('whether it is family by law', () => {
  it.each([
    ['spouse', null, 'family'],
    ['partner', null, 'equated'],
    ['parent_in_law', 'no', 'equated'],
    ['other_relative', 'yes', 'equated'],
    ['other_relative', 'no', 'neither'],
    ['other_relative', 'refused', null],
    ['neighbour', 'yes', 'neither'],
    ['not_known', 'yes', null],
  ] as const)('%s, living together: %s', (relation, together, found) => {
    expect(familyByLaw(relation, together)).toBe(found);
  });
});
