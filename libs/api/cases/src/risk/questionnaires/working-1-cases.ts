import type { RiskCase, RiskLevel } from '@baanek/contracts';

const answered = (
  level: RiskLevel,
  [ru, ky, en]: readonly [string, string, string],
  answers: Readonly<Record<string, string>>,
): RiskCase => ({
  ...{ name: { ru, ky, en }, level },
  answers: Object.entries(answers).map(([question, answer]) => ({ question, answer })),
});

/** What version 1 of the shipped list has to come to. */
export const WORKING_1_CASES: readonly RiskCase[] = [
  answered('standard', ['ничего не спросили', 'эч нерсе сурашкан жок', 'nothing was asked'], {}),
  answered('standard', ['контроль, он пьёт', 'көзөмөлдөйт, ичет', 'control, and he drinks'], {
    ...{ control: 'yes', substances: 'yes', weapon: 'no', own_fear: 'some' },
  }),
  answered('medium', ['насилие растёт', 'зомбулук күчөдү', 'the violence grows'], { escalation: 'yes' }),
  answered('medium', ['много понемногу', 'ар биринен аздан', 'a little of each'], {
    ...{ separation: 'yes', pregnancy: 'yes', control: 'yes' },
  }),
  answered('high', ['оружие', 'курал', 'a weapon'], { weapon: 'yes', escalation: 'not_known' }),
  answered('high', ['ушла, а он преследует', 'кетти, ал аңдыйт', 'she has left, and he follows her'], {
    ...{ separation: 'yes', stalking: 'yes' },
  }),
];
