import { lastOpinion } from './last-opinion';

const asked = (answer: 'agree' | 'not_agree' | null, withdrawnAt: string | null = null) => ({
  ...{ answer, withdrawnAt },
});

describe('second opinions as a case is closed', () => {
  it.each([
    ['none was asked', [], 'none'],
    ['one was withdrawn', [asked(null, '2026-11-23')], 'none'],
    ['one is asked', [asked(null)], 'waits'],
    ['the last one counts', [asked('not_agree'), asked('agree')], 'not_agree'],
    ['one is asked after an answer', [asked(null), asked('agree')], 'agree'],
  ] as const)('%s', (_, all, told) => {
    expect(lastOpinion(all)).toBe(told);
  });
});
