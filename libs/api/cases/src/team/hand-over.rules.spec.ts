import { giverOf, obstacleOf } from './hand-over.rules';

const ANNA = { staffId: 'anna', name: 'Анна' };
const BEGIM = { staffId: 'begim', name: 'Бегим' };

describe('handing a case over', () => {
  const asked = { fromId: null, toId: 'chynara', barred: false };
  const open = { state: 'open' as const };

  it('takes the part from the only one who has it, from nobody, and from her who is asked for', () => {
    expect(giverOf({ holders: [ANNA] }, null)).toBe(ANNA);
    expect(giverOf({ holders: [] }, null)).toBeNull();
    expect(giverOf({ holders: [ANNA, BEGIM] }, null)).toBeNull();
    expect(giverOf({ holders: [ANNA, BEGIM] }, 'begim')).toBe(BEGIM);
    for (const holders of [[ANNA], []]) expect(obstacleOf({ ...open, holders }, asked)).toBeNull();
  });

  it('says what keeps a case, and of a danger no more than that it cannot be', () => {
    expect(obstacleOf({ state: 'closed', holders: [ANNA] }, asked)).toBe('cases.closed');
    expect(obstacleOf({ ...open, holders: [ANNA, BEGIM] }, asked)).toBe('cases.part_of_several');
    expect(obstacleOf({ ...open, holders: [ANNA] }, { ...asked, fromId: 'begim' })).toBe(
      'cases.part_not_theirs',
    );
    expect(obstacleOf({ ...open, holders: [ANNA] }, { ...asked, toId: 'anna' })).toBe(
      'cases.already_assigned',
    );
    expect(obstacleOf({ ...open, holders: [ANNA] }, { ...asked, barred: true })).toBe('cases.not_with');
  });
});
