import { assessRisk as assessed } from '@baanek/contracts';
import { QuestionnaireShelf, RiskAssessments } from '@baanek/cases';
import type { DemoWorld } from './demo-world';

/** Assesses the risk some days after she came, and again later; of some nobody has yet. */
export async function assessRisk(world: DemoWorld, caseId: string, daysAgo: number): Promise<void> {
  const { random } = world;
  const asked = await world.as('intake', () => world.get(QuestionnaireShelf).current());
  const times = Math.min(random.whole(0, 2), Math.floor(daysAgo / 7));
  for (let n = 1; n <= times; n++) {
    const assessedAt = world.travel(-daysAgo + n * 6, random.whole(9, 16)).toISOString();
    const answers = asked.questions.flatMap(({ id, options }) => {
      const takes = options?.map(({ code }) => code) ?? ['yes', 'no', 'no', 'no', 'not_known'];
      return random.chance(0.9) ? [{ question: id, answer: random.pick(takes) }] : [];
    });
    const given = Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
    const { level } = assessed(asked, given);
    const { code: questionnaire, version: questionnaireVersion } = asked;
    await world.as('intake', by =>
      world.get(RiskAssessments).assess(by, caseId, {
        ...{ assessedAt, questionnaire, questionnaireVersion, answers, level },
        why: n > 1 ? 'Положение изменилось: он уехал.' : '',
      }),
    );
  }
}
