import { COUNTED_MARKS } from '@baanek/contracts';
import type { Wire } from '../core/http/api-types';

/** The group with these marks set, and with what follows from them: the sessions counted and the absences. */
export function markedGroup(
  group: Wire['GroupView'],
  sessionId: string,
  marks: Wire['MarkAttendance']['marks'],
): Wire['GroupView'] {
  const byMember = new Map(marks.map(({ enrolmentId, mark }) => [enrolmentId, mark]));
  const members = group.members.map(member => {
    const mark = byMember.get(member.enrolmentId);
    if (mark === undefined) return member;
    const others = member.marks.filter(own => own.sessionId !== sessionId);
    const all = mark === null ? others : [...others, { sessionId, mark }];
    return {
      ...{ ...member, marks: all },
      counted: all.filter(own => COUNTED_MARKS.includes(own.mark)).length,
      missed: all.filter(own => own.mark === 'absent').length,
    };
  });
  return { ...group, members };
}
