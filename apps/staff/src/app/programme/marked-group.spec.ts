import type { Wire } from '../core/http/api-types';
import { markedGroup } from './marked-group';

type Group = Wire['GroupView'];

const member = (enrolmentId: string, ...marks: Group['members'][number]['marks']): object => ({
  ...{ enrolmentId, marks, counted: marks.length, missed: 0 },
});
const group = {
  members: [member('one', { sessionId: 's1', mark: 'present' }), member('other')],
} as unknown as Group;

const figures = ({ members }: Group): number[][] => members.map(({ counted, missed }) => [counted, missed]);

describe('a group after marks were stored', () => {
  it('counts the sessions that count, and the absences, of whoever was marked', () => {
    const marked = markedGroup(group, 's2', [
      { enrolmentId: 'one', mark: 'late' },
      { enrolmentId: 'other', mark: 'absent' },
    ]);
    expect(figures(marked)).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });

  it('counts a mark once that took the place of another, and none that was taken away', () => {
    const absent = markedGroup(group, 's1', [{ enrolmentId: 'one', mark: 'absent' }]);
    expect(figures(absent)[0]).toEqual([0, 1]);
    expect(figures(markedGroup(absent, 's1', [{ enrolmentId: 'one', mark: null }]))[0]).toEqual([0, 0]);
  });
});
