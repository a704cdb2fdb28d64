import type { Wire } from './visitor.ts';

/** Somebody invented, with every personal field filled; `mark` makes her tell-tale. */
export function person(mark: string, sex: 'female' | 'male' = 'female'): Wire['PersonFields'] {
  return {
    names: {
      surname: `Асанова-${mark}`,
      given: `Айгүл-${mark}`,
      patronymic: `Бакытовна-${mark}`,
      formerNames: [`Усенова-${mark}`],
    },
    birth: { date: '1992-05-12' },
    pin: null,
    contact: {
      phones: [],
      safeHours: `after ten ${mark}`,
      mayLeaveMessage: 'no',
      codeWord: `word ${mark}`,
    },
    sex,
    oblast: 'bishkek',
    language: 'ky',
    interpreter: false,
    wheelchair: false,
  };
}

export const child = (mark: string): Wire['MemberFields'] => ({
  ...person(mark, 'male'),
  birth: { age: 6 },
  contact: null,
  part: 'child',
});

export const appeal = (facts: Partial<Wire['LogAppeal']> = {}): Wire['LogAppeal'] => ({
  channel: 'phone',
  sex: 'female',
  ageBand: '25-34',
  violence: ['physical'],
  relation: 'spouse',
  oblast: 'bishkek',
  language: 'ky',
  children: 1,
  services: ['legal'],
  outcome: 'registered',
  happenedAt: new Date(Date.now() - 3_600_000).toISOString(),
  reason: '',
  advice: '',
  ...facts,
});

export const trip = (caseId: string, day: number, hour = 4): Wire['RequestEscort'] => {
  // hours of UTC on a day of Bishkek, which begins six hours before that of UTC
  const at = (h: number): string =>
    new Date(Date.parse(`${dayFromNow(day)}T00:00:00Z`) + h * 3_600_000).toISOString();
  return {
    caseId,
    kind: 'court',
    place: 'Court',
    meetingPoint: 'Entrance',
    safetyRemark: 'Wait inside',
    wish: 'any',
    interpreter: false,
    car: false,
    leavesAt: at(hour),
    startsAt: at(hour),
    endsAt: at(hour + 1),
  };
};

/** A day from now, `yyyy-mm-dd`. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + 6 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
